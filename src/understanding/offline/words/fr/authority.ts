import type { PhraseTables } from '../words.ts';

export const authority: PhraseTables['authority'] = {
  decides: [
    'je decide|tranche|signe|valide', 'c est moi qui decide|signe|valide|tranche', 'la decision me revient',
    'decision m appartient', 'j ai le dernier mot', 'je suis le decideur',
  ],
  owner: [
    'patron|patronne', 'gerant|gerante', 'proprietaire', 'fondateur|fondatrice', 'pdg', 'ceo', 'dg',
    'directeur|directrice general|generale', 'cofondateur|cofondatrice', 'dirigeant|dirigeante',
  ],
  chief: [
    'daf|dsi|cto|cfo|coo|cio',
    'directeur|directrice des|de|du|financier|financiere|technique|commercial|commerciale|logistique *?',
  ],
  lower: [
    'responsable|chef|chargee|charge de|des|du|d|logistique *?', 'assistant|assistante', 'stagiaire',
    'acheteur|acheteuse', 'ingenieur|ingenieure',
  ],
  self: ['je suis', 'je suis le|la|un|une|l', 'en tant que', 'moi c est le|la', 'mon poste c? est'],
}; // prettier-ignore
