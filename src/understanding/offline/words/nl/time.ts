import type { PhraseTables } from '../phrases.ts';

export const time: PhraseTables['time'] = {
  by: [
    'tegen', 'uiterlijk', 'uiterlijk op|in|voor', 'tot', 'tot en met', 'ten laatste', 'ten laatste op|in|tegen',
    'deadline', 'deadline is|op', 'niet later dan', 'op zijn laatst', 'op z n laatst',
  ],
  before: ['voor', 'voor de|het', 'nog voor', 'nog voor de|het', 'voordat'],
  notBefore: [
    'niet voor', 'niet voor de|het', 'op zijn vroegst', 'ten vroegste', 'pas in|vanaf|op', 'pas', 'niet eerder dan',
  ],
  from: ['vanaf', 'vanaf de|het', 'met ingang van', 'van', 'te beginnen in'],
  after: ['pas na', 'pas na de|het', 'na', 'na de|het', 'direct na'],
  within: [
    'binnen', 'binnen de|het komende?', 'in de komende', 'de komende', 'de volgende', 'komende', 'in minder dan',
    'in de loop van', 'gedurende', 'tijdens', 'hooguit', 'maximaal', 'binnen nu en',
  ],
  in: ['over', 'in', 'over ongeveer|zo', 'over een'],
  ago: ['geleden'],
  between: ['tussen'],
  to: ['tot', 'en', 'of', 'a', 'tot en met', 'of misschien', 't m'],
  end: ['eind', 'einde', 'eind van', 'einde van', 'laat in'],
  mid: ['half', 'midden', 'midden in', 'halverwege', 'midden van', 'medio'],
  early: ['begin', 'begin van', 'het begin van', 'aan het begin van', 'vroeg in'],
  this: ['dit', 'deze', 'het', 'de', 'dit lopende'],
  next: [
    'volgend', 'volgende', 'komend', 'komende', 'aankomend', 'aankomende', 'aanstaande',
    'het|de volgende|komende|komend',
  ],
  last: ['vorig', 'vorige', 'afgelopen', 'laatste'],
  asap: [
    'zo snel mogelijk', 'zo spoedig mogelijk', 'zsm', 'asap', 'direct', 'onmiddellijk', 'meteen', 'dringend',
    'met spoed', 'liefst gisteren', 'per direct', 'nu meteen', 'zo gauw mogelijk', 'haast', 'zo vlug mogelijk',
  ],
  asapAsked: ['nu', 'vandaag', 'gisteren', 'snel', 'spoedig', 'urgent'],
  noRush: [
    'geen haast', 'niet dringend', 'geen spoed', 'niet urgent', 'geen tijdsdruk', 'heeft geen haast', 'rustig aan',
    'geen deadline', 'hebben geen haast', 'geen vaste datum',
  ],
  calmAsked: [
    'ooit', 'ooit eens', 'op termijn', 'een keer', 'later', 'op den duur', 'op lange termijn', 'geen idee wanneer',
  ],
  none: [
    'gaan niets|niet kopen|aanschaffen|overstappen', 'niet van plan', 'geen plannen om', 'kopen niets|niet',
    'geen aankoop gepland', 'geen aanschaf gepland',
  ],
  noneAsked: ['nooit'],
  condition: [
    'hangt van ** af', 'hangt van', 'zodra we|wij|de|het|ons|onze', 'hangt af van', 'hangt ervan af', 'dat hangt',
    'afhankelijk van', 'als we|de|het ** hebben|krijgen|goedgekeurd|rond', 'pas als|wanneer|nadat', 'wachten op',
    'onder voorbehoud',
  ],
  contract: [
    'contract|licentie|abonnement|huurcontract loopt|eindigt|verloopt|stopt',
    'contract|licentie|abonnement ** loopt|eindigt|verloopt|stopt|af', 'loopt ** af', 'verlenging', 'opzegtermijn',
  ],
  decision: [
    'beslissen|beslissing|beslist|besluit|besluiten', 'kopen|koop|aankoop|aanschaffen|aanschaf',
    'tekenen|ondertekenen|tekent', 'bestellen|bestelling|order', 'kiezen|keuze', 'gunning', 'de knoop',
  ],
  purchase: [
    'nodig', 'starten|start|beginnen|begin|van start', 'live', 'draaien|draait|operationeel|klaar|in gebruik|werkend',
    'moet|moeten|zou|zouden', 'willen|wil|graag', 'implementeren|implementatie|invoeren|uitrollen|installeren',
    'project', 'overstappen|vervangen|overgaan|migreren', 'planning|gepland|plannen|plan|streven|doel',
    'tijdlijn|termijn|deadline', 'hebben', 'geregeld', 'gaan we',
  ],
  meeting: [
    'bellen|bel|terugbellen|telefoontje', 'afspraak|vergadering|gesprek', 'demo', 'spreken|praten',
    'beschikbaar|bereikbaar', 'uur', 'bezoek', 'langskomen', 'komt uit',
  ],
  absence: [
    'vakantie|verlof', 'gesloten|dicht', 'feestdag|feestdagen', 'afwezig', 'vrij', 'open', 'openingstijden', 'weg',
    'ziek',
  ],
  event: [
    'beurs', 'levering|leveren|bezorging', 'korting|actie|aanbieding', 'verjaardag|jubileum', 'bruiloft', 'congres',
    'audit', 'inventaris', 'verhuizing|verhuizen',
  ],
  past: [
    'sinds', 'opgericht', 'geleden', 'vorig|vorige|afgelopen', 'hebben ** gekocht|getekend|aangeschaft',
    'begonnen in', 'gekocht in',
  ],
  was: ['was|waren|werd|werden'],
  suits: ['komt|past goed', 'schikt'],
  hedge: [
    'misschien', 'wellicht', 'waarschijnlijk', 'mogelijk', 'eventueel', 'idealiter', 'liefst', 'hopelijk',
    'als het kan|lukt|meezit', 'zou|zouden kunnen', 'ik denk', 'denk ik', 'ik schat', 'ongeveer zoiets', 'ergens',
    'geen haast', 'het kan zijn', 'vermoedelijk', 'eerder', 'hangt', 'als alles goed', 'kan ook later',
    'bij voorkeur', 'niet dringend', 'niet zeker',
  ],
  not: ['niet', 'niet in|op|dit|deze|het', 'in plaats van', 'geen'],
  endOfYear: [
    'eind van het jaar', 'einde van het jaar', 'eind dit jaar', 'jaareinde', 'het einde van het jaar',
    'eind van dit jaar', 'einde jaar',
  ],
  endOfQuarter: ['eind van het kwartaal', 'einde kwartaal', 'einde van het kwartaal'],
  endOfMonth: ['eind van de maand', 'einde maand', 'eind deze maand', 'einde van de maand', 'maandeinde'],
  endOfWeek: ['eind van de week', 'eind deze week', 'einde van de week'],
  endOfFiscal: ['einde boekjaar', 'eind van het boekjaar', 'einde van het boekjaar'],
  startOfYear: ['begin van het jaar', 'jaarbegin', 'het nieuwe jaar', 'begin jaar'],
  midOfYear: ['midden van het jaar', 'halverwege het jaar'],
  away: ['vanaf nu', 'maximaal', 'vanaf vandaag'],
  on: ['in', 'op', 'van'],
  until: ['tot'],
  agreement: [
    'contract|contracten|licentie|licenties|abonnement|huurcontract|onderhoudscontract|leasecontract|support',
  ],
  ends: [
    'afloopt|aflopen', 'eindigt|eindigen', 'voorbij is', 'om is', 'loopt|lopen', 'verloopt|verlopen', 'stopt|stoppen',
  ],
  byThen: ['tegen dan', 'voor die tijd', 'tot dan'],
}; // prettier-ignore
