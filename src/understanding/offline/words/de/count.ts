import type { Phrases } from '../phrases.ts';

export const count: Phrases['count'] = {
  between: [
    'davon', 'von ihnen|denen|uns|unseren|den', 'davon sind',
    'aktive|aktiven|feste|festen|festangestellte|festangestellten|gleichzeitige|gleichzeitigen|saisonale|taegliche|parallele|verschiedene|insgesamt|vollzeit|teilzeit|gewerbliche|gewerblichen',
  ],
  is: ['sind', 'ist', 'zahl|anzahl ist|sind', 'jetzt'],
  past: [
    'wir|ich hatten|hatte|waren|war', 'hatten|hatte|waren|war wir|ich', 'damals', 'frueher',
    'letztes|letzten|letzte|voriges|vergangenes jahr|monat|woche|saison', 'bis vor', 'wenn wir|ich', 'sobald wir|ich',
    'falls wir|ich', 'wachsen auf', 'aufstocken auf', 'geplant sind', 'planen mit', 'wollen auf',
  ],
  others: [
    'ihr|euer|ihre|eure|ihrem|eurem tarif|paket|plan|preis|app|software', 'die|andere|kunden|firmen haben|mit',
    'tarif|paket ab|mit|von', 'schwesterfirma|mutterkonzern',
  ],
  change: [
    'verlieren|verliert|verloren', 'einstellen|eingestellt|stellen', 'entlassen|gekuendigt', 'sparen|einsparen',
    'ersetzen|ersetzt', 'fehlen|fehlt', 'fehlen|fehlt uns', 'weitere|weiteren|zusaetzliche|zusaetzlich', 'um',
    'schulen|anlernen', 'teams|gruppen|schichten zu|mit|von|a',
  ],
  gone: [
    'weg|krank|gekuendigt|gehen|gegangen|fehlen|mehr|weniger|zu',
    'sind|waren|haben krank|weg|gekuendigt|neu|zu|ausgefallen',
  ],
  each: ['pro', 'je', 'jede|jeder|jedem', 'fuer je'],
  people: [
    'leute|leuten|personen|person|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|mitarbeiterinnen|nutzer|nutzern|user|koepfe|mann|kollegen|kolleginnen|angestellte|angestellten|beschaeftigte|arbeiter|arbeitern|vollzeitkraefte|nasen|anwender|benutzer|lizenzen',
    'von uns|ihnen',
  ],
  time: [
    'sekunden|minute|minuten|stunde|stunden|std|tag|tage|tagen|woche|wochen|monat|monate|monaten|quartal|quartale|quartalen|jahr|jahre|jahren|uhr',
  ],
}; // prettier-ignore
