import type { PhraseTables } from '../phrases.ts';

export const money: PhraseTables['money'] = {
  cue: [
    'orcamento|orcamentos|orcado|orcada',
    'podemos|posso|conseguimos|consigo|poderiamos|poderia|da|daria gastar|pagar|investir|ir|chegar|colocar|para|pra',
    'gastar', 'investir', 'investimento', 'pagar', 'pagaria|pagariamos|gastaria|gastariamos|pagamos ate',
    'verba|verbas', 'dinheiro', 'grana', 'dispomos|disponho|temos de', 'contamos com', 'destinar|destinado|destinada',
    'chegamos|chego ate|a', 'fundos', 'bolso', 'teto', 'limite', 'faixa', 'caixa', 'para este|esse|o projeto',
    'pra isso', 'dispostos|disposto|disposta a', 'no maximo', 'conseguimos', 'reservar', 'plafond',
  ],
  own: [
    'temos', 'tenho', 'a gente tem', 'estamos|estou pensando|a pensar em', 'pensamos em', 'falamos de', 'digamos',
    'seria|seriam', 'na casa de|dos', 'em torno de', 'por volta de', 'uns', 'umas', 'coisa de', 'melhor',
  ],
  approved: [
    'aprovado|aprovada|aprovados|aprovadas', 'autorizado|autorizada|autorizados', 'liberado|liberada|liberados',
    'assinado|assinada', 'alocado|alocada', 'reservado|reservada|reservados', 'separado|separada|separados',
    'sinal verde', 'luz verde', 'validado|validada', 'garantido|garantida', 'cativado|cabimentado|cabimentada',
    'ja saiu a verba', 'confirmado|confirmada pela|pelo',
  ],
  planned: ['tem verba|dinheiro', 'ha verba|dinheiro', 'dinheiro tem|nao falta|nao e problema'],
  pending: [
    'nao esta|foi|estao ainda? aprovado|aprovada|liberado|liberada', 'ainda nao aprovado|aprovada|foi|esta',
    'falta aprovar|liberar|aprovacao', 'por aprovar', 'pendente de aprovacao',
    'aguardando|a aguardar|esperando aprovacao', 'sujeito a aprovacao',
  ],
  none: [
    'nao tem|temos|tenho|ha|existe mais? verba|dinheiro|orcamento|grana|fundos|nada|um',
    'sem verba|dinheiro|orcamento|grana', 'orcamento zero', 'zero verba|orcamento', 'gratis',
    'gratuito|gratuita|gratuitos', 'de graca', 'nao vamos|vou|queremos|quero|podemos|posso pagar|gastar nada?',
    'nem um real|euro|centavo|tostao',
  ],
  undisclosed: [
    'nao ** posso|podemos|quero|queremos ** dizer|falar|revelar|abrir',
    'prefiro|preferimos|preferia nao dizer|falar|revelar|informar|divulgar|abrir|comentar',
    'nao posso|podemos|quero|queremos|vou|vamos dizer|falar|revelar|informar|divulgar|abrir', 'confidencial',
    'sigiloso|sigilosa', 'isso fica entre|comigo|connosco|conosco', 'fica em segredo', 'nao interessa',
    'nao e da sua|vossa conta', 'nao abrimos|abro|revelo|revelamos|digo|divulgamos', 'guardo para mim',
  ],
  atLeast: [
    'pelo menos', 'no minimo', 'ao menos', 'minimo', 'minimo de', 'a partir de', 'desde', 'mais de', 'mais que',
    'acima de', 'nao menos de|que', 'superior a',
  ],
  atMost: [
    'ate', 'no maximo', 'ao maximo', 'maximo', 'maximo de', 'max', 'nao mais de|que', 'menos de|que', 'abaixo de',
    'inferior a', 'teto de', 'teto e', 'limite de', 'limite e', 'nao passa|passar|passe|passamos|pode passar? de',
    'nao ultrapassar|ultrapasse|ultrapassa os?', 'nao exceder|excede', 'quando muito', 'ate uns', 'ate no maximo',
    'dentro de|dos',
  ],
  orMore: ['ou mais', 'para cima', 'pra cima', 'no minimo', 'pelo menos', 'em diante'],
  orLess: [
    'ou menos', 'no maximo', 'maximo', 'max', 'e o teto|limite|maximo', 'e o maximo que',
    'e o nosso|meu limite|maximo|teto', 'de teto|maximo|limite', 'no limite', 'e nao passa disso',
    'nao passa disso|dai', 'e nao sai disso', 'nem um centavo|euro|real a? mais', 'e so', 'nao da mais', 'para baixo',
    'quando muito', 'estourando', 'tope', 'e nao mais',
  ],
  between: ['entre', 'de', 'entre os'],
  to: ['e os', 'e as', 'a', 'e', 'ate', 'ou', 'a uns'],
  month: [
    'e mes', 'por|ao|cada|todo mes', 'mensal|mensais|mensalmente', '/ mes', 'mensalidade', 'mes', 'no mes', 'p mes',
  ],
  year: ['e ano', 'por|ao|cada|todo ano', 'anual|anuais|anualmente', '/ ano', 'no ano', 'anuidade', 'a ano'],
  quarter: ['por|ao|cada trimestre', 'trimestral|trimestrais|trimestralmente', '/ trimestre'],
  once: [
    'pagamento unico', 'uma unica vez', 'uma so vez', 'uma vez so', 'de uma vez', 'de uma so vez', 'parcela unica',
    'a vista', 'valor unico', 'investimento unico', 'uma vez', 'por inteiro', 'unico',
  ],
  seat: [
    'por *', 'por pessoa|cabeca|usuario|utilizador|licenca|funcionario|caminhao|loja|posto',
    '/ usuario|utilizador|pessoa|licenca|funcionario', 'cada um|uma', 'cada',
  ],
  counted: [
    'pessoas|pessoa|funcionarios|funcionario|colaboradores|empregados|usuarios|utilizadores|clientes|pedidos|encomendas|skus|caminhoes|caminhao|camioes|lojas|loja|armazens|armazem|galpoes|galpao|filiais|filial|escritorios|fabricas|robos|robo|pacotes|envios|paletes|caixas|unidades|pecas|artigos|produtos|itens|notas|faturas|dias|dia|semanas|semana|meses|mes|horas|hora|minutos|anos|ano|metros|km|quilos|kg|toneladas|vezes|mesas|camas|leitos|quartos|pacientes|alunos|socios|carros|veiculos|maquinas|linhas|turnos|operadores|vendedores|tecnicos|medicos|gente|fornecedores|opcoes|sistemas|projetos|ligacoes|emails|chamados|tickets|licencas|postos|cabecas|graus|moradores|docas|de nos',
  ],
  spent: [
    'gastamos', 'gastei', 'pagamos ** hoje|atualmente|agora', 'paguei', 'pagava|pagavamos', 'custou', 'custava',
    'gastou', 'ano|mes passado', 'o antigo|anterior', 'da ultima vez', 'hoje pagamos|gastamos',
    'atualmente pagamos|gastamos', 'investimos', 'perdemos', 'ja gastamos|pagamos',
  ],
  revenue: [
    'faturamos|fatura|faturo|faturando|faturamento|facturamos|faturacao', 'vendas', 'vendemos', 'receita|receitas',
    'ganhamos', 'rodada', 'captamos|captou', 'levantamos', 'financiamento', 'lucro|lucros', 'salario|salarios',
    'folha', 'capital', 'valuation', 'estoque de', 'stock de',
  ],
  quoted: [
    'por|ao dia|hora|erro|pedido|pacote', 'cobrava|cobravam|pedia|pediam|queria|queriam', 'mais caro|cara|barato',
    'aluguel|renda', 'a hora', 'reembolso', 'no|seu|vosso site|anuncio', 'voces|voce|vcs cobram|cobra|pedem|vendem',
    'cobram|cobra', 'custa|custam', 'preco|plano|tarifa|oferta de|e|esta|ta', 'seu|vosso|teu preco|plano',
    'vi|li no|na|que', 'no|do site', 'e verdade que', 'desconto', 'cotou|cotaram|pediu|ofereceu',
    'nos pediram|ofereceram|cotaram', 'fatura de', 'ouvi dizer',
  ],
  others: [
    'meu|minha|um|uma|nosso|o|a amigo|amiga|irmao|primo|cunhado|cunhada|vizinho|vizinha|cliente|concorrente|conhecido',
    'a concorrencia', 'nossos|os|uns concorrentes|clientes|vizinhos', 'outra|outras|outro empresa|empresas|loja',
    'meu antigo|anterior', 'minha antiga|anterior', 'eles pagam|gastaram|tem', 'na minha antiga',
  ],
  loss: [
    'perdemos|perdendo|perco|perda|perdas|prejuizo|prejuizos', 'nos|me custa|custam|custando',
    'economizar|economia|economizamos|poupar|poupanca', 'multa|multas', 'danos', 'desperdicamos', 'jogamos fora',
  ],
  low: ['baixo|baixa|baixos|baixas'],
  mid: ['medio|media|medios|medias'],
  high: ['alto|alta|altos|altas'],
  figures: ['digitos|algarismos|cifras'],
  aside: [
    'nao temos|tenho|ha um? orcamento definido|fechado|ainda|fixo|certo', 'ainda nao temos|tenho orcamento|verba',
    'mais|com|sem iva|impostos|imposto|icms|frete|taxas|incluido', 'iva incluido|a parte', 'mais ou menos',
    'aproximadamente', 'aprox', 'liquidos|liquido', 'brutos|bruto', 'no total', 'total', 'ao todo', 'tudo incluido',
    'claro', 'acho', 'diria', 'ta bom', 'esta bom', 'e o que', 'para comecar', 'pra comecar', 'por enquanto',
    'por agora', 'obrigado|obrigada', 'em|dentro|ha|durante|meio|proximo|este|esse um? ano|mes', 'daqui a um mes|ano',
    'mes|ano que vem', 'ano|mes passado', 'fim do mes|ano', 'final do mes|ano', 'uma vez por mes|ano',
    'vezes por mes|ano',
  ],
  label: [
    'ticket|sala|versao|opcao|numero|andar|porta|pagina|fase|turno|semana|dia|linha|escritorio|fatura|pedido|nivel|modelo|erro|codigo|passo|chamado|doca|rua',
  ],
  apiece: ['a', 'a uns'],
  headcount: ['somos', 'somos uns|umas', 'a gente e', 'equipe de', 'equipa de', 'time de', 'quadro de', 'trabalhamos'],
  insteadOf: ['nao', 'em vez|lugar de', 'e nao', 'nao sao'],
  tooMuch: ['nao da|dá|rola|podemos|e', 'e|seria impossivel|demais|dificil', 'impossivel', 'nem pensar'],
}; // prettier-ignore
