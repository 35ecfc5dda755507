import type { TalkPhrases } from '../phrases.ts';

/** What is heard in whole conversations only: what an agent asks, and how a visitor takes what the agent says. */
export const talk: Partial<TalkPhrases> = {
  budget: [
    'budget', 'hoeveel', 'uitgeven', 'investeren', 'bedrag', 'orde van grootte', 'geld', 'begroting', 'begroot',
    'kosten', 'prijs', 'te besteden', 'financieel', 'ruimte voor',
  ],
  authority: [
    'beslist|beslis|beslissen', 'beslissing|beslissingen', 'tekent|tekenen', 'wie', 'goedkeuren|goedkeuring|akkoord',
    'uw|je|jouw|jullie rol', 'zelf', 'laatste woord', 'alleen', 'rol heb|heeft|speel|speelt', 'iemand anders',
  ],
  need: [
    'nodig', 'zoekt|zoek|zoeken', 'probleem|problemen', 'helpen', 'waarom', 'brengt', 'verbeteren', 'vertel|vertelt',
    'waar loopt', 'knelpunt', 'behoefte', 'aanleiding', 'wat speelt', 'uitdaging', 'mee helpen', 'van dienst',
    'wat is er aan',
  ],
  timeline: [
    'wanneer', 'termijn', 'datum', 'deadline', 'beginnen|starten|start', 'planning', 'spoed|dringend', 'dit jaar',
    'welke maand', 'geregeld zijn', 'draaien|live', 'hoe snel', 'tegen wanneer',
  ],
  contact: [
    'mail|email|mailadres', 'telefoon|telefoonnummer', 'nummer', 'naam', 'bereiken', 'adres', 'bereikbaar',
  ],
  agree: [
    'ja', 'jazeker', 'klopt', 'dat klopt', 'inderdaad', 'precies', 'juist', 'zeker', 'correct', 'prima', 'akkoord',
    'goed', 'jawel', 'absoluut', 'oke|ok', 'uiteraard',
  ],
  disagree: [
    'nee', 'neen', 'zeker niet', 'helemaal niet', 'nooit', 'onmogelijk', 'eerder', 'te veel|duur|vroeg|laat',
    'niet echt|helemaal',
  ],
  unsure: [
    'weet ik niet|nog', 'weet het? niet', 'geen idee', 'misschien', 'hangt er', 'even kijken', 'zou kunnen',
    'we zien', 'niet zeker',
  ],
  refuses: [
    'liever niet', 'zeg ik niet|liever', 'dat hou|houd|houden|bewaar', 'vertrouwelijk',
    'wil|mag|kan ik niet? ** zeggen|delen|noemen', 'hou ik voor', 'geef ik niet',
  ],
  gone: [
    'budget is ** geschrapt|bevroren|ingetrokken', 'geen budget|geld meer',
  ],
  halted: [
    'on hold', 'uitgesteld', 'op pauze|een', 'in de ijskast',
  ],
  stopped: [
    'project is ** stopgezet|geschrapt|afgeblazen', 'niet meer geinteresseerd', 'voor een ander gekozen',
  ],
  solved: [
    'al opgelost|geregeld', 'niet meer nodig',
  ],
  content: [
    'loopt|werkt|gaat goed|prima', 'tevreden', 'gewoon kijken', 'uit nieuwsgierigheid', 'geen probleem|problemen',
  ],
  offer: [
    'ons|onze', 'tarief', 'vanaf', 'aanbod|pakket', 'kost|kosten',
  ],
  notes: [
    'noteer|noteren|samenvatten', 'u zei|je', 'dus',
  ],
  courtesy: [
    'geen probleem|punt|zorgen', 'graag gedaan', 'geeft niet|niks',
  ],
  turns: [
    'wacht', 'momentje|moment', 'sorry nee', 'o nee', 'hoewel',
  ],
  condition: [
    'hangt ** af', 'zodra', 'als ** rond|klaar|getekend|verkocht is', 'pas als|wanneer',
  ],
}; // prettier-ignore
