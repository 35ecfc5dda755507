import type { PhraseTables } from '../phrases.ts';

export const contact: PhraseTables['contact'] = {
  name: [
    'ik heet', 'mijn naam is', 'mijn naam', 'naam is', 'naam', 'je|u spreekt met', 'u spreekt met',
    'met vriendelijke groet', 'groeten|groetjes|groet', 'mvg', 'noem me|mij maar',
  ],
  iAm: ['ik ben', 'ben', 'dit is'],
  here: ['hier', 'aan de lijn'],
  company: [
    'ik werk bij|voor', 'we|wij werken bij|voor', 'mijn|ons|onze bedrijf is|heet', 'ons|mijn bedrijf', 'bedrijf',
    'firma', 'namens', 'ik bel|schrijf namens|van|vanuit', 'wij|we zijn', 'we heten', 'werkzaam bij',
  ],
  from: ['van', 'bij', 'namens', 'uit'],
  others: [
    'zijn|haar|hun mail|mailadres|email|nummer|telefoonnummer|naam',
    'van mijn|onze|ons baas|collega|chef|directeur|vriend|man|vrouw',
    'mijn|onze|ons baas|collega|chef|directeur|vriend|vriendin|man|vrouw|zwager|compagnon',
    'jullie|uw|je mail|mailadres|nummer|support|collega', 'ik sprak met', 'gesproken met', 'gemaild met|naar',
  ],
  phone: [
    'telefoon|tel|mobiel|gsm|vast', 'nummer|telefoonnummer|mobielnummer', 'bel|belt|bellen me|mij?', 'bereikbaar',
    'op', 'mijn nummer|mobiel|gsm is', 'whatsapp|appen|app',
  ],
  at: ['apenstaartje', 'apestaartje', 'apenstaart', '( apenstaartje )', '[ apenstaartje ]', 'at', '( at )', '[ at ]'],
  dot: ['punt', '( punt )', '[ punt ]', 'dot', '( dot )', '.'],
  notName: [
    'de|het|een|van|in|op|bij|niet|erg|heel|ook|alleen|maar|nieuw|nieuwe|klant|eigenaar|directeur|manager|hoofd|baas|student|studente|stagiair|oprichter|zzper|ik|u|je|jij|jullie|wij|we|geinteresseerd|benieuwd|zeker|blij|bezig|op|zoek|nederlander|belg|vlaming|hallo|hoi|bedankt|dank|voor|met|zonder|budget|prijs|geld|bedrijf|mail|email|telefoon|nummer|niemand|anoniem|mens|persoon|hier|nu|vandaag|morgen|later|ja|nee|ok|oke|graag|wil|heb|moet|mijn|ons|onze|uw|wanneer|hoe|waar|is|zijn|nog|al|ervan|er|het|dat|dit|eigenlijk|gewoon|verantwoordelijk|werkzaam|degene|diegene|bereikbaar|vertrouwelijk|klaar|druk|weg|ziek|zelf|voorstander|akkoord|snel|vooral|momenteel|tevreden',
  ],
}; // prettier-ignore
