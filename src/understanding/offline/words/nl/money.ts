import type { PhraseTables } from '../phrases.ts';

export const money: PhraseTables['money'] = {
  cue: [
    'budget|budgetten|budgettair|begroting|begroot',
    'we|wij|ik|wij kunnen|kan|willen|wil|zouden|zou ** besteden|uitgeven|betalen|investeren|gaan', 'besteden',
    'uitgeven', 'investeren', 'investering', 'betalen', 'geld', 'poen', 'beschikbaar', 'te besteden', 'uittrekken',
    'uitgetrokken', 'potje|pot', 'bovengrens', 'plafond', 'limiet', 'prijsklasse', 'richtbedrag', 'voor dit project',
    'hiervoor', 'hier voor', 'ervoor over|hebben', 'over hebben', 'veroorloven', 'bereid', 'neerleggen', 'spenderen',
    'kunnen we|wij missen', 'mag kosten', 'mag het kosten', 'mag maximaal', 'financieel',
  ],
  own: [
    'we|wij hebben', 'hebben we|wij', 'ik heb', 'heb ik', 'we denken|dachten aan', 'denken aan', 'we praten over',
    'liever', 'toch', 'zeg maar', 'zeg', 'zou|zouden zijn', 'rond de', 'tegen de', 'zon', 'we zitten op|rond',
    'wordt', 'we mikken op',
  ],
  approved: [
    'goedgekeurd|goedgekeurde', 'akkoord', 'toegezegd', 'vrijgegeven', 'vrijgemaakt', 'gereserveerd',
    'geakkordeerd|geaccordeerd', 'toegekend', 'getekend', 'groen licht', 'is rond', 'staat klaar', 'opzij gezet',
    'opzijgezet', 'opgenomen in de begroting', 'begroot',
  ],
  planned: ['geld is er', 'er is geld', 'geld is geen probleem', 'bereid te betalen|investeren'],
  pending: [
    'nog niet goedgekeurd|akkoord|vrijgegeven|getekend|rond', 'niet goedgekeurd',
    'moet nog goedgekeurd|goedkeuren|akkoord', 'moet|moeten nog ** goedkeuren|tekenen|akkoord', 'onder voorbehoud',
    'wacht op goedkeuring', 'wachten op goedkeuring',
  ],
  none: [
    'geen budget|geld|cent|euro|middelen', 'zonder budget|geld', 'nul budget|euro', 'budget is nul|op|weg', 'gratis',
    'kosteloos', 'niets|niks betalen|uitgeven|besteden|kosten', 'willen|wil|kunnen|kan niets|niks betalen|uitgeven',
    'mag niets|niks kosten', 'geld is op', 'er is geen geld|budget',
  ],
  undisclosed: [
    'kan|mag|wil|kunnen|mogen|willen ** niet zeggen|delen|vertellen|noemen',
    'zeg|zeggen|vertel|vertellen ik|we|wij? liever niet', 'liever niet', 'vertrouwelijk', 'geheim',
    'houd|houden|hou ik|we|wij? dat? liever? voor', 'voor ons|mij|mezelf|onszelf houden', 'dat blijft tussen',
    'gaat u|je|jullie niet|niks aan',
    'kan|mag|wil|kunnen|mogen|willen ik|we|wij? dat? ik? niet zeggen|delen|vertellen|prijsgeven|noemen',
    'noemen|noem we|ik|geen? geen? bedrag|bedragen', 'geef|geven ik|we|wij geen cijfers|bedrag',
    'doen geen uitspraken',
  ],
  atLeast: [
    'minstens', 'minimaal', 'ten minste', 'tenminste', 'vanaf', 'meer dan', 'boven de', 'niet minder dan', 'minimum',
    'min', 'op zijn minst', 'minimum van',
  ],
  atMost: [
    'tot', 'hooguit', 'maximaal', 'max', 'hoogstens', 'ten hoogste', 'niet meer dan', 'minder dan', 'onder de',
    'onder', 'niet boven|hoger|over de|dan?', 'maximum', 'maximum van', 'plafond van|is', 'limiet van|is',
    'tot maximaal', 'tot max', 'tot aan', 'binnen de', 'bovengrens van|is', 'mag niet meer dan|boven|over',
    'tot en met', 'tot een maximum van?',
  ],
  orMore: ['of meer', 'en hoger', 'en meer', 'minimaal', 'minimum', 'plus', 'of hoger'],
  orLess: [
    'of minder', 'max', 'maximaal', 'maximum', 'tops', 'hooguit', 'is het maximum|max|plafond|limiet|uiterste',
    'is ons|mijn|onze maximum|max|limiet|plafond', 'meer niet', 'niet meer', 'meer is|zit|hebben|kan|gaat er? niet',
    'meer is er niet', 'geen cent|euro meer', 'en geen cent|euro meer', 'is de limiet|max|bovengrens',
    'en dan houdt het op', 'of lager',
  ],
  between: ['tussen', 'tussen de', 'van'],
  to: ['en de', 'tot', 'en', 'a', 'of', 'tot de', 'tot aan'],
  month: [
    'en maand', 'per|elke|iedere maand', 'maandelijks|maandelijkse', '/ maand|mnd|mnd', 'p m', 'pm', 'per mnd',
    'in de maand', 'maand',
  ],
  year: [
    'en jaar', 'per|elk|ieder jaar', 'jaarlijks|jaarlijkse', '/ jaar|jr', 'p j', 'pj', 'per jr', 'op jaarbasis',
    'in het jaar', 'jaarbudget',
  ],
  quarter: ['per|elk|ieder kwartaal', '/ kwartaal', 'in het kwartaal', 'kwartaalbudget'],
  once: [
    'eenmalig|eenmalige', 'in een keer', 'een keer', 'ineens', 'in een klap', 'voor alles samen',
    'eenmalige investering|aanschaf',
  ],
  seat: [
    'per *', 'per persoon|gebruiker|medewerker|werkplek|licentie|locatie|winkel|vestiging|stuk|hoofd|man|neus',
    '/ gebruiker|persoon|medewerker|werkplek|licentie|stuk', 'p p', 'de man', 'het stuk',
  ],
  counted: [
    'mensen|man|personen|persoon|medewerkers|werknemers|collegas|gebruikers|klanten|bestellingen|orders|artikelen|skus|vrachtwagens|wagens|winkels|winkel|magazijnen|magazijn|vestigingen|vestiging|locaties|locatie|kantoren|fabrieken|robots|robot|pakketten|zendingen|pallets|dozen|stuks|stuk|producten|facturen|dagen|dag|weken|week|maanden|uur|uren|minuten|jaar|jaren|meter|m2|km|kilo|kg|ton|keer|tafels|bedden|kamers|patienten|leerlingen|leden|autos|busjes|voertuigen|machines|lijnen|ploegen|operators|verkopers|monteurs|artsen|jongens|leveranciers|opties|systemen|projecten|telefoontjes|mails|tickets|licenties|werkplekken|graden|chauffeurs|fte|van ons',
  ],
  spent: [
    'hebben|heb|hadden ** uitgegeven|betaald|geinvesteerd|gekost', 'uitgegeven', 'betaald',
    'betalen we|wij nu|momenteel|al', 'we betalen nu|momenteel|op', 'betaalden|betaalde', 'kostte|heeft gekost',
    'vorig|afgelopen jaar|maand', 'vorige|afgelopen maand', 'het oude', 'de oude', 'de vorige', 'vorige keer',
    'kwijt aan', 'nu betalen', 'verspild',
  ],
  revenue: [
    'we|wij draaien', 'draaien we', 'omzet|jaaromzet|omzetten', 'omzet van|is', 'verkopen voor', 'winst', 'opgehaald',
    'investeringsronde', 'financiering', 'salaris|salarissen|loon|lonen', 'waardering', 'voorraad van|ter',
    'kapitaal', 'subsidie',
  ],
  quoted: [
    'per dag|uur|fout|bestelling|pakket', 'rekende|rekenden|vroegen', 'duurder|goedkoper', 'huur', 'terugbetaling',
    'jullie|uw|de site|website', 'rekenen|vragen jullie|jullie',
    'jullie vragen|rekenen|prijs|tarief|pakket|abonnement', 'vraagt u', 'kost|kosten', 'uw prijs|tarief',
    'op de|jullie|uw site|website', 'gelezen|gezien dat', 'klopt het dat', 'de prijs', 'het pakket', 'korting',
    'offerte van|was', 'vraagt|rekent|vroeg|wilde', 'factuur van', 'gehoord dat',
  ],
  others: [
    'mijn|een|onze|de vriend|vriendin|broer|neef|zwager|buurman|buurvrouw|klant|concurrent|kennis|collega',
    'de concurrentie|concurrenten', 'concurrenten|concurrent', 'andere bedrijven|winkels', 'een ander bedrijf',
    'bij mijn vorige|oude', 'mijn vorige|oude', 'zij|ze betalen|hebben|gaven',
  ],
  loss: [
    'verliezen|verlies|verloren', 'kost|kosten ons|mij|me', 'besparen|besparing|bespaart', 'boete|boetes', 'schade',
    'verspillen|verspilling', 'gaat verloren',
  ],
  low: ['laag|lage'],
  mid: ['midden|middel|gemiddeld'],
  high: ['hoog|hoge'],
  figures: ['cijfers'],
  aside: [
    'geen budget vastgesteld|bepaald|bekend|vast|afgesproken', 'nog geen budget', 'geen vast budget',
    'ex|excl|exclusief|incl|inclusief|plus|zonder|met btw', 'btw', 'netto', 'bruto', 'ongeveer', 'circa', 'ca',
    'of zo', 'zo ongeveer', 'plusminus', 'plus minus', 'in totaal', 'totaal', 'alles bij elkaar', 'alles inbegrepen',
    'denk ik', 'schat ik', 'zou|moet|kan kunnen|lukken|werken?', 'lijkt', 'is prima|goed|ok', 'om te beginnen',
    'voorlopig', 'voor nu', 'bedankt|dank', 'over|binnen|in|na|al|sinds|half|volgend|dit|komend een jaar|maand',
    'over een jaar|maand', 'half jaar', 'volgend|komend jaar|kwartaal', 'volgende|komende maand',
    'eind van het|de? jaar|maand', 'een keer per jaar|maand', 'keer per jaar|maand', 'ofzo',
  ],
  label: [
    'ticket|zaal|versie|optie|nummer|verdieping|deur|pagina|fase|ploeg|week|dag|lijn|kantoor|factuur|order|niveau|model|fout|code|stap|hal|dock|straat',
  ],
  apiece: ['a', 'van elk', 'voor elk'],
  headcount: ['we|wij zijn', 'zijn we', 'we zijn met', 'met zijn', 'team van', 'ploeg van', 'met z n'],
  insteadOf: ['niet', 'in plaats van', 'en niet', 'geen', 'ipv'],
  tooMuch: ['gaat|kan|is|wordt|lukt niet|lastig|moeilijk|te', 'niet mogelijk|haalbaar', 'onmogelijk'],
}; // prettier-ignore
