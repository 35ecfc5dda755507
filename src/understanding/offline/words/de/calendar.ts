import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    januar: 1, jaenner: 1, jan: 1, februar: 2, feber: 2, feb: 2, maerz: 3, marz: 3, april: 4, apr: 4, mai: 5, juni: 6, jun: 6, juli: 7, jul: 7, august: 8, aug: 8, september: 9, sep: 9, sept: 9,
    oktober: 10, okt: 10, november: 11, nov: 11, dezember: 12, dez: 12,
  }, // prettier-ignore
  doubtfulMonths: [],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  seasons: { fruehling: 3, fruehjahr: 3, sommer: 6, herbst: 9, winter: 12 },
  units: {
    tag: 'day', tage: 'day', tagen: 'day', woche: 'week', wochen: 'week', monat: 'month', monate: 'month', monaten: 'month', monats: 'month', quartal: 'quarter', quartale: 'quarter', quartals: 'quarter',
    quartalen: 'quarter', halbjahr: 'half', halbjahres: 'half', jahr: 'year', jahre: 'year', jahren: 'year', jahres: 'year',
  }, // prettier-ignore
  feasts: {
    weihnachten: 'christmas', ostern: 'easter', pfingsten: 'pentecost', neujahr: 'new-year', silvester: 'holidays', jahreswechsel: 'new-year', 'black friday': 'black-friday', halloween: 'halloween',
  }, // prettier-ignore
  days: { heute: 0, morgen: 1, uebermorgen: 2 },
  weekNumber: ['kw', 'kalenderwoche', 'woche'],
  fiscal: ['geschaeftsjahr', 'wirtschaftsjahr', 'fiskaljahr', 'gj', 'fy'],
};
