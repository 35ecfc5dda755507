import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    gennaio: 1, genn: 1, gen: 1, febbraio: 2, febb: 2, feb: 2, marzo: 3, mar: 3, aprile: 4, apr: 4, maggio: 5, mag: 5,
    giugno: 6, giu: 6, luglio: 7, lug: 7, agosto: 8, ago: 8, settembre: 9, sett: 9, set: 9, ottobre: 10, ott: 10,
    novembre: 11, nov: 11, dicembre: 12, dic: 12,
  },
  doubtfulMonths: ['mar', 'set'],
  weekdays: { lunedi: 1, martedi: 2, mercoledi: 3, giovedi: 4, venerdi: 5, sabato: 6, domenica: 7 },
  seasons: { primavera: 3, estate: 6, autunno: 9, inverno: 12 },
  units: {
    giorno: 'day', giorni: 'day', settimana: 'week', settimane: 'week', mese: 'month', mesi: 'month',
    trimestre: 'quarter', trimestri: 'quarter', semestre: 'half', semestri: 'half', meta: 'half', anno: 'year',
    anni: 'year',
  },
  feasts: {
    natale: 'christmas', feste: 'holidays', pasqua: 'easter', ferragosto: 'ferragosto', capodanno: 'new-year',
    epifania: 'epiphany', pentecoste: 'pentecost', 'black friday': 'black-friday', 'cyber monday': 'cyber-monday',
    carnevale: 'carnival',
  },
  days: { oggi: 0, domani: 1, dopodomani: 2 },
  ordinals: {
    primo: 1, prima: 1, secondo: 2, seconda: 2, terzo: 3, terza: 3, quarto: 4, quarta: 4, quinto: 5, quinta: 5,
  },
  ordinalEndings: ['º', '°', 'ª', 'o', 'a'],
  joiners: ['di', 'del', 'dell', 'della', 'd', 'l', ',', '.'],
  letters: { q: 'quarter', t: 'quarter', s: 'half', h: 'half' },
  inWords: ['tra', 'fra'],
  weekNumber: ['settimana'],
  fiscal: ['fiscale', 'esercizio'],
}; // prettier-ignore
