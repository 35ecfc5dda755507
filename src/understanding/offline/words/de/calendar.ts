import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    januar: 1, jaenner: 1, jan: 1, februar: 2, feber: 2, feb: 2, maerz: 3, marz: 3, mrz: 3, april: 4, apr: 4, mai: 5,
    juni: 6, juno: 6, jun: 6, juli: 7, jul: 7, august: 8, aug: 8, september: 9, sep: 9,
    sept: 9, oktober: 10, okt: 10, november: 11, nov: 11, dezember: 12, dez: 12,
  }, // prettier-ignore
  doubtfulMonths: [],
  weekdays: {
    montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7,
  }, // prettier-ignore
  seasons: { fruehling: 3, fruehjahr: 3, fruehjahrs: 3, sommer: 6, sommers: 6, herbst: 9, herbstes: 9, winter: 12 },
  units: {
    tag: 'day', tage: 'day', tagen: 'day', woche: 'week', wochen: 'week', wo: 'week', monat: 'month', monate: 'month',
    monaten: 'month', monats: 'month', mon: 'month', quartal: 'quarter', quartale: 'quarter',
    quartals: 'quarter', vierteljahr: 'quarter', vierteljahres: 'quarter', quartalen: 'quarter', halbjahr: 'half',
    halbjahres: 'half', halbjahrs: 'half', hj: 'half', haelfte: 'half', jahreshaelfte: 'half', jahr: 'year',
    jahre: 'year', jahren: 'year', jahres: 'year',
  }, // prettier-ignore
  feasts: {
    weihnachten: 'christmas', weihnachtsgeschaeft: 'christmas-trade', weihnachtssaison: 'christmas-trade',
    vorweihnachtszeit: 'christmas-trade', adventsgeschaeft: 'christmas-trade', ostern: 'easter',
    ostergeschaeft: 'easter', karfreitag: 'good-friday', pfingsten: 'pentecost', 'christi himmelfahrt': 'ascension',
    himmelfahrt: 'ascension', neujahr: 'new-year', neujahrs: 'new-year', silvester: 'new-years-eve',
    jahreswechsel: 'new-year', 'black friday': 'black-friday', 'black week': 'cyber-week',
    'cyber monday': 'cyber-monday', 'cyber week': 'cyber-week', 'singles day': 'singles-day', halloween: 'halloween',
    nikolaus: 'nikolaus', fasching: 'carnival', karneval: 'carnival', fasnacht: 'carnival',
    oktoberfest: 'oktoberfest', wiesn: 'oktoberfest', valentinstag: 'valentines', muttertag: 'mothers-day',
    schulbeginn: 'back-to-school',
    fronleichnam: 'corpus-christi', allerheiligen: 'all-saints', 'tag der arbeit': 'may-day', maifeiertag: 'may-day',
    'heilige drei koenige': 'epiphany', dreikoenig: 'epiphany',
    dreikoenige: 'epiphany', 'tag der deutschen einheit': 'german-unity', bundesfeier: 'swiss-day',
    reformationstag: 'reformation', vatertag: 'ascension', auffahrt: 'ascension',
    pfingstmontag: 'pentecost', heiligabend: 'christmas', weihnachtsfeiertage: 'christmas',
    ramadan: 'ramadan', 'prime day': 'prime-day',
  }, // prettier-ignore
  days: { heute: 0, morgen: 1, uebermorgen: 2 },
  ordinals: declined({
    erst: 1, zweit: 2, dritt: 3, viert: 4, fuenft: 5, sechst: 6, siebt: 7, acht: 8, neunt: 9, zehnt: 10, elft: 11,
    zwoelft: 12, dreizehnt: 13, vierzehnt: 14, fuenfzehnt: 15, sechzehnt: 16, siebzehnt: 17,
    achtzehnt: 18, neunzehnt: 19, zwanzigst: 20, einundzwanzigst: 21, zweiundzwanzigst: 22, dreiundzwanzigst: 23,
    vierundzwanzigst: 24, fuenfundzwanzigst: 25, sechsundzwanzigst: 26, siebenundzwanzigst: 27,
    achtundzwanzigst: 28, neunundzwanzigst: 29, dreissigst: 30, einunddreissigst: 31,
  }), // prettier-ignore
  ordinalEndings: ['.', 'te', 'ten', 'ter', 'tes'],
  joiners: ['des', 'der', 'im', 'in', '.', ','],
  letters: { q: 'quarter', h: 'half', hj: 'half' },
  inWords: ['in'],
  weekNumber: ['kw', 'kalenderwoche', 'woche'],
  fiscal: [
    'geschaeftsjahr', 'geschaeftsjahres', 'wirtschaftsjahr', 'wirtschaftsjahres', 'fiskaljahr', 'fiskaljahres', 'gj',
    'fy',
  ],
}; // prettier-ignore

function declined(stems: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) =>
      ['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, value]),
    ),
  );
}
