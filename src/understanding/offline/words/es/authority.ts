import type { PhraseTables } from '../phrases.ts';

/** Who else may decide. */
const OTHERS = (
  'jefe jefa director directora gerente dueño dueña socio socia hermano hermana marido mujer padre ' +
  'madre junta comite consejo direccion gerencia central contadora contador administrador propiedad ' +
  'patronato matriz superior presidente presidenta financiero financiera compras'
).replaceAll(' ', '|');

export const authority: PhraseTables['authority'] = {
  decides: [
    'decido|resuelvo yo', 'yo decido|firmo|apruebo', 'la decision es mia', 'la ultima palabra la? tengo',
    'lo decido yo', 'decido solo|sola', 'la decision la tomo yo?',
    'la|lo tomo|decido|firmo|apruebo|elijo yo', 'lo decido|firmo|apruebo|elijo', 'la decision? es mia',
    'soy yo quien|el|la que? decide|firma', 'decide|firma un servidor',
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
  alone: [
    'yo solo|sola|solito|solita', 'solo|solamente yo', 'decido|firmo yo? solo|sola',
    'no tengo que consultarlo|preguntarlo|preguntar|consultar', 'sin consultar|preguntar con|a nadie', 'nadie mas',
  ],
  shares: [
    `mi|la|el|nuestra|nuestro ${OTHERS} y yo`, `yo y mi|la|el|nuestra|nuestro ${OTHERS}`,
    `con mi|la|el|nuestra|nuestro ${OTHERS}`, `entre mi|la|el|los|las|nuestra|nuestro ${OTHERS}`,
    'entre los|las dos|tres|cuatro|socios|socias|todos', 'los|las dos juntos|juntas',
    'decidimos|firmamos|elegimos|tomamos juntos|juntas|entre|conjuntamente', 'lo decidimos|tomamos|firmamos',
    'la decidimos|tomamos', 'yo sola? no', 'por votacion|mayoria', 'tengo un? voto',
  ],
  othersCall: [
    `decide|firma|aprueba|elige|manda|autoriza|decidira|firmara mi|el|la|nuestra|nuestro ${OTHERS}`,
    `mi|el|la|nuestra|nuestro ${OTHERS} de? *? decide|firma|aprueba|elige|manda|autoriza|decidira|firmara`,
    'quien|el|la que? decide|firma|manda|aprueba|elige es|son mi|el|la|nuestra|nuestro *',
    `decision|firma es|corresponde|depende|compete de|del|a|al mi|la|nuestra|nuestro? ${OTHERS}`,
    `la decision la toma|tomara mi|el|la ${OTHERS}`, 'quien|el|la que? decide|firma|manda es',
  ],
  influences: [
    'recomiendo|recomendar|recomendare|aconsejo|sugiero', 'yo propongo|presento|comparo|filtro|preselecciono',
    'doy mi opinion|parecer', 'le|les paso|propongo|presento mi|una|la|mis|dos|tres', 'yo no decido|firmo',
    'la decision no es mia',
  ],
  none: [
    'no pinto nada', 'ni me preguntan|consultan', 'no tengo voz|nada que decir|ver', 'no me preguntan',
    'no participo|intervengo', 'no tengo ni voz',
  ],
}; // prettier-ignore
