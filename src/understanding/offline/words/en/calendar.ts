import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7, august: 8, aug: 8, september: 9, sep: 9, sept: 9,
    october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  }, // prettier-ignore
  doubtfulMonths: ['may', 'march', 'mar', 'sep', 'dec', 'jan', 'jun'],
  weekdays: [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'mon',
    'tue',
    'tues',
    'wed',
    'thu',
    'thurs',
    'fri',
  ],
  seasons: { spring: 3, springtime: 3, summer: 6, summertime: 6, autumn: 9, fall: 9, winter: 12, wintertime: 12 },
  units: {
    day: 'day', days: 'day', week: 'week', weeks: 'week', wk: 'week', wks: 'week', month: 'month', months: 'month', mo: 'month', mos: 'month', mths: 'month', quarter: 'quarter',
    quarters: 'quarter', year: 'year', years: 'year', yr: 'year', yrs: 'year',
  }, // prettier-ignore
  feasts: {
    christmas: 'christmas', xmas: 'christmas', easter: 'easter', thanksgiving: 'thanksgiving', 'black friday': 'black-friday', 'cyber monday': 'cyber-monday', 'new year': 'new-year',
    'new years': 'new-year', 'the holidays': 'holidays', 'holiday season': 'holidays', 'labor day': 'labor-day', 'memorial day': 'memorial-day', halloween: 'halloween', pentecost: 'pentecost',
  }, // prettier-ignore
  days: { today: 0, tonight: 0, tomorrow: 1, tmrw: 1 },
  weekNumber: ['week', 'cw', 'calendar week', 'wk'],
  fiscal: ['fy', 'fiscal', 'financial'],
};
