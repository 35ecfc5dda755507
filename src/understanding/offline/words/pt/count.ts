import type { PhraseTables } from '../phrases.ts';

export const count: PhraseTables['count'] = {
  people: ['pessoas|pessoa|funcionarios|colaboradores|usuarios|utilizadores|gente|operadores'],
  time: ['dia|dias|semana|semanas|mes|meses|ano|anos|hora|horas|minutos'],
};
