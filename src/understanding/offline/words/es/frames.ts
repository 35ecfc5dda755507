import type { FrameWords } from '../frame-words.ts';
import type { Phrases } from '../phrases.ts';

export const frames: Partial<FrameWords> = {
  us: 'yo nosotros nosotras tenemos tengo queremos quiero podemos puedo'.split(' '),
  ours: 'nos me mi mis nuestro nuestra nuestros nuestras'.split(' '),
  vendor: 'usted ustedes vosotros vuestro vuestra vuestros vuestras tu'.split(' '),
  prepositions: 'en de con por para a desde hasta sobre sin segun ante bajo entre del al'.split(' '),
  at: ['en', 'segun'],
  determiners: 'el la los las un una unos unas este esta ese esa'.split(' '),
  some: 'un una otro otra unos unas'.split(' '),
  strangers: `
    amigo amiga amigos cunado cunada primo prima vecino vecina tio tia competidor competidores competencia hijo
    hija suegro suegra
  `.trim().split(/\s+/),
  clients: 'cliente clientes'.split(' '),
  public: 'ayuntamiento gobierno ministerio diputacion estado'.split(' '),
  past: `
    pagaba pagabamos gasto gastamos gastaba costo costaba costaban compramos gastaron pagaron costaron invirtieron
  `.trim().split(/\s+/),
  record: 'apunta anota pon escribe registra marca guarda mete graba apuntame ponme'.split(' '),
  records: 'crm lead prompt instrucciones'.split(' '),
  files: 'sistema notas ficha registro'.split(' '),
}; // prettier-ignore

export const frame: Partial<Phrases['frame']> = {
  formerly: [
    'antes pagabamos|teniamos|usabamos', 'en mi|nuestro antiguo|anterior trabajo|empresa|empleo', 'en aquella epoca',
    'hace anos',
  ],
  past: ['el ano|mes pasado', 'hace # anos|meses', 'hace un|dos|tres ano|anos|meses'],
  now: ['ahora', 'este ano', 'hoy'],
  hearsay: ['he|hemos leido|oido', 'dicen que', 'me|nos han dicho'],
  vendor: ['en su|vuestra|tu web|pagina', 'segun su|vuestra|la web|pagina'],
  notMeant: ['haz|hagamos como si', 'finge|finja', 'imagina|imagine que'],
}; // prettier-ignore
