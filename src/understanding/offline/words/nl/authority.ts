import type { PhraseTables } from '../words.ts';

export const authority: PhraseTables['authority'] = {
  decides: [
    'ik beslis|bepaal|teken', 'beslis ik', 'dat beslis|bepaal ik', 'de beslissing is aan mij',
    'de beslissing ligt bij mij', 'ik heb het laatste woord', 'ik hak de knoop',
  ],
  owner: [
    'eigenaar|eigenaresse', 'oprichter', 'ceo', 'zaakvoerder|zaakvoerster', 'algemeen directeur', 'medeoprichter',
    'dga', 'bedrijfsleider',
  ],
  chief: ['cfo|cto|coo|cio', 'directeur', 'financieel|commercieel|technisch|operationeel directeur'],
  lower: [
    'manager', 'hoofd *', 'teamleider', 'assistent|assistente', 'stagiair|stagiaire', 'inkoper',
    'logistiek|logistieke manager|medewerker', 'magazijnchef',
  ],
  self: ['ik ben', 'ik ben de|een|het', 'als', 'ik werk als', 'mijn functie|rol is'],
}; // prettier-ignore
