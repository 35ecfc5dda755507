import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    enero: 1, ene: 1, febrero: 2, feb: 2, marzo: 3, mar: 3, abril: 4, abr: 4, mayo: 5, junio: 6, jun: 6, julio: 7,
    jul: 7, agosto: 8, ago: 8, septiembre: 9, setiembre: 9, sep: 9, sept: 9, octubre: 10, oct: 10, noviembre: 11,
    nov: 11, diciembre: 12, dic: 12,
  },
  doubtfulMonths: ['mar', 'ene'],
  weekdays: { lunes: 1, martes: 2, miercoles: 3, jueves: 4, viernes: 5, sabado: 6, domingo: 7 },
  seasons: { primavera: 3, verano: 6, otono: 9, invierno: 12 },
  units: {
    dia: 'day', dias: 'day', semana: 'week', semanas: 'week', quincena: 'fortnight', quincenas: 'fortnight',
    mes: 'month', meses: 'month', trimestre: 'quarter', trimestres: 'quarter', semestre: 'half', semestres: 'half',
    mitad: 'half', ano: 'year', anos: 'year',
  },
  feasts: {
    navidad: 'christmas', navidades: 'christmas', 'campana de navidad': 'christmas-trade',
    'campana navidena': 'christmas-trade', 'semana santa': 'holy-week', pascua: 'easter', 'ano nuevo': 'new-year',
    'fin de ano': 'new-years-eve', nochevieja: 'new-years-eve', reyes: 'epiphany', 'black friday': 'black-friday',
    'buen fin': 'black-friday', 'cyber monday': 'cyber-monday', carnaval: 'carnival',
  },
  days: { hoy: 0, manana: 1 },
  ordinals: {
    primero: 1, primer: 1, primera: 1, segundo: 2, segunda: 2, tercero: 3, tercer: 3, tercera: 3, cuarto: 4,
    cuarta: 4, quinto: 5, quinta: 5,
  },
  ordinalEndings: ['º', '°', 'ª', 'o', 'a', 'er', 'ro'],
  joiners: ['de', 'del', 'la', 'el', ',', '.'],
  letters: { q: 'quarter', t: 'quarter', s: 'half', h: 'half' },
  inWords: ['en', 'dentro'],
  weekNumber: ['semana'],
  fiscal: ['fiscal', 'ejercicio'],
}; // prettier-ignore
