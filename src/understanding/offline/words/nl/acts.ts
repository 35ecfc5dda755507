import type { PhraseTables } from '../phrases.ts';

export const acts: PhraseTables['acts'] = {
  correction: [
    'sorry|pardon|nee|wacht|oeps|euh wacht|#', 'oeps|o|oh|wacht|euh nee|wacht', 'ik bedoel|bedoelde',
    'ik heb me|mij vergist', 'ik vergis me|mij', 'correctie', 'foutje', 'mijn fout', 'typefout', 'tikfout',
    'nee wacht|sorry|toch', 'o wacht', 'toch maar|liever', 'eigenlijk', 'of liever|beter', 'beter gezegd',
    'dat klopt niet', 'dat is niet juist|correct|waar', 'dat is fout|onjuist', 'ik corrigeer', 'maak daar|er van',
    'zeg maar #', 'verkeerd getypt',
  ],
  refusal: [
    'liever niet', 'zeg|zeggen|vertel|vertellen|geef|geven|deel|delen ik|we|wij? liever niet',
    'wil|willen ik|we|wij? dat|het|die|u|je? liever? niet zeggen|delen|vertellen|geven|kwijt|prijsgeven|beantwoorden',
    'niet zeggen|delen|vertellen|prijsgeven',
    'kan|mag|kunnen|mogen ik|we? dat|het|er? niet|niks|niets zeggen|delen|vertellen',
    'geef|geven ik|we|wij dat|die|het? niet', 'vertrouwelijk', 'dat is geheim|prive|vertrouwelijk|persoonlijk',
    'gaat u|je|jullie niets|niks|niet aan', 'volgende vraag', 'geen commentaar', 'overslaan', 'sla maar|dat over',
    'dat hou|houd|houden ik|we|wij? voor', 'doe|doen ik|we geen uitspraken', 'daar zeg ik niets|niks|niet',
  ],
  later: [
    'later', 'straks', 'nu niet', 'niet nu', 'een andere keer', 'misschien later', 'voorlopig niet',
    'op een ander moment',
  ],
  dontKnow: [
    'weet ik? het|dat? nog? niet', 'ik weet het|dat nog? niet', 'weten we nog? niet', 'we weten het|dat nog? niet',
    'geen idee', 'geen flauw idee', 'geen benul', 'niet zeker',
    'nog niet zeker|bekend|besloten|duidelijk|bepaald|vastgesteld', 'nog onduidelijk|onbekend|onzeker', 'onduidelijk',
    'nog niet', 'nog te bepalen|bezien|beslissen',
    'moet ik|we nog? vragen|navragen|overleggen|uitzoeken|nakijken|checken', 'goede vraag',
    'moeilijk|lastig te zeggen', 'dat hangt ervan|er af|van', 'hangt ervan|er af|van', 'ligt eraan', 'we zullen zien',
    'we zien wel', 'dat zien we|wel', 'zou ik niet weten', 'kweetnie', 'geen benul', 'joost mag',
  ],
  yes: [
    'ja', 'jawel', 'jazeker', 'zeker', 'inderdaad', 'klopt', 'dat klopt', 'precies', 'juist', 'correct', 'ok', 'oke',
    'okay', 'prima', 'goed', 'is goed', 'dat is goed|juist|correct|waar', 'natuurlijk', 'uiteraard', 'graag',
    'akkoord', 'absoluut', 'helemaal', 'jep', 'yes', 'jup', 'top', 'doe maar', 'ja graag|hoor|dat', 'tuurlijk',
    'ja ja', 'alstublieft', 'zeker weten', 'mooi',
  ],
  no: [
    'nee', 'neen', 'nope', 'helemaal niet', 'absoluut niet', 'zeker niet', 'nee hoor', 'nooit', 'geen', 'niet echt',
    'liever niet', 'nee nee', 'dat klopt niet', 'dat is niet waar|juist|zo', 'heb ik niet gezegd', 'fout', 'onjuist',
    'hoeft niet', 'laat maar', 'niks', 'niets', 'geenszins',
  ],
  why: [
    'waarom', 'waarvoor', 'waarom vraagt|vraag|wilt|wil u|je|jullie', 'hoezo',
    'waar heeft|heb|hebben u|je|jullie dat voor',
  ],
  person: [
    'met een|iemand|echt echt|echte? persoon|mens|medewerker|medewerkster|adviseur|collega|verkoper|iemand|consultant|vertegenwoordiger',
    'iemand spreken|bellen|aan', 'iemand aan de lijn|telefoon', 'met iemand',
    'met iemand ** spreken|praten|bellen|chatten', 'spreken|praten|chatten|bellen met een|iemand',
    'een echt|echte persoon|mens|medewerker', 'een mens', 'mens', 'echte|echt mens|persoon',
    'levend mens|persoon|iemand', 'een persoon', 'een medewerker|medewerkster', 'medewerker',
    'kan|kunt|kun|mag|kunnen ik|u|je|jullie iemand', 'kan|kunt|kun|mag ik|u|je|jullie me|mij iemand',
    'kan iemand me|mij|ons', 'iemand me|mij|ons bellen|terugbellen|helpen|belt|contacteren', 'bel|belt me|mij|ons',
    'bel|belt u me|mij', 'me|mij bellen|terugbellen|doorverbinden|doorschakelen', 'terugbellen', 'teruggebeld',
    'teruggebeld worden', 'verbind|verbindt me|mij|u', 'doorverbinden', 'verbind me|mij door',
    'is|zit er? daar? iemand', 'is er iemand', 'iemand van|uit|die|echt sales|verkoop|jullie|het|me|mij|vlees|de',
    'geen bot|robot|chatbot|computer', 'niet met een bot|robot|computer|machine',
    'ik wil|zoek|heb een|liever|nodig mens|persoon|iemand|medewerker|echt',
    'wil|wens|zou|liever ik? graag? iemand|een? spreken|mens|persoon|medewerker',
    'geef me|mij een|iemand mens|medewerker|persoon?', 'van mens tot mens', 'persoonlijk contact|gesprek|advies',
    'mens van vlees',
  ],
  noPerson: [
    'niet bellen', 'bel me|mij niet', 'geen telefoontjes|telefoontje|telefonisch', 'wil|willen niet gebeld',
    'hoeft niet te bellen', 'met niemand spreken|praten', 'per persoon|medewerker',
    'hoeveel mensen|personen|medewerkers', 'met mijn|onze|ons baas|chef|directeur|collega|partner|team|man|vrouw',
  ],
  email: [
    'per|via mail|email|e', 'mail|mailt me|mij|het|u',
    'stuur|stuurt me|mij|u? een|het|meer|wat ** mail|email|info|informatie', 'liever een? per? mail|email', 'mailtje',
    'schriftelijk', 'een mail|email graag|is|alstublieft', 'mailen',
  ],
  meeting: ['een|de demo', 'afspraak maken|plannen|inplannen', 'een afspraak|meeting', 'demo inplannen|plannen|boeken'],
  wait: ['ik wacht', 'ik kan wachten', 'ik wacht wel|even', 'ik blijf wachten'],
  support: [
    'kan niet inloggen|inkomen|meer', 'ik kan niet inloggen', 'wachtwoord vergeten', 'mijn wachtwoord', 'al klant',
    'ben|zijn al? klant', 'mijn account|bestelling|factuur|licentie|abonnement', 'werkt niet meer', 'doet het niet',
    'technische ondersteuning|support', 'foutmelding', 'geld terug', 'klantenservice',
  ],
  job: [
    'zoek een? baan|werk|stage|stageplek', 'vacature|vacatures', 'mijn cv', 'solliciteren|sollicitatie',
    'werken bij jullie|u', 'stage bij|lopen', 'nemen jullie mensen aan',
  ],
  vendor: [
    'wij|we bieden u|jullie|aan', 'ik bied u|jullie|aan', 'seo', 'ons bureau', 'wij|we zijn een bureau',
    'onze diensten', 'zoekmachineoptimalisatie',
  ],
  spam: ['crypto', 'bitcoin', 'casino', 'snel geld verdienen', 'lening aanbieden'],
  erase: [
    'verwijder|verwijdert|verwijderen|wis|wist|wissen al|alle|mijn|u? mijn|onze? gegevens|data|informatie',
    'mijn|alle gegevens|data wissen|verwijderen|vernietigen|weg', 'recht op vergetelheid|verwijdering',
    'vergeet mij|me',
  ],
  goodbye: [
    'tot ziens|straks|later|snel|morgen|kijk', 'doei', 'doeg', 'dag', 'fijne|prettige dag|avond|weekend|dag',
    'nog een fijne|prettige', 'ik moet gaan|weg|ervandoor', 'groetjes', 'houdoe', 'de groeten',
    'met vriendelijke groet', 'dat was het|alles', 'bye', 'ciao',
  ],
  greeting: [
    'hallo', 'hoi', 'hey', 'hi', 'goedendag', 'goedemorgen', 'goedemiddag', 'goedenavond', 'goeiemorgen', 'goeiedag',
    'goede morgen|middag|dag|avond', 'dag', 'heey', 'yo',
  ],
  thanks: [
    'bedankt', 'dank', 'dank u|je', 'dankjewel', 'dankuwel', 'dank u|je wel', 'hartelijk dank|bedankt', 'thanks',
    'merci', 'heel erg bedankt', 'thx',
  ],
  smallTalk: [
    'hoe gaat het|ie', 'hoe is het', 'alles goed ?', 'wat voor weer', 'ben|bent je|u een? robot|bot|mens|echt',
    'wie ben|bent je|u', 'hoe heet je|u', 'vertel een mop', 'haha', 'hahaha', 'lol',
  ],
  insult: [
    'idioot', 'stom|stomme', 'sukkel', 'klootzak', 'lul', 'kut', 'hou je bek', 'rot op', 'dom|domme bot|ding',
    'waardeloos', 'flikker op', 'kutbot',
  ],
  order: ['negeer|vergeet alle|je|de|vorige ** instructies', 'markeer me|mij als'],
  joke: ['haha', 'hahaha', 'grapje', 'geintje', 'lol', 'in mijn dromen', 'als ik de loterij', 'was het maar zo'],
  hypothetical: [
    'stel dat|je|we', 'als we|ik ** hadden|had', 'hypothetisch', 'bijvoorbeeld', 'in theorie', 'stel je voor',
    'in een ideale wereld',
  ],
  question: [
    'hoeveel', 'hoe', 'wat', 'welke|welk', 'wanneer', 'waar', 'wie',
    'kan|kunnen|kunt|kun|heeft|hebben|heb|is|zijn|werkt|bieden|doen het|jullie|u|je|er|dit|dat',
    'wil|wilde|zou ik? graag? weten', 'ik wil|wilde|zou graag? weten', 'ik heb een vraag', 'ik vraag|vroeg me af',
    'klopt het dat',
  ],
}; // prettier-ignore
