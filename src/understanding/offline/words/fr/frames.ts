import type { FrameWords } from '../frame-words.ts';
import type { Phrases } from '../phrases.ts';

export const frames: Partial<FrameWords> = {
  us: 'je nous on'.split(' '),
  ours: 'moi me mon ma mes notre nos'.split(' '),
  vendor: 'vous votre vos tu ton ta tes'.split(' '),
  prepositions: 'en de avec par pour depuis jusqu sur sans selon chez dans du des au aux entre a'.split(' '),
  at: ['sur', 'selon', 'chez', 'dans'],
  determiners: 'le la les un une ce cet cette l'.split(' '),
  some: 'un une autre autres certains'.split(' '),
  strangers: `
    ami amie amis pote copain copine cousin cousine voisin voisine oncle tante concurrent concurrents concurrence
    fils fille
  `.trim().split(/\s+/),
  clients: 'client clients'.split(' '),
  public: 'mairie gouvernement ministere region departement'.split(' '),
  past: 'payait payions coutait achetait depensait avait etait'.split(' '),
  record: 'note notez inscris inscrivez mets mettez ecris ecrivez enregistre enregistrez marque marquez'.split(' '),
  records: 'crm lead prompt instructions'.split(' '),
  files: 'systeme notes fiche'.split(' '),
}; // prettier-ignore

export const frame: Partial<Phrases['frame']> = {
  formerly: [
    'a l epoque', 'dans mon|notre ancien|ancienne|precedent travail|boite|entreprise|poste', 'autrefois',
    'chez mon ancien',
  ],
  past: ['l an|annee|mois dernier|derniere|passe|passee', 'il y a # ans|mois', 'il y a un|deux|trois an|ans|mois'],
  now: ['maintenant', 'cette annee', 'aujourd hui'],
  hearsay: ['j ai lu|entendu|vu', 'il parait', 'on m a dit', 'parait il'],
  vendor: ['sur votre|ton site|page', 'selon votre|le site|page|devis', 'chez votre|vos|un concurrent|concurrents'],
  notMeant: ['fais|faites comme si', 'imagine|imaginez que', 'jeu de role'],
}; // prettier-ignore
