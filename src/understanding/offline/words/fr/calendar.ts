import type { CalendarWords } from '../words.ts';

export const calendar: CalendarWords = {
  months: {
    janvier: 1, janv: 1, fevrier: 2, fevr: 2, fev: 2, mars: 3, avril: 4, avr: 4, mai: 5, juin: 6, juillet: 7, juil: 7,
    aout: 8, septembre: 9, sept: 9, octobre: 10, oct: 10, novembre: 11, nov: 11, decembre: 12, dec: 12,
  },
  doubtfulMonths: [],
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  seasons: { printemps: 3, ete: 6, automne: 9, hiver: 12, rentree: 9 },
  units: {
    jour: 'day', jours: 'day', semaine: 'week', semaines: 'week', quinzaine: 'fortnight', quinzaines: 'fortnight',
    mois: 'month', trimestre: 'quarter', trimestres: 'quarter', semestre: 'half', semestres: 'half', moitie: 'half',
    an: 'year', ans: 'year', annee: 'year', annees: 'year',
  },
  feasts: {
    noel: 'christmas', paques: 'easter', pentecote: 'pentecost', ascension: 'ascension', 'jour de l': 'new-year',
    'nouvel an': 'new-year', toussaint: 'all-saints', 'black friday': 'black-friday', '14 juillet': 'bastille-day',
    'saint sylvestre': 'new-years-eve',
  },
  days: { demain: 1, aujourd: 0 },
  ordinals: { premier: 1, premiere: 1, deuxieme: 2, second: 2, seconde: 2, troisieme: 3, quatrieme: 4, cinquieme: 5 },
  ordinalEndings: ['er', 're', 'e', 'eme', 'ere', 'nd', 'nde'],
  joiners: ['de', 'du', 'd', 'l', 'la', 'le', ',', '.'],
  letters: { q: 'quarter', t: 'quarter', s: 'half', h: 'half' },
  inWords: ['dans', 'sous', 'a'],
  weekNumber: ['semaine'],
  fiscal: ['exercice', 'fiscal', 'fiscale', 'comptable'],
}; // prettier-ignore
