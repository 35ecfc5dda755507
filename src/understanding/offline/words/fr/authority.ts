import type { PhraseTables } from '../phrases.ts';

/** Who else may decide. */
const OTHERS = (
  'patron patronne chef cheffe directeur directrice direction dg daf dsi gerant gerante associe ' +
  'associee associes conseil comite siege groupe maire femme mari frere soeur pere mere president ' +
  'presidente actionnaires hierarchie responsable superieur superieure maison comptable bureau ' +
  'proprietaire titulaire financier financiere achats'
).replaceAll(' ', '|');

export const authority: PhraseTables['authority'] = {
  decides: [
    'je decide|tranche|signe|valide', 'c est moi qui decide|signe|valide|tranche', 'la decision me revient',
    'decision m appartient', 'j ai le dernier mot', 'je suis le decideur',
    'c est moi', 'c est moi qui prend|prends|choisis|choisit|achete|paie', 'la decision est la? mienne',
    'c est ma decision|boite|societe', 'je prends|prend la decision', 'c est a moi',
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
  alone: [
    'moi seul|seule', 'seul|seule decideur|maitre|maitresse', 'je decide|signe|tranche seul|seule|tout',
    'je n ai besoin|a demander|consulter', 'personne d autre', 'je n ai de comptes', 'a demander a personne',
  ],
  shares: [
    `mon|ma|le|la|les|notre|mes ${OTHERS} et moi`, `moi et mon|ma|le|la|notre|mes ${OTHERS}`,
    `avec mon|ma|le|la|les|notre|mes|l ${OTHERS}`,
    'nous|on decide|decidons|tranchons|choisissons|vote|votons|signe|signons a|ensemble|tous|toutes|conjointement',
    'ensemble', 'a deux|trois|plusieurs', 'd un commun', 'j y ai une voix', 'j ai une voix|vote',
    'nous|on sommes|est deux|trois|plusieurs',
  ],
  othersCall: [
    `c est mon|ma|le|la|les|notre|nos|l ${OTHERS} du|de|d|des|general|generale|financier? *? qui`,
    'celle|celui qui signe|decide|tranche|valide c? est',
    `mon|ma|le|la|les|notre|l ${OTHERS} decide|decident|tranche|signe|valide|choisit|decidera|signera|tranchera|validera|decideront`,
    `decision|signature revient|appartient|releve|depend a|au|du|de|des ma|mon|la|le|l|notre? ${OTHERS}`,
    'la decision est prise par', 'c est lui|elle|eux qui decide|signe|tranche|valide|decident', 'la decision c est',
  ],
  influences: [
    'c est moi qui lui|leur? recommande|conseille|propose|presente|prepare|compare', 'je|moi recommande|conseille|propose|preconise|suggere|compare|presente|preselectionne',
    'lui|leur recommande|conseille|propose|preconise|presente', 'je donne mon avis', 'je n decide|signe pas',
    'c est pas moi qui decide|signe|tranche', 'je n ai qu un avis', 'avis consultatif',
  ],
  none: [
    'aucun mot a dire', 'pas mon mot a dire', 'me demande meme? pas mon avis',
    'pas consulte|consultee|implique|impliquee', 'rien a dire|voir', 'je n y suis pour rien', 'on ne me demande',
  ],
}; // prettier-ignore
