import type { TalkPhrases } from '../phrases.ts';

/** What is heard in whole conversations only: what an agent asks, and how a visitor takes what the agent says. */
export const talk: Partial<TalkPhrases> = {
  budget: [
    'presupuesto|presupuestos', 'cuanto', 'invertir', 'gastar|gastaros', 'cifra', 'importe', 'cantidad', 'rango',
    'dinero', 'contais|cuentan|cuentas con', 'precio', 'coste', 'partida', 'economico|economica', 'fondos',
  ],
  authority: [
    'decide|decides|decidis|deciden|decidir', 'decision|decisiones', 'firma|firmas|firmais|firman',
    'aprueba|aprueban|aprobacion', 'ultima palabra', 'quien|quienes', 'tu|su|vuestro papel|rol', 'visto bueno',
    'depende de ti|usted|vosotros', 'tu solo|sola', 'alguien mas', 'es tuya|suya', 'participa|participan',
    'recomiendas',
  ],
  need: [
    'necesidad|necesidades', 'buscas|buscais|busca|buscan', 'problema|problemas', 'ayudar|ayudarte|ayudarle|ayudaros',
    'te|le|os trae', 'hace|hacen falta', 'por que', 'que pasa|ocurre|sucede', 'mejorar', 'cuentame|cuenteme|contadme',
    'necesitas|necesita|necesitais|necesitan', 'explicame|expliqueme', 'reto|retos', 'motivo', 'interesa|interesas',
    'en que puedo',
  ],
  timeline: [
    'cuando', 'plazo|plazos', 'fecha|fechas', 'para cuando', 'empezar|arrancar|comenzar', 'urgente|urge',
    'calendario', 'este|proximo año|mes|trimestre', 'corre prisa', 'antes de', 'que mes', 'seria para',
  ],
  contact: [
    'correo|email|mail', 'telefono', 'numero', 'nombre', 'contactarte|contactarle|localizarte', 'direccion',
  ],
  agree: [
    'si', 'exacto', 'exactamente', 'correcto', 'eso es', 'asi es', 'claro', 'vale', 'perfecto', 'de acuerdo',
    'por supuesto', 'efectivamente', 'desde luego', 'cierto', 'ya', 'ok', 'justo',
  ],
  disagree: [
    'no', 'que va', 'para nada', 'ni hablar', 'imposible', 'nunca', 'mas bien', 'demasiado', 'en absoluto', 'tampoco',
  ],
  unsure: [
    'no se', 'ni idea', 'no lo se', 'depende', 'ya veremos', 'quizas|quiza', 'puede ser', 'a ver',
    'no estoy seguro|segura', 'habria que ver',
  ],
  refuses: [
    'prefiero|preferimos no', 'no puedo|puedo|quiero|voy decir|decirlo|decirtelo|hablar|comentar|compartir',
    'confidencial', 'me lo|la reservo|guardo', 'no lo comparto|digo|decimos', 'de eso no hablo|hablamos',
  ],
  gone: [
    'presupuesto ** congelado|recortado|cancelado|retirado', 'nos han quitado|recortado|congelado el|la|los',
    'ya no hay|queda|tenemos presupuesto|dinero',
  ],
  halted: [
    'en pausa|espera|suspenso', 'aplazado|pospuesto|parado', 'congelado',
  ],
  stopped: [
    'proyecto se? ha|esta sido? cancelado|cancelada|muerto', 'hemos cancelado|descartado', 'ya no nos? interesa',
    'hemos firmado|contratado con otro|otra|otros',
  ],
  solved: [
    'ya esta resuelto|solucionado', 'lo hemos resuelto|solucionado', 'ya no lo? necesitamos',
  ],
  content: [
    'funciona|va bien|perfecto', 'estamos contentos|satisfechos', 'solo mirando|curiosidad|curioseando',
    'por curiosidad', 'sin problema|problemas',
  ],
  offer: [
    'nuestro|nuestra|nuestros|nuestras', 'tarifa|tarifas', 'desde', 'oferta', 'cuesta|cuestan', 'cobramos',
  ],
  notes: [
    'apunto|anoto|resumo', 'dijiste|dijo|decias', 'entonces',
  ],
  courtesy: [
    'sin problema|problemas', 'ningun problema', 'no pasa nada', 'no hay problema', 'de nada',
  ],
  turns: [
    'espera|espere', 'perdon', 'un momento', 'mejor dicho', 'bueno no', 'ay no',
  ],
  condition: [
    'depende|dependera de', 'en cuanto', 'cuando se? cierre|cerremos|venda|firmemos|apruebe|tengamos', 'una vez que',
  ],
}; // prettier-ignore
