import type { PhraseTables } from '../words.ts';

export const authority: PhraseTables['authority'] = {
  decides: [
    'decido|resuelvo yo', 'yo decido|firmo|apruebo', 'la decision es mia', 'la ultima palabra la? tengo',
    'lo decido yo', 'decido solo|sola', 'la decision la tomo yo?',
  ],
  owner: [
    'dueño|dueña', 'propietario|propietaria', 'fundador|fundadora', 'ceo', 'director|directora general',
    'gerente general', 'socio|socia fundador|fundadora', 'cofundador|cofundadora',
  ],
  chief: [
    'cfo|cto|coo|cio', 'director|directora de? *',
    'director|directora financiero|financiera|comercial|tecnico|tecnica',
  ],
  lower: [
    'gerente|jefe|jefa|responsable|encargado|encargada|coordinador|coordinadora de? *', 'asistente',
    'becario|becaria', 'analista', 'ingeniero|ingeniera',
  ],
  self: ['soy', 'soy el|la|un|una', 'como', 'yo soy el?', 'trabajo como|de', 'mi cargo|puesto es'],
}; // prettier-ignore
