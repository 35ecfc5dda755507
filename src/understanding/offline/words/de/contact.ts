import type { Phrases } from '../phrases.ts';

export const contact: Phrases['contact'] = {
  name: [
    'mein name ist', 'name ist', 'ich heisse', 'name', 'mein name', 'gruesse',
    'viele|beste|liebe|freundliche gruesse', 'mit freundlichen gruessen', 'vg', 'lg', 'mfg', 'man nennt mich',
    'hier ist|spricht|schreibt', 'name lautet|waere', 'gruss', 'ansprechpartner', 'vorname|nachname', 'i heiss',
    'heisse|heiss', 'gez', 'vor und nachname',
  ],
  lastName: ['nachname|familienname|zuname ist|lautet?', 'mit nachnamen'],
  shown: [
    'erreiche|erreich ** niemanden|keinen|keine', 'geht|hebt ** keiner|niemand ran|ab|hin',
    'auf der|seiner|ihrer|dieser visitenkarte|karte', 'unter der|einer|ihrer|eurer|seiner mail|email|nachricht', 'weitergeleitet von', 'gehoert der|die|das|er|sie zu|ihnen|euch', 'gehoert ** zu ihnen|euch', 'ist das ihr|euer|einer|eine|jemand',
    'ein|eine|einem|einer|so gewisser|gewisse|gewissen', 'kennen|kennt sie|ihr den|die|ihn|das', 'in der|seiner|ihrer signatur|fusszeile', 'mein|meine|unser vorgaenger|vorgaengerin|nachfolger', 'vor|nach mir war',
    'der|die staendig|dauernd|immer anruft|schreibt|mailt', 'techniker|kollege|kollegin|vertreter|mitarbeiter ** hatte|hat mir|uns', 'behauptet|behauptete er|sie|fuer', 'den|die|der sie|ihr brauchen|braucht|suchen|sucht|wollen|wollt',
  ],
  iAm: [
    'ich bin', 'bin', 'ich bin der|die', 'bin der|die|da', 'i bin da|der|die', 'hier', 'hier der|die',
    'hier schreibt',
  ],
  here: ['hier', 'am apparat', 'mein name', 'ist mein name', 'der name'],
  company: [
    'firma', 'unsere|meine firma ist|heisst', 'firma heisst|ist', 'ich arbeite bei|fuer', 'arbeite bei|fuer',
    'ich bin bei|von', 'wir sind die|von', 'unternehmen heisst|ist', 'von der firma?', 'ich komme von', 'wir heissen',
    'taetig bei', 'unternehmen', 'bin von der?', 'schreibe fuer',
    'firma|betrieb|laden|praxis|unternehmen|agentur|kanzlei heisst|nennt', 'im namen der|von', 'arbeitgeber',
    'arbeitgeber ist', 'bin|bin ich? bei der?', 'firmenname', 'firmenname ist', 'betrieb', 'ich rufe von',
  ],
  from: ['von', 'von der|dem', 'bei', 'bei der|dem', 'aus dem hause', 'vom', 'beim', 'von der firma', 'fuer die'],
  others: [
    'nummer|mail|email|mailadresse|adresse|handynummer|durchwahl vom|von|des|der *', 'erreiche|erreich ** niemanden|keinen|keine', 'bei ihnen',

    'meinem|meiner|unserem|unserer|meinen|unseren kollegen|kollegin|chef|chefin|assistentin|assistenten|buchhaltung|einkauf|einkaeufer|mann|frau|vorgesetzten|sekretariat',
    'kumpel|freund|freundin|bekannter|bekannte|nachbar|nachbarin|kollege|kollegin|kollegen|vorgaenger|vorgaengerin|lieferant|kunde|assistentin|assistent|sekretaerin|sekretaer|sekretariat|steuerberater|chef|chefin|schwester|bruder|vater|mutter|sohn|tochter|mannes|vertreter|vertretung|mitbewerber|konkurrent',
    'euer|eure|ihre|ihr|eurem|ihrem hotline|webseite|website|kontaktformular|nummer|mail|vertrieb',
    'schicken|schickt|schreiben|schreibt|mailen|mailt|senden|wenden ** an meinen|meine|unseren|unsere|den|die',
    'ansprechpartner|ansprechpartnerin|zustaendig ist', 'fuer die|den|das ** ist|sind',
    'seine|ihre|sein|ihr mail|email|e|nummer|telefonnummer|handynummer|adresse|name',
    'meines|meiner chefs|kollegen|kollegin|chefin|mannes|frau',
    'mein|unser|meine|unsere chef|kollege|chefin|kollegin|frau|mann|assistent|assistentin|einkauf|it',
    'rufen|ruf sie|doch meinen|meine|unseren|unsere', 'eure|eurer support|nummer|mail|kollegin|hotline',
    'euer kollege|support|vertrieb', 'von meinem|meiner kollegen|chef|kollegin|chefin', 'gesprochen mit',
    'mit ** gesprochen', 'geschrieben an',
  ],
  othersAfter: [
    'hat mich|mir|uns|euch|sie|gesagt|empfohlen|erzaehlt', 'sagte|meinte|empfahl|erzaehlte',
    'ist aber? seine|ihre|nicht', 'gehoert meinem|meiner|einem', 'aber der|die ist|hat',
    'ist aber|gerade|leider? in elternzeit|urlaub|rente|krank',
    'ist die|das|seine|ihre|meines|meiner|vom|von nummer|mail|durchwahl|chefs|kollegen|kollegin|chefin|chef|meinem|meiner',
    'das ist mein|meine|unser|unsere|die|der|vom chef|chefin|kollege|kollegin|frau|mann|assistentin|assistenz|nummer|mail',
  ],
  mail: ['mail', 'e mail', 'email', 'mailadresse', 'e mail adresse', 'emailadresse', 'adresse', 'mail adresse'],
  role: ['position', 'rolle', 'funktion', 'titel', 'taetigkeit', 'beruf', 'job'],
  department: [
    'einkauf|vertrieb|logistik|versand|produktion|buchhaltung|verwaltung|it|personal|controlling|lager|marketing|technik|support|geschaeftsfuehrung|geschaeftsleitung|fertigung|montage|wareneingang|warenausgang|kommissionierung|disposition|entwicklung|qualitaet|instandhaltung|zentrale|werk|halle|kundendienst|kundenservice|arbeit|hause|deutschland|oesterreich|schweiz|berlin|muenchen|hamburg|wien|koeln|frankfurt|stuttgart|zuerich|bremen|leipzig|graz|basel|bern|linz|bayern|hessen|sachsen|sap|excel|google|amazon|anfang|weihnachten|ostern|planung|wegen|euch|ihnen',
  ],
  sign: ['unterstrich', 'bindestrich', 'minus', 'underscore', 'strich'],
  phone: [
    'anrufen', 'mobilnummer', 'rueckrufnummer', 'ruft ** an', 'unter', 'fon', 'telefonisch',
    'rueckruf bitte? an|unter', 'durchklingeln', 'klingeln ** durch', 'bin ich? unter',
    'erreichst|erreicht|erreichen sie|du|mich|ihr', 'rufen|ruft|ruf sie? mich',
    'meine nummer|handynummer|telefonnummer|durchwahl', 'telefon', 'telefonnummer', 'handy', 'handynummer', 'nummer',
    'tel', 'mobil', 'rueckruf', 'erreichen', 'erreichbar', 'whatsapp', 'durchwahl', 'festnetz',
  ],
  at: ['at', '@', 'aet', 'ät', '( aett )', '( at )', '[ at ]', '{ at }', 'klammeraffe', '( aet )'],
  dot: ['punkt', 'dot', '( punkt )', '( dot )', '[ punkt ]', '[ dot ]', '.'],
  notName: [
    'tut|spielt|bleibt|geht|der|die|das|ein|eine|und|oder|aber|nicht|nur|auch|hier|gerade|noch|schon|sehr|interessiert|zufrieden|sicher|unsicher|neugierig|bei|von|aus|im|in|auf|mit|fuer|zustaendig|verantwortlich|selbst|selber|allein|alleine|am|an|zu|so|ganz|sie|wir|er|es|ich|ihr|mir|da|dabei|student|studentin|praktikant|praktikantin|azubi|kunde|kundin|bestandskunde|einkaeufer|einkaeuferin|ja|nein|ok|okay|hallo|hi|danke|moin|servus|guten|gerne|klar|bitte|keine|kein|weiss|eher|bis|ab|vor|nach|mitte|ende|anfang|mitarbeiter|mitarbeiterin|lagerist|logistiker|mensch|bot|budget|preis|firma|unternehmen|geld|mein|meine|unser|unsere|als|entscheider|entscheiderin|etwa|ca|circa|rund|morgen|heute|jetzt|dafuer|dagegen|krank|neu|offen|freund|freelancer|rentner|journalist|journalistin|bewerber|berater|muss|kann|will|moechte|darf|soll|wie|was|wer|wo|wann|warum|spaeter|moment|einen|einem|einer|mail|email|telefon|tel|handy|nummer|adresse|kontakt|angebot|termin|gleich|bald|nachher|vielleicht|weiter|nichts|niemand|keiner|egal|lieber|schon|sofort|natuerlich|genau|richtig|falsch|stop|stopp|abbrechen|hilfe|frage|fragen|danach|bisher|demnaechst|irgendwann|uebrigens|sorry|entschuldigung|person|leute|jemand|schoene|schoenen|viele|beste|liebe|herzliche|vielen|besten',
  ],
}; // prettier-ignore
