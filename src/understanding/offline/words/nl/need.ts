import type { PhraseTables } from '../phrases.ts';

export const need: PhraseTables['need'] = {
  should: [
   
    'willen|wil|zouden|zou ** verbeteren|vervangen|moderniseren|automatiseren|digitaliseren|overstappen|hebben|vereenvoudigen|stroomlijnen|afscheid|af|vernieuwen',
    'zoeken|zoek', 'op zoek', 'hebben|heb ** nodig', 'willen|wil van ** af', 'toe aan een|iets', 'nodig hebben',
  ],
  must: [
    'nooit meer', 'mag niet meer|nog|weer', 'boete|boetes|dwangsom', 'verplicht|verplichting', 'van de wet',
    'wettelijk', 'moeten ** voldoen|kunnen',
    'we|wij verliezen', 'verliezen we|wij', 'kwijt|verloren ** klant|klanten|orders|omzet|uren|geld|data|contract',
    'klanten lopen|weg|klagen|boos|gaan|dreigen', 'viel|vallen|valt ** uit', 'stil|stilgelegen|stilgestaan|stilstand',
    'kapot', 'gehackt|hack|ransomware', 'kost ons', 'werkt niet meer', 'storing|storingen', 'container in',
    'fouten elke|iedere|per', 'dringend|urgent', 'raken ** vergunning|licentie|klant|certificaat kwijt',
  ],
  good: [
    'zou mooi|leuk|fijn|handig|prettig', 'is leuk|mooi meegenomen', 'niet dringend|urgent|nodig|noodzakelijk',
    'een extraatje', 'kunnen prima|best|ook zonder', 'geen haast',
  ],
  none: [
    'uit nieuwsgierigheid', 'alleen|gewoon maar? nieuwsgierig|kijken|orienteren|rondkijken|rondneuzen',
    'gewoon even? kijken', 'ben student|studente', 'voor mijn scriptie|studie|opleiding',
    'geen behoefte|probleem|noodzaak', 'niks|niets nodig|concreets', 'zijn tevreden|blij met', 'al opgelost|geregeld',
    'zoek een? werk|baan|stage',
  ],
}; // prettier-ignore
