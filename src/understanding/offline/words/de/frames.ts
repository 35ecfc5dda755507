import type { FrameWords } from '../frame-words.ts';
import type { Phrases } from '../phrases.ts';

export const frames: FrameWords = {
  us: 'ich wir i mia ma'.split(' '),
  ours: 'mir mich uns mein meine meinem meinen meiner unser unsere unserem unseren unserer unseres'.split(' '),
  vendor: 'du dein deine deiner deinem deinen euch euer eure eurem euren eurer'.split(' '),
  vendorWritten: 'Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres'.split(' '),
  pronouns: 'er sie man denen sein seine ihr ihre'.split(' '),
  things: 'es das dies'.split(' '),
  determiners: `
    der die das ein eine mein meine unser unsere kein keine dieser diese dieses jeder jede jedes manche viele
    einige mei unsa andere anderer sein seine ihr ihre zwei jemand a
  `.trim().split(/\s+/),
  some: 'ein eine einem einer anderer andere anderen andern manche viele einige die meisten jede'.split(' '),
  prepositions: `
    in im bei beim von vom mit fuer auf aus nach zu zum zur an am seit bis durch gegen ohne um ueber unter laut
    wegen statt anstatt pro per ab neben zwischen vor hinter ausser samt trotz waehrend aufs fuers ins ans
  `.trim().split(/\s+/),
  at: ['bei', 'beim', 'in', 'im', 'auf', 'laut', 'aus', 'von', 'vom', 'an', 'am'],
  oblique: `
    dem den des einem einen eines meinem meinen meines unserem unseren unseres diesem diesen dieses jedem jeden
    keinem keinen eurem euren seinem seinen ihrem ihren
  `.trim().split(/\s+/),
  strangers: `
    freund freunde freundin freundinnen kumpel kumpels spezl haberer kollegin bekannter bekannte bekannten cousin
    cousine vetter onkel tante neffe nichte schwager schwaegerin schwiegervater schwiegermutter nachbar nachbarn
    nachbarin nachbargemeinde nachbarfirma nachbarbetrieb nachbarort nachbarstadt nachbarverein konkurrent
    konkurrenten konkurrenz wettbewerb wettbewerber mitbewerber mitbewerb rivale vermieter zahnarzt friseur oma opa
    kind kinder tochter toechter sohn soehne typ mitbewohner wirt lehrer kommilitone
  `.trim().split(/\s+/),
  clients: 'kunde kunden kundin kundschaft mieter patient patienten gaeste'.split(' '),
  kin: 'bruder brueder schwester schwestern frau mann vater mutter papa mama gattin gatte'.split(' '),
  public: `
    landkreis stadt gemeinde land staat bund regierung bundesland behoerde ministerium bezirk kanton kommune eu
    bundeswehr polizei landratsamt rathaus kirche buergermeister minister uni universitaet landesregierung senat
    bundestag kreis magistrat
  `.trim().split(/\s+/),
  companies: `
    firma unternehmen betrieb laden geschaeft baeckerei brauerei restaurant krankenhaus klinik schule agentur hotel
    kette verein anbieter lieferant haendler bank kanzlei fabrik konzern start-up startup mittelstaendler spedition
    handwerker
  `.trim().split(/\s+/),
  world: `
    wm em olympiade wahl wahlen saison konzert festival hochzeit film wetter bundesliga spiel turnier schule
    kindergarten ferien feiertag geburtstag feier party messe messestand semester verein weihnachtsmarkt
    oktoberfest fasching karneval
  `.trim().split(/\s+/),
  vendorThings: `
    webseite website homepage seite broschuere prospekt flyer anzeige katalog preisliste preisrechner konfigurator
    datenblatt aussendienstler vertriebler enterprise starter basis premium bronze silber gold paket tarif
  `.trim().split(/\s+/),
  past: `
    war waren warst hatte hatten wurde wurden ging gingen kam kamen gab gaben zahlte zahlten kostete kosteten
    kaufte kauften lief liefen stand standen nahm nahmen hielt hielten lag lagen bekam bekamen blieb blieben fand
    fanden sah sahen machte machten brauchte brauchten dachte dachten wollte wollten sollte sollten konnte konnten
    musste mussten durfte durften ueberwies ueberwiesen bezahlte bezahlten investierte investierten verlor verloren
    gewann gewannen verkaufte verkauften schlug schlugen steckte steckten verbrannte legte legten schrieb schrieben
    sagte sagten meinte meinten sprach sprachen nannte nannten verlangte verlangten berechnete berechneten setzte
    setzten entschied entschieden bewilligte bewilligten genehmigte genehmigten zog zogen stieg fiel brachte
    brachten startete starteten begann begannen
  `.trim().split(/\s+/),
  notPast: [],
  present: `
    bin bist ist sind seid habe hab haben hat habt werde wird werden kann koennen koennt will wollen muss muessen
    soll sollen darf moechte moechten wuerde wuerden haette haetten waere waeren koennte koennten gibts gibt
    brauche brauchen braucht plane planen plant ham hamma
  `.trim().split(/\s+/),
  helpers: 'habe hab haben hat habt bin ist sind seid ham hamma hob hamm haend worden'.split(' '),
  grants: `
    eingeplant bewilligt genehmigt freigegeben zurueckgelegt reserviert bereitgestellt vorgesehen budgetiert
    veranschlagt bekommen gekriegt erhalten gedacht gesagt geplant kalkuliert vereinbart beschlossen festgelegt
    zugesagt gesetzt eingestellt angesetzt geschaetzt gerechnet gemeint ueberlegt besprochen zugeteilt beantragt
    gesichert abgesegnet gefunden gespart angespart zusammengekratzt war waren hatte hatten wurde wurden dachte
    dachten wollte wollten sollte sollten konnte konnten durfte durften sagte sagten meinte meinten gab gaben bekam
    bekamen bewilligte bewilligten genehmigte genehmigten fand fanden setzte setzten entschied entschieden gegeben
    bestaetigt erhoeht gekuerzt gestrichen festgesetzt eingeraeumt beiseitegelegt gewuenscht genannt geeinigt
    abgestimmt rausgehandelt musste mussten nannte
  `.trim().split(/\s+/),
  schedules: `
    geplant vorgesehen vereinbart beschlossen festgelegt gesagt gedacht gesetzt angesetzt besprochen entschieden
    verschoben vorgezogen verlegt versprochen ausgemacht gewuenscht gemeint wollte wollten sollte sollten war waren
    hatte hatten dachte dachten sagte sagten meinte meinten entschied musste mussten konnte konnten wurde wurden
    eingeplant terminiert bestaetigt genannt geeinigt gegeben bekommen zugesagt genehmigt
  `.trim().split(/\s+/),
  joins: `
    und aber denn weil waehrend wobei oder doch sondern also dann sonst da obwohl deshalb darum deswegen
  `.trim().split(/\s+/),
  demands: `
    muss muessen muesst muesstet muessten sollt solltet sollten koennt koenntet koennten duerft wenn falls bekommt
    bekommen kriegt kriegen haettet schafft schaffen braucht
  `.trim().split(/\s+/),
  record: `
    schreib schreibe schreiben trag trage tragen vermerk vermerke vermerken notier notiere notieren merk merke
    merken speicher speichere speichern setz setze setzen hinterleg hinterlege hinterlegen markier markiere
    markieren erfass erfasse erfassen gib zeig zeige druck drucke nenn leg lege pack stuf stufe bewerte verbuche
    verbuch buche
  `.trim().split(/\s+/),
  records: 'crm lead score qualifiziert qualifizierter heisser anweisungen prompt systemprompt'.split(' '),
  files: 'notizen system akte datenbank profil kartei protokoll'.split(' '),
  ifs: 'wenn falls angenommen gesetzt sofern'.split(' '),
  unreal: 'haette haetten gewinne gewinnen gewaenne gewoenne gewoennen erbe erben muesste besaesse regnete'.split(' '),
  provides: `
    vermitteln vermittle liefern liefere bieten biete verkaufen verkaufe vermieten vermiete entwickeln entwickle
    unterstuetzen unterstuetze produzieren vertreiben drucken helfen bauen schreiben gestalten reinigen
  `.trim().split(/\s+/),
}; // prettier-ignore

export const frame: Phrases['frame'] = {
  others: [
    'nebenan', 'um die ecke', 'gegenueber', 'im ort|dorf', 'die anderen|andern', 
    'im radio|fernsehen|internet', 'in der zeitung', 'jemand|einer hat|sagte|meinte', 'auf reddit|linkedin|facebook',
    'die meisten firmen|betriebe|unternehmen',
    'kollegen von der|den', 'ein|einem anderer|anderen anbieter|betrieb|lieferanten|lieferant', 'die konkurrenz',
    'bei der konkurrenz',
  ],
  hearsay: ['laut gartner|google|wikipedia|chatgpt|experten|studie|studien|statistik|zeitung', 
    'hab|habe|haben ** gehoert|gelesen', 'angeblich', 'man hoert|liest|sagt', 'sagt|heisst man|es', 'es heisst',
  ],
  elsewhere: [
    'daheim', 'zuhause', 'zu hause', 'bei meinem|meiner|meinen|einem|einer|nem schwager|bruder|freund|freundin',
    'bei meinem|meiner|meinen|einem|einer|nem kumpel|bekannten|nachbarn|onkel|cousin',
    'bei meinem|meiner|meinen|einem|einer|nem schwester|tante|vater|mutter|frau',
    'bei meinem|meiner|meinen|einem|einer|nem mann|sohn|tochter|eltern|schwiegervater',
    'beim schwager|bruder|nachbarn|kumpel|kunden|wettbewerber|mitbewerber',
    'bei unserem|unseren|einem|den|vielen kunden', 'im verein', 'in der familie', 'bei anderen', 'im privaten',
    'in der kirche',
  ],
  formerly: [
    'damals', 'frueher',
    'in|bei meiner|meinem|unserer|der alten|letzten|frueheren|vorigen|ehemaligen firma|job|betrieb',
    'in|bei meiner|meinem|unserer|der alten|letzten arbeitgeber|stelle|laden|unternehmen',
    'in|bei meiner|meinem|unserer|der frueheren|vorigen|ehemaligen arbeitgeber|stelle|laden|unternehmen',
    'bei meinem|im alten|letzten|frueheren|vorigen arbeitgeber|job|betrieb|chef',
    'einst', 'als ich|wir noch', 'in den achtzigern|neunzigern|90ern|80ern',
    'vor der fusion|uebernahme|pandemie|corona', 'seinerzeit', 'zu dm zeiten', 'ehemals',
    'der|dem|die vorige|vorherige|fruehere|vorgaenger|vorgaengerin anbieter|dienstleister|eigentuemer|chef|firma',
    'dem|der vorgaenger', 'vor jahren',
  ],
  past: [
    'letzten|letzte|letzter|vorigen montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|maerz',
    'letzten|letzte|letzter|vorigen april|mai|juni|juli|august|september|oktober|november|dezember',
    'letztes|letzten|letztem|voriges jahr|monat|quartal|sommer|winter|herbst|fruehjahr|mal|halbjahr|jor',
    'vorigen|vergangenes|vergangenen|letschts|letscht jahr|monat|quartal|sommer|winter',
    'vorigen|vergangenes|vergangenen|letschts|letscht herbst|fruehjahr|mal|halbjahr|jor',
    'letzte|vorige|vergangene|letzter woche|saison|mal', 'letzte|letzten nacht|wochen|monate|monaten|jahre|jahren',
    'vor # jahren|monaten|wochen|tagen',
    'vor einem|zwei|drei|vier|fuenf|zehn|ein|paar jahr|jahren|monaten|wochen|tagen', 'vorletztes jahr',
    'gestern|vorgestern', 'vorher', 'heuer im fruehling',
    'das letzte|vorige system|projekt|mal', 'der|die letzte|vorige vertrag|anbieter|pilot|software|loesung|lizenz',
    'seither', 'bislang', 'bisher',
  ],
  now: [
    'jetzt', 'heute', 'dieses jahr|mal', 'heuer', 'mittlerweile', 'inzwischen', 'nun', 'diesmal', 'hier', 'bei uns',
    'aktuell', 'naechstes jahr', 'derzeit',
  ],
  duration: [
    'wie lange|schnell', 'lieferzeit|lieferzeiten', 'dauert', 'braucht ihr', 'brauchen sie',
    'normalerweise|ueblicherweise|typischerweise|im schnitt',
  ],
  vendor: [
    'auf der webseite|website|homepage|seite',
    'laut ihrer|eurer|der webseite|website|homepage|seite|broschuere|preisliste', 'hier steht', 'da steht',
    'das paket *', 'listenpreis', 'einrichtungsgebuehr', 'bei euch|ihnen', 'der bot sagt|sagte|meinte',
  ],
  notMeant: [
    'tu|tue|tun mal? so als', 'tu|tue|tun sie? so als|wie', 'stell|stelle|stellen dir|sie sich? vor', 'rollenspiel',
    'spiel|spiele|spielen wir', 'gib vor', 'so tun als', 'ab jetzt bist', 'du bist jetzt', 'wir tun so',
  ],
  unreal: [
    'im lotto', 'lottogewinn', 'lotto', 'rein hypothetisch', 'hypothetisch', 'mal angenommen',
    'angenommen jemand|ich|wir|man', 'im traum', 'wenn schweine fliegen', 'sankt nimmerleins', 'nimmerleinstag',
    'in einer idealen|perfekten welt', 'geldbaum', 'goldesel',
  ],
  retracts: [
    'vergiss|vergessen|ignorier|ignoriere|ignorieren|streich|streichen sie? das|alles|was|den|die',
    'hat|haben hiermit|damit ** nichts zu tun', 'anderes|andere thema|geschichte|sache|baustelle',
    'das war mein|meine|nur sohn|tochter|frau|mann|kollege|kollegin|kind|kinder|bruder|schwester',
  ],
  pitch: [
    'fuer firmen|unternehmen|betriebe|softwarehaeuser|haendler|betriebe|kunden wie', 'wer ist bei ihnen|euch',
    'bei ihnen|euch einkaeufer|einkaeuferin|zustaendig', 'wann passt ihnen|dir|euch',
    'kurzes|kurzen telefonat|gespraech|termin|call', 'haetten sie|sie interesse', 'interesse', 'preise ab',
    'ab # euro|eur', 'unser|unsere|unseren katalog|angebot|preise|preisliste|portfolio|leistungen|referenzen',
    'qualifizierte leads|bewerber|fachkraefte|kandidaten', 'mein|meine stundensatz|honorar|preise|leistungen', 'seo',
    'fuer ihre|eure webseite|website|homepage|blog', 'darf ich ihnen|euch|dir', 'duerfen wir ihnen|euch|uns',
    'als freelancer|freiberufler|headhunter|personalvermittler',
  ],
  study: [
    'bachelorarbeit|masterarbeit|hausarbeit|seminararbeit|abschlussarbeit|diplomarbeit',
    'doktorarbeit|facharbeit|maturaarbeit|semesterarbeit|studienarbeit|projektarbeit',
    'schueler|schuelerin|student|studentin|studierende|studierender',
    'fuer die|meine|mein uni|studium|schule|vorlesung|dissertation',
    'schreibe|schreib ** artikel|beitrag|buch|dissertation|thesis',
    'journalist|journalistin|reporter|redakteur|redakteurin|redaktion', 'fuer eine umfrage|studie',
    'masterthesis|bachelorthesis',
  ],
}; // prettier-ignore
