import type { TalkPhrases } from '../phrases.ts';

/** What is heard in whole conversations only: what an agent asks, and how a visitor takes what the agent says. */
export const talk: Partial<TalkPhrases> = {
  budget: [
    'orcamento|orcamentos', 'verba', 'quanto', 'investir|investimento', 'gastar', 'valor|valores', 'montante',
    'faixa', 'dinheiro', 'preco', 'custo', 'disponivel',
  ],
  authority: [
    'decide|decidem|decidir', 'decisao|decisoes', 'assina|assinam', 'aprova|aprovam|aprovacao', 'quem',
    'palavra final', 'seu|sua|teu papel|funcao', 'sozinho|sozinha', 'bate o martelo', 'mais alguem',
  ],
  need: [
    'necessidade|necessidades', 'procura|procuram|busca|buscam', 'problema|problemas', 'ajudar|ajuda-lo|ajudo',
    'traz', 'por que|porque', 'precisa|precisam', 'melhorar', 'conte|conta', 'o que acontece', 'acontecendo',
    'motivo', 'desafio|desafios', 'interesse',
  ],
  timeline: [
    'quando', 'prazo|prazos', 'data|datas', 'comecar|iniciar|arrancar', 'urgente|urgencia', 'para quando', 'este ano',
    'que mes', 'cronograma',
  ],
  contact: [
    'mail|email', 'telefone|telemovel|celular', 'numero', 'nome', 'contato|contacto', 'endereco',
  ],
  agree: [
    'sim', 'exato|exatamente|exacto', 'isso', 'isso mesmo|ai', 'certo', 'correto', 'claro', 'com certeza', 'perfeito',
    'combinado', 'pode ser', 'e isso', 'confirmo', 'ok',
  ],
  disagree: [
    'nao', 'de jeito nenhum', 'imagina', 'impossivel', 'nunca', 'mais para', 'demais', 'nem pensar',
  ],
  unsure: [
    'nao sei', 'nao faco ideia', 'depende', 'vamos ver', 'talvez', 'nao tenho certeza', 'a ver',
  ],
  refuses: [
    'prefiro|preferimos nao', 'nao posso|quero dizer|falar|revelar|informar', 'confidencial', 'sigilo|sigiloso',
    'guardo para',
  ],
  gone: [
    'orcamento|verba ** congelado|congelada|cortado|cortada|cancelado|cancelada',
    'nao ha|tem|temos mais? dinheiro|verba|orcamento',
  ],
  halted: [
    'em pausa|espera', 'adiado|suspenso|parado',
  ],
  stopped: [
    'projeto|projecto foi cancelado|encerrado', 'desistimos', 'fechamos com outro|outra',
  ],
  solved: [
    'ja resolvemos|resolvido|esta', 'nao precisamos mais',
  ],
  content: [
    'funciona|vai bem', 'satisfeitos|contentes|felizes', 'por curiosidade', 'so olhando',
  ],
  offer: [
    'nosso|nossa|nossos|nossas', 'a partir de', 'oferta|plano', 'custa|custam',
  ],
  notes: [
    'anoto|anotei|resumindo', 'voce disse', 'entao',
  ],
  courtesy: [
    'sem problema|problemas', 'nao tem problema', 'de nada', 'imagina',
  ],
  turns: [
    'espere|espera', 'perdao|desculpe', 'um momento', 'alias', 'melhor dizendo',
  ],
  condition: [
    'depende de|do|da', 'assim que', 'quando fecharmos|fechar|vender|assinar', 'so depois',
  ],
}; // prettier-ignore
