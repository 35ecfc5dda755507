import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    january: 1, jan: 1, february: 2, feb: 2, febuary: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6,
    july: 7, jul: 7, august: 8, aug: 8, september: 9, sep: 9, sept: 9,
    october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  }, // prettier-ignore
  doubtfulMonths: ['may', 'march', 'mar', 'sep', 'jan', 'fall', 'spring'],
  weekdays: {
    monday: 1, mon: 1, tuesday: 2, tue: 2, tues: 2, wednesday: 3, thursday: 4, thu: 4, thur: 4, thurs: 4, friday: 5,
    fri: 5, saturday: 6, sunday: 7,
  }, // prettier-ignore
  seasons: { spring: 3, springtime: 3, summer: 6, summertime: 6, autumn: 9, fall: 9, winter: 12, wintertime: 12 },
  units: {
    day: 'day', days: 'day', week: 'week', weeks: 'week', wk: 'week', wks: 'week', month: 'month', months: 'month',
    mo: 'month', mos: 'month', mth: 'month', mths: 'month', quarter: 'quarter',
    quarters: 'quarter', qtr: 'quarter', half: 'half', year: 'year', years: 'year', yr: 'year', yrs: 'year',
    fortnight: 'fortnight', fortnights: 'fortnight', workweek: 'week',
  }, // prettier-ignore
  feasts: {
    christmas: 'christmas', xmas: 'christmas', easter: 'easter', thanksgiving: 'thanksgiving',
    'black friday': 'black-friday', 'cyber monday': 'cyber-monday', 'cyber week': 'cyber-week',
    'new year': 'new-year',
    'new years': 'new-year', 'the holidays': 'holidays', 'holiday season': 'christmas-trade',
    'christmas season': 'christmas-trade', 'christmas rush': 'christmas-trade', 'christmas trade': 'christmas-trade',
    'holiday rush': 'christmas-trade', 'labor day': 'labor-day', 'labour day': 'labor-day',
    'memorial day': 'memorial-day', 'independence day': 'july-4', 'fourth of july': 'july-4',
    halloween: 'halloween', pentecost: 'pentecost', diwali: 'diwali', deepavali: 'diwali',
    'valentines day': 'valentines', 'mothers day': 'mothers-day', 'singles day': 'singles-day',
    'boxing day': 'boxing-day',
    'good friday': 'good-friday', 'lunar new year': 'lunar-new-year', 'chinese new year': 'lunar-new-year',
    'st patricks day': 'st-patrick', 'saint patricks day': 'st-patrick', 'paddys day': 'st-patrick',
    'st paddys day': 'st-patrick',
    'patricks day': 'st-patrick', 'st patricks': 'st-patrick', 'cinco de mayo': 'cinco-de-mayo', 'may day': 'may-day',
    'canada day': 'canada-day', 'veterans day': 'veterans-day',
    juneteenth: 'juneteenth', 'waitangi day': 'waitangi-day', midsummer: 'midsummer', 'burns night': 'burns-night',
    'bonfire night': 'bonfire-night', 'guy fawkes': 'bonfire-night',
    'canadian thanksgiving': 'thanksgiving-ca', 'super bowl': 'super-bowl', 'melbourne cup': 'melbourne-cup',
    'presidents day': 'presidents-day', 'mlk day': 'mlk-day',
    'columbus day': 'columbus-day', 'fathers day': 'fathers-day', 'christmas day': 'christmas',
    'corpus christi': 'corpus-christi', epiphany: 'epiphany',
    ramadan: 'ramadan', eid: 'eid', 'eid al fitr': 'eid', 'eid ul fitr': 'eid', 'new years eve': 'new-years-eve',
    'anzac day': 'anzac-day', 'australia day': 'australia-day',
    'prime day': 'prime-day', 'back to school': 'back-to-school',
  }, // prettier-ignore
  days: { today: 0, tonight: 0, tomorrow: 1, tmrw: 1, tomorow: 1, tmr: 1 },
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
    eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15,
    sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
  }, // prettier-ignore
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  joiners: ['of', 'the', 'in', ',', '.'],
  letters: { q: 'quarter', h: 'half' },
  inWords: ['in', 'another'],
  weekNumber: ['week', 'cw', 'wk'],
  fiscal: ['fy', 'fiscal', 'financial'],
};
