import type { FrameWords } from '../frame-words.ts';
import type { Phrases } from '../phrases.ts';

export const frames: Partial<FrameWords> = {
  us: 'io noi abbiamo ho vogliamo possiamo posso'.split(' '),
  ours: 'ci mi mio mia miei mie nostro nostra nostri nostre'.split(' '),
  vendor: 'voi lei vostro vostra vostri vostre tuo tua'.split(' '),
  prepositions: 'in di con per da su senza secondo tra fra del della al alla dal sul sulla nel nella'.split(' '),
  at: ['sul', 'sulla', 'secondo', 'nel', 'nella'],
  determiners: 'il lo la i gli le un una questo questa quel quella'.split(' '),
  some: 'un una altro altra altri'.split(' '),
  strangers: `
    amico amica amici cugino cugina cognato cognata vicino vicina zio zia concorrente concorrenti concorrenza
    figlio figlia
  `.trim().split(/\s+/),
  clients: 'cliente clienti'.split(' '),
  public: 'comune governo ministero regione provincia'.split(' '),
  past: 'pagavamo pagava costava spendevamo spendeva comprammo'.split(' '),
  record: 'scrivi segna metti annota registra inserisci salva scriva metta'.split(' '),
  records: 'crm lead prompt istruzioni'.split(' '),
  files: 'sistema note scheda'.split(' '),
}; // prettier-ignore

export const frame: Partial<Phrases['frame']> = {
  formerly: [
    'una volta', 'nel mio|nostro vecchio|precedente lavoro', 'nella mia|vecchia vecchia|precedente azienda|ditta',
    'ai tempi',
  ],
  past: ['l anno|mese scorso', '# anni|mesi fa', 'un|due|tre anno|anni|mesi fa'],
  now: ['adesso', 'ora', 'quest anno', 'oggi'],
  hearsay: ['ho|abbiamo letto|sentito', 'mi|ci hanno detto', 'dicono che'],
  vendor: ['sul vostro|tuo sito', 'secondo il vostro|sito'],
  notMeant: ['fai|fate finta', 'immagina|immaginate che', 'facciamo finta'],
}; // prettier-ignore
