import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    januari: 1, jan: 1, februari: 2, feb: 2, maart: 3, mrt: 3, april: 4, apr: 4, mei: 5, juni: 6, jun: 6, juli: 7,
    jul: 7, augustus: 8, aug: 8, september: 9, sep: 9, sept: 9, oktober: 10, okt: 10, november: 11, nov: 11,
    december: 12, dec: 12,
  },
  doubtfulMonths: [],
  weekdays: { maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7 },
  seasons: { lente: 3, voorjaar: 3, zomer: 6, herfst: 9, najaar: 9, winter: 12 },
  units: {
    dag: 'day', dagen: 'day', week: 'week', weken: 'week', maand: 'month', maanden: 'month', mnd: 'month',
    kwartaal: 'quarter', kwartalen: 'quarter', helft: 'half', halfjaar: 'half', jaarhelft: 'half', jaar: 'year',
    jaren: 'year',
  },
  feasts: {
    kerst: 'christmas', kerstmis: 'christmas', pasen: 'easter', pinksteren: 'pentecost', hemelvaart: 'ascension',
    sinterklaas: 'sinterklaas', koningsdag: 'kings-day', nieuwjaar: 'new-year', 'black friday': 'black-friday',
    jaarwisseling: 'new-year', carnaval: 'carnival',
  },
  days: { vandaag: 0, morgen: 1, overmorgen: 2 },
  ordinals: {
    eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, negende: 9, tiende: 10,
    elfde: 11, twaalfde: 12, dertiende: 13, veertiende: 14, vijftiende: 15, zestiende: 16, zeventiende: 17,
    achttiende: 18, negentiende: 19, twintigste: 20,
  },
  ordinalEndings: ['e', 'ste', 'de'],
  joiners: ['van', 'het', 'de', 'in', ',', '.'],
  letters: { q: 'quarter', k: 'quarter', h: 'half' },
  inWords: ['over', 'in'],
  weekNumber: ['week', 'wk'],
  fiscal: ['boekjaar', 'fiscaal'],
}; // prettier-ignore
