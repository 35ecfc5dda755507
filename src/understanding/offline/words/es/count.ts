import type { PhraseTables } from '../phrases.ts';

export const count: PhraseTables['count'] = {
  people: ['personas|persona|empleados|trabajadores|usuarios|gente|operarios', 'de plantilla'],
  time: ['dia|dias|semana|semanas|mes|meses|ano|anos|hora|horas|minutos'],
};
