import type { FrameWords } from '../frame-words.ts';
import type { Phrases } from '../phrases.ts';

export const frames: Partial<FrameWords> = {
  us: 'ik we wij'.split(' '),
  ours: 'ons onze mij me mijn'.split(' '),
  vendor: 'u uw jullie jij je jouw'.split(' '),
  prepositions: 'in op bij van met voor uit naar tot aan sinds door tegen zonder om over onder volgens per'.split(' '),
  at: ['op', 'bij', 'volgens', 'in'],
  determiners: 'de het een deze dit die dat'.split(' '),
  some: 'een andere ander sommige'.split(' '),
  strangers: `
    vriend vriendin vrienden neef nicht zwager schoonzus buurman buurvrouw buren oom tante concurrent concurrenten
    concurrentie maat zoon dochter
  `.trim().split(/\s+/),
  clients: 'klant klanten'.split(' '),
  public: 'gemeente overheid provincie ministerie staat'.split(' '),
  past: 'was waren had hadden betaalde betaalden kostte kostten kocht kochten gaf gaven'.split(' '),
  record: 'zet noteer schrijf markeer sla registreer vermeld'.split(' '),
  records: 'crm lead prompt instructies'.split(' '),
  files: 'systeem notities dossier'.split(' '),
  grants: 'was waren had hadden gaf gaven'.split(' '),
}; // prettier-ignore

export const frame: Partial<Phrases['frame']> = {
  formerly: ['vroeger', 'bij mijn|ons vorige|oude werkgever|baan|bedrijf', 'destijds', 'toen ik|we nog'],
  past: ['vorig jaar|kwartaal', 'vorige maand|week', '# jaar|maanden geleden', 'een|twee|drie jaar|maanden geleden'],
  now: ['nu', 'dit jaar', 'tegenwoordig'],
  hearsay: ['ik|we heb|hebben gehoord|gelezen', 'naar verluidt', 'men zegt'],
  vendor: ['op uw|jullie|je site|website|pagina', 'volgens uw|jullie|de site|website'],
  notMeant: ['doe alsof', 'stel je|u voor', 'rollenspel'],
}; // prettier-ignore
