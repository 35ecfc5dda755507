import type { PhraseTables } from '../phrases.ts';

export const time: PhraseTables['time'] = {
  by: [
    'hasta', 'hasta el|la', 'para', 'para el|la', 'a mas tardar', 'a mas tardar el|en', 'como maximo el?',
    'como muy tarde el|en?', 'no mas tarde del?', 'fecha limite', 'fecha limite es? el?', 'tope',
    'plazo hasta|es el?', 'de aqui a',
  ],
  before: ['antes de', 'antes del', 'antes de la|los|las|que acabe', 'antes que'],
  notBefore: ['no antes de', 'no antes del', 'como pronto en|el?', 'hasta * no', 'no hasta'],
  from: ['a partir de', 'a partir del', 'desde', 'desde el', 'de aqui en adelante', 'empezando en'],
  after: [
    'solo despues de|del', 'ya pasado', 'despues de', 'despues del', 'tras', 'pasado', 'pasada', 'pasadas',
    'despues de la|las|los',
  ],
  within: [
    'en los proximos|siguientes', 'en las proximas|siguientes', 'en menos de', 'dentro de los proximos',
    'en un plazo de', 'en el plazo de', 'durante', 'a lo largo de', 'a lo largo del', 'en un maximo de',
    'los proximos', 'las proximas',
  ],
  in: ['en', 'dentro de', 'dentro de unos|unas', 'de aqui a', 'en unos|unas', 'dentro', 'en torno a'],
  ago: ['atras'],
  between: ['entre'],
  to: ['a', 'y', 'o', 'hasta', 'al', 'o quiza|quizas|tal'],
  end: ['finales de', 'finales del', 'a finales de|del', 'final de', 'final del', 'fin de', 'fin del', 'a fin de'],
  mid: ['mediados de', 'mediados del', 'a mediados de|del', 'mitad de'],
  early: [
    'principios de', 'principios del', 'a principios de|del', 'comienzos de|del', 'inicio de|del', 'inicios de|del',
  ],
  this: ['este', 'esta', 'el', 'la', 'este mismo'],
  next: ['proximo', 'proxima', 'el|la proximo|proxima', 'que viene', 'siguiente', 'entrante', 'del proximo'],
  last: ['pasado', 'pasada', 'ultimo', 'ultima'],
  asap: [
    'lo antes que', 'ahorita', 'ahorita mismo', 'ya es urgente', 'cuanto antes', 'lo antes posible',
    'lo mas pronto posible', 'ya mismo', 'de inmediato', 'inmediatamente', 'urgente', 'para ayer', 'con urgencia',
    'ahora mismo', 'a la brevedad', 'lo mas rapido posible', 'es urgente', 'en cuanto podamos',
  ],
  asapAsked: ['ya', 'ahora', 'hoy', 'ayer', 'pronto', 'rapido'],
  noRush: [
    'sin prisa', 'sin prisas', 'no hay prisa', 'no tenemos prisa', 'no corre prisa', 'sin urgencia', 'no hay apuro',
    'sin apuro', 'no es urgente', 'no tengo prisa', 'no tenemos apuro', 'ninguna prisa',
  ],
  calmAsked: [
    'algun dia', 'mas adelante', 'en algun momento', 'sin fecha', 'aun no hay fecha', 'a largo plazo',
    'cuando se pueda',
  ],
  none: [
    'no vamos a comprar|cambiar|contratar', 'no pensamos comprar|cambiar', 'no tenemos previsto comprar|cambiar',
    'no hay compra prevista|planeada', 'no compramos nada', 'no queremos comprar',
  ],
  noneAsked: ['nunca', 'jamas'],
  condition: [
    'depende de', 'depende', 'cuando nos|tengamos|aprueben|den|cerremos', 'en cuanto nos|tengamos|aprueben|cerremos',
    'una vez que', 'si nos dan|aprueban', 'hasta que no', 'segun nos|cuando',
  ],
  contract: [
    'contrato|licencia|suscripcion vence|termina|acaba|caduca|expira|finaliza',
    'contrato|licencia|suscripcion ** vence|termina|acaba|caduca|expira|finaliza|hasta',
    'se nos? acaba|vence|termina el contrato', 'vencimiento', 'renovacion',
  ],
  decision: [
    'decidir|decidimos|decision|decidiremos|decidido', 'comprar|compra|compramos|compraremos',
    'firmar|firma|firmamos', 'contratar|contratacion|contratamos', 'pedido|adjudicar|adjudicacion', 'elegir|elegimos',
    'adquirir',
  ],
  purchase: [
    'necesitamos|necesito', 'arrancar|arrancamos|arranque', 'empezar|empezamos|comenzar|comenzamos|inicio',
    'puesta en marcha', 'funcionando|funcionar|funcione',
    'implantar|implementar|implantacion|implementacion|implantado', 'tener|tenerlo|tenga|tiene|tienen que', 'hay que',
    'queremos|quiero|nos gustaria', 'operativo|operativa|listo|lista|en marcha', 'plazo|fecha',
    'cambiar|cambiamos|migrar', 'lanzar|lanzamiento', 'estar|este en produccion', 'salir a produccion',
    'debe|debemos|deberia', 'planeamos|previsto|prevista', 'urge',
  ],
  meeting: [
    'llamada|llamar|llamame|llamadme|llame|llamen', 'reunion|reunirnos', 'demo', 'hablar|hablamos', 'cita',
    'disponible', 'a las', 'videollamada', 'visita', 'me queda|va perfecto|bien',
  ],
  absence: [
    'vacaciones', 'festivo|festivos', 'cerrado|cerramos|cerrada', 'fuera', 'horario', 'baja', 'de viaje', 'puente',
  ],
  event: [
    'feria', 'congreso', 'entrega|envio|envios', 'oferta|descuento|promocion', 'aniversario', 'cumpleanos', 'boda',
    'auditoria', 'inventario',
  ],
  past: [
    'desde', 'fundada|fundado|fundamos', 'hace', 'compramos en', 'el ano|mes|semana pasado|pasada', 'empezamos en',
    'firmamos en|el', 'llevamos',
  ],
  was: ['fue|era|eran|fueron'],
  suits: ['me|nos va|viene|queda bien|perfecto|mejor'],
  hedge: [
    'quiza', 'quizas', 'tal vez', 'a lo mejor', 'probablemente', 'posiblemente', 'puede que', 'puede ser',
    'podria|podriamos', 'idealmente', 'si puede ser', 'si todo va', 'ojala', 'igual', 'supongo', 'creo', 'sin prisa',
    'mas o menos', 'sin prisas', 'si es posible', 'seguramente', 'a ser posible', 'depende', 'esperamos',
    'no hay prisa',
  ],
  not: ['no', 'no en|para|el|la', 'en vez de', 'en lugar de', 'nada en'],
  endOfYear: [
    'fin de ano', 'final de ano', 'finales de ano', 'final del ano', 'fin del ano', 'que acabe el ano',
    'cierre de ano', 'finales de este ano', 'antes de que acabe el ano',
  ],
  endOfQuarter: ['fin de trimestre', 'final de trimestre', 'final del trimestre'],
  endOfMonth: ['fin de mes', 'final de mes', 'finales de mes', 'final del mes'],
  endOfWeek: ['fin de semana', 'final de la semana'],
  endOfFiscal: ['cierre del ejercicio', 'cierre fiscal', 'fin del ejercicio', 'final del ejercicio'],
  startOfYear: ['principios de ano', 'principio de ano', 'comienzo de ano', 'inicio de ano', 'principios del ano'],
  midOfYear: ['mediados de ano', 'mitad de ano'],
  away: ['mas'],
  on: ['en', 'el', 'del', 'de'],
  until: ['hasta'],
  agreement: ['contrato|contratos|licencia|licencias|suscripcion|mantenimiento|alquiler|soporte'],
  ends: [
    'termina|terminan', 'acabe|acaba|acaban', 'termine', 'vence|vencen|venza', 'caduca|caducan', 'expira|expiran',
    'finaliza|finalizan',
  ],
  byThen: ['para entonces', 'antes de eso'],
}; // prettier-ignore
