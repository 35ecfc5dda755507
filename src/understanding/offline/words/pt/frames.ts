import type { FrameWords } from '../frame-words.ts';
import type { Phrases } from '../phrases.ts';

export const frames: Partial<FrameWords> = {
  us: 'eu nos temos tenho queremos quero podemos posso'.split(' '),
  ours: 'me meu minha meus minhas nosso nossa nossos nossas'.split(' '),
  vendor: 'voces voce vosso vossa vossos seu sua'.split(' '),
  prepositions: 'em de com por para desde ate sobre sem segundo no na nos nas do da dos das ao pelo pela'.split(' '),
  at: ['no', 'na', 'segundo'],
  determiners: 'o a os as um uma este esta esse essa'.split(' '),
  some: 'um uma outro outra'.split(' '),
  strangers: `
    amigo amiga amigos primo prima cunhado cunhada vizinho vizinha tio tia concorrente concorrentes concorrencia
    filho filha
  `.trim().split(/\s+/),
  clients: 'cliente clientes'.split(' '),
  public: 'prefeitura camara governo ministerio estado'.split(' '),
  past: 'pagou pagava pagavamos gastou gastamos gastava custou custava compramos'.split(' '),
  record: 'anota coloca poe escreve registra marca salva bota ponha coloque anote'.split(' '),
  records: 'crm lead prompt instrucoes'.split(' '),
  files: 'sistema notas ficha'.split(' '),
}; // prettier-ignore

export const frame: Partial<Phrases['frame']> = {
  formerly: ['no meu|nosso antigo|ultimo emprego|trabalho', 'na minha antiga empresa', 'antigamente', 'naquela epoca'],
  past: ['no? ano|mes passado', 'ha # anos|meses', '# anos|meses atras'],
  now: ['agora', 'este ano', 'hoje'],
  hearsay: ['ouvi|li dizer|que', 'dizem que', 'me|nos disseram'],
  vendor: ['no seu|vosso site', 'na sua|vossa pagina'],
  notMeant: ['finge|finja que', 'faz|faca de conta', 'imagina|imagine que', 'coloca|poe|anota|escreve ai que'],
}; // prettier-ignore
