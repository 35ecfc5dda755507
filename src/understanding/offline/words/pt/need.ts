import type { PhraseTables } from '../phrases.ts';

export const need: PhraseTables['need'] = {
  should: [
   
    'queremos|quero|queriamos|queria|gostariamos|gostaria ** trocar|substituir|melhorar|modernizar|automatizar|digitalizar|mudar|ter|passar|migrar|implantar|renovar|controlar|organizar',
    'buscamos|busco|procuramos|procuro', 'estamos|estou procurando|buscando|procura|avaliando', 'precisamos|preciso',
    'temos|tenho necessidade', 'faz falta',
  ],
  must: [
    'nunca mais', 'multa|multas|multou|multaram|multados', 'obrigatorio|obrigatoria|obrigados',
    'perdemos', 'estamos perdendo', 'perdi ** cliente|clientes|pedidos|vendas',
    'clientes reclamam|reclamando|saindo|foram|cancelando', 'parada|parado|parados desde|dias|horas|ha|a',
    'pifou|quebrou|quebra|travou|trava|caiu', 'invadiram|hackearam|ataque|ransomware',
    'vigilancia|fiscalizacao|anvisa|receita ** notificou|multou|exige|autuou', 'e urgente', 'nos custa|custam',
    'nao funciona mais', 'deixou de funcionar', 'penalidade|penalidades',
  ],
  good: [
    'seria bom|legal|bacana|interessante|engracado|otimo', 'era engracado|giro|bom|porreiro',
    'nao e urgente|essencial|prioridade|prioritario', 'vivemos bem sem', 'da para viver sem', 'um extra|plus|luxo',
  ],
  none: [
    'por curiosidade', 'so|apenas curiosidade|olhando|dando|pesquisando|vendo|curioso|curiosa', 'sou estudante',
    'trabalho da|de faculdade|curso', 'para o|meu tcc|tese|mestrado', 'nao precisamos|preciso de nada',
    'nenhum problema|necessidade', 'sem necessidade', 'ja resolvemos|resolvido|temos',
    'estamos satisfeitos|contentes|felizes', 'procuro emprego|trabalho',
  ],
}; // prettier-ignore
