import type { PhraseTables } from '../phrases.ts';

export const time: PhraseTables['time'] = {
  by: [
    'ate', 'ate o|a|ao', 'para', 'pra', 'para o|a', 'pra o|a', 'no maximo ate', 'no mais tardar', 'o mais tardar',
    'prazo', 'prazo e|ate', 'data limite', 'data limite e', 'ate dia', 'ate o? dia', 'no maximo em?',
  ],
  before: ['antes de', 'antes do', 'antes da', 'antes das|dos|que', 'antes d'],
  notBefore: ['nao antes de|do|da', 'so a partir de|do', 'no minimo em', 'so em'],
  from: ['a partir de', 'a partir do|da', 'desde', 'de', 'comecando em', 'ja em'],
  after: [
    'so depois de|do|da', 'somente apos o|a?', 'depois de', 'depois do|da|das', 'apos', 'apos o|a', 'passado',
    'passada',
  ],
  within: [
    'nos proximos', 'nas proximas', 'dentro de', 'em ate', 'em menos de', 'no prazo de', 'nos seguintes', 'durante',
    'ao longo de|do|da', 'os proximos', 'as proximas', 'em no maximo',
  ],
  in: ['em', 'daqui a', 'daqui', 'dentro de', 'em cerca de', 'em torno de', 'em uns|umas', 'daqui uns|umas'],
  ago: ['atras'],
  between: ['entre'],
  to: ['a', 'e', 'ou', 'ate', 'ao', 'ou talvez'],
  end: ['fim de|do|da', 'final de|do|da', 'no fim de|do', 'no final de|do|da', 'finais de', 'fins de'],
  mid: ['meados de|do', 'em meados de|do', 'meio de|do', 'metade de'],
  early: ['inicio de|do|da', 'comeco de|do|da', 'no inicio de|do', 'no comeco de|do', 'principios de'],
  this: [
    'este', 'esta', 'esse', 'essa', 'neste', 'nesta', 'nesse', 'nessa', 'o', 'a', 'deste', 'desta', 'desse', 'no',
    'na',
  ],
  next: ['proximo', 'proxima', 'proximos', 'o|no|do proximo', 'a|na|da proxima', 'que vem', 'seguinte'],
  last: ['passado', 'passada', 'ultimo', 'ultima'],
  asap: [
    'o quanto antes', 'quanto antes', 'o mais rapido possivel', 'o mais breve possivel', 'assim que possivel',
    'imediatamente', 'urgente', 'com urgencia', 'pra ontem', 'para ontem', 'de imediato', 'ja ja', 'agora mesmo',
    'o mais cedo possivel', 'com a maior brevidade',
  ],
  asapAsked: ['ja', 'agora', 'hoje', 'ontem', 'logo', 'rapido'],
  noRush: [
    'sem pressa', 'nao tenho pressa', 'nao temos pressa', 'nao ha pressa', 'nao tem pressa', 'sem urgencia',
    'nao e urgente', 'com calma', 'nenhuma pressa', 'pressa nenhuma',
  ],
  calmAsked: [
    'um dia', 'mais pra|para frente', 'futuramente', 'sem data', 'a longo prazo', 'algum dia', 'em algum momento',
  ],
  none: [
    'nao vamos comprar|trocar|contratar', 'nao pretendemos comprar|trocar|contratar', 'nenhuma compra prevista',
    'nao estamos comprando', 'nao queremos comprar',
  ],
  noneAsked: ['nunca', 'jamais'],
  condition: [
    'depende de|do|da', 'depende', 'assim que tivermos|sair|a|o|aprovarem|fecharmos',
    'quando a|o ** sair|chegar|for|aprovar|aprovada', 'so depois que', 'se conseguirmos|aprovarem',
    'quando tivermos|sair', 'aguardando',
  ],
  contract: [
    'contrato|licenca|assinatura vence|termina|acaba|expira|encerra',
    'contrato|licenca|assinatura ** vence|termina|acaba|expira|encerra|ate', 'vencimento do contrato', 'renovacao',
  ],
  decision: [
    'decidir|decisao|decidimos|decide', 'comprar|compra|compramos', 'assinar|assinamos',
    'contratar|contratacao|contratamos', 'pedido', 'escolher|escolha|escolhemos', 'fechar|fechamos', 'licitacao',
  ],
  purchase: [
    'precisamos|preciso|precisa', 'comecar|comecamos|comeca|iniciar|iniciamos|inicio',
    'funcionando|rodando|operando|operacional|pronto|no ar', 'queremos|quero|gostariamos|queria',
    'tem|temos|tenho que', 'implantar|implementar|implantacao|implementacao|instalar', 'projeto',
    'trocar|mudar|migrar|substituir', 'previsto|prevista|planejamos|pretendemos|meta', 'prazo|cronograma',
    'arrancar|arranque|lancar|lancamento', 'ter', 'deve|devemos', 'sair',
  ],
  meeting: [
    'ligar|ligacao|liga|ligue|liguem', 'reuniao', 'demo|demonstracao', 'falar|conversar', 'disponivel', 'agendar',
    'horario', 'as # h|horas', 'visita', 'chamada',
  ],
  absence: [
    'ferias', 'feriado|feriados', 'fechado|fechados|fechada', 'ausente', 'fora', 'viagem|viajando',
    'licenca maternidade', 'recesso',
  ],
  event: [
    'feira', 'entrega|entregas|envio', 'desconto|promocao|oferta', 'aniversario', 'casamento', 'congresso',
    'auditoria', 'inventario', 'mudanca',
  ],
  past: [
    'desde', 'fundada|fundado', 'ha # anos|meses', 'atras', 'passado|passada', 'compramos em', 'comecamos em',
    'assinamos em',
  ],
  was: ['era|foi|foram|eram'],
  suits: ['pra|para mim fica|da', 'fica bom|otimo'],
  hedge: [
    'talvez', 'provavelmente', 'possivelmente', 'quem sabe', 'idealmente', 'se possivel', 'poderia|poderiamos',
    'se tudo der', 'espero|esperamos', 'acho', 'creio', 'sem pressa', 'mais ou menos', 'de preferencia', 'depende',
    'eventualmente', 'pode ser', 'imagino', 'nao temos pressa',
  ],
  not: ['nao', 'nao em|no|na', 'em vez de', 'ao inves de'],
  endOfYear: ['fim de ano', 'fim do ano', 'final do ano', 'final de ano', 'fim deste ano', 'fechamento do ano'],
  endOfQuarter: ['fim do trimestre', 'final do trimestre'],
  endOfMonth: ['fim do mes', 'final do mes', 'fim de mes'],
  endOfWeek: ['fim da semana', 'final da semana', 'fim de semana'],
  endOfFiscal: ['fim do exercicio', 'fechamento do exercicio', 'fim do ano fiscal', 'final do ano fiscal'],
  startOfYear: ['inicio do ano', 'comeco do ano', 'inicio de ano'],
  midOfYear: ['meio do ano', 'meados do ano'],
  away: ['no maximo', 'a partir de hoje'],
  on: ['em', 'no', 'do', 'de'],
  until: ['ate'],
  agreement: ['contrato|contratos|licenca|licencas|assinatura|manutencao|aluguel|suporte'],
  ends: ['termina|terminam', 'acaba|acabam', 'acabe', 'termine', 'vence|vencem', 'expira|expiram', 'encerra'],
  byThen: ['ate la', 'antes disso'],
}; // prettier-ignore
