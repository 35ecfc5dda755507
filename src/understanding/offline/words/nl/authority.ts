import type { PhraseTables } from '../phrases.ts';

/** Who else may decide. */
const OTHERS = (
  'baas chef directeur directie manager eigenaar vennoot compagnon partner bestuur raad man vrouw ' +
  'vader moeder broer zus bedrijfsleider hoofdkantoor inkoop boekhouding boekhouder zaakvoerder cfo ' +
  'ceo leidinggevende aandeelhouders moederbedrijf groep holding management team mt'
).replaceAll(' ', '|');

export const authority: PhraseTables['authority'] = {
  decides: [
    'ik beslis|bepaal|teken', 'beslis ik', 'dat beslis|bepaal ik', 'de beslissing is aan mij',
    'de beslissing ligt bij mij', 'ik heb het laatste woord', 'ik hak de knoop',
    'ik beslis|kies|teken|bepaal zelf?', 'dat ben ik', 'dat doe|mag ik zelf', 'mag zelf tekenen|beslissen',
    'zelf tekenen|beslissen', 'de beslissing is van mij', 'het is mijn bedrijf|zaak|winkel|beslissing',
    'mijn eigen? bedrijf|zaak|beslissing', 'beslis|bepaal ik',
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
  alone: [
    'ik alleen', 'alleen ik', 'helemaal zelf', 'beslis ik zelf|alleen', 'in mijn eentje', 'niemand anders',
    'hoef niemand', 'hoef het|dat aan niemand',
  ],
  shares: [
    `mijn|de|onze ${OTHERS} en ik`, `ik en mijn|de|onze ${OTHERS}`, `samen met mijn|de|onze|het? ${OTHERS}`,
    `met mijn|de|onze|het ${OTHERS} samen`, 'samen', 'met zijn|zn tweeen|drieen|allen',
    'wij beslissen|tekenen|kiezen', 'gezamenlijk', 'ik heb een stem', 'stemmen we|wij',
  ],
  othersCall: [
    `beslist|tekent|bepaalt|kiest mijn|de|onze|het ${OTHERS}`,
    `mijn|de|onze|het ${OTHERS} beslist|tekent|bepaalt|kiest|hakt|gaat|moet|geeft|keurt`,
    `beslissing ligt|is bij|aan|van mijn|de|onze|het? ${OTHERS}`, 'degene die beslist|tekent is',
    `daar gaat|gaan mijn|de|onze|het? ${OTHERS} over`, `dat is aan mijn|de|onze|het? ${OTHERS}`,
    `dat doet|beslist mijn|de|onze|het ${OTHERS}`,
  ],
  influences: [
    'adviseer|adviseren|advies', 'aan te raden|bevelen', 'raad aan', 'beveel aan', 'vergelijken', 'ik stel voor',
    'maak de|een shortlist|voorselectie|selectie', 'ik beslis|teken niet', 'daar ga ik niet over',
  ],
  none: [
    'niks|niets in te zeggen|brengen', 'heb daar niks|niets', 'geen stem|inspraak|zeggenschap',
    'vragen mij niet|niets', 'word niet gevraagd',
  ],
}; // prettier-ignore
