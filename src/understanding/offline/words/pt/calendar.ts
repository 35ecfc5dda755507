import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    janeiro: 1, jan: 1, fevereiro: 2, fev: 2, marco: 3, mar: 3, abril: 4, abr: 4, maio: 5, mai: 5, junho: 6, jun: 6,
    julho: 7, jul: 7, agosto: 8, ago: 8, setembro: 9, set: 9, outubro: 10, out: 10, novembro: 11, nov: 11,
    dezembro: 12, dez: 12,
  },
  doubtfulMonths: ['mar', 'set', 'out', 'mai'],
  weekdays: { segunda: 1, terca: 2, quarta: 3, quinta: 4, sexta: 5, sabado: 6, domingo: 7 },
  seasons: { primavera: 3, verao: 6, outono: 9, inverno: 12 },
  units: {
    dia: 'day', dias: 'day', semana: 'week', semanas: 'week', quinzena: 'fortnight', quinzenas: 'fortnight',
    mes: 'month', meses: 'month', trimestre: 'quarter', trimestres: 'quarter', semestre: 'half', semestres: 'half',
    metade: 'half', ano: 'year', anos: 'year',
  },
  feasts: {
    natal: 'christmas', pascoa: 'easter', 'semana santa': 'holy-week', 'ano novo': 'new-year',
    reveillon: 'new-years-eve', carnaval: 'carnival', 'black friday': 'black-friday', 'virada do ano': 'new-year',
  },
  days: { hoje: 0, amanha: 1 },
  ordinals: { primeiro: 1, primeira: 1, segundo: 2, terceiro: 3, terceira: 3, quarto: 4, quinto: 5 },
  ordinalEndings: ['º', '°', 'ª', 'o', 'a'],
  joiners: ['de', 'do', 'da', 'd', ',', '.'],
  letters: { q: 'quarter', t: 'quarter', s: 'half', h: 'half' },
  inWords: ['em', 'daqui'],
  weekNumber: ['semana'],
  fiscal: ['fiscal', 'exercicio'],
}; // prettier-ignore
