import type { PhraseTables } from '../phrases.ts';

export const need: PhraseTables['need'] = {
  should: [
   
    'queremos|quiero|quisieramos|quisiera|querriamos ** cambiar|sustituir|reemplazar|mejorar|modernizar|automatizar|digitalizar|pasar|tener|dejar|implantar|ordenar|renovar|controlar',
    'nos|me gustaria ** cambiar|sustituir|reemplazar|mejorar|modernizar|automatizar|digitalizar|pasar|tener|dejar|renovar|controlar',
    'buscamos|busco', 'necesitamos|necesito', 'estamos|estoy buscando|mirando|valorando', 'hace|hacen falta',
    'se nos? queda|quedo corto|pequeño|corta', 'cambiar el|la de programa|sistema|software|herramienta',
    'vamos a cambiar|sustituir|renovar',
  ],
  must: [
    'no puede volver|repetirse', 'multa|multaron|multo|multas|sancion|sanciones|sancionado|sancionaron',
    'nos obliga|obligan', 'obligatorio|obligatoria|obligados por',
    'perdemos|perdimos', 'hemos perdido', 'estamos perdiendo',
    'clientes se|nos van|fueron|marchan|quejan|dejan', 'nos entraron|hackearon|atacaron',
    'se nos? cae|cuelga|rompe|para|bloquea|estropeo|rompio|cayo',
    'parada|parados|parado|paradas desde|dias|horas|la|una', 'nos van a cerrar|multar|quitar',
    'nos estan? costando|cuesta ** euros|dinero|clientes', 'es urgente', 'ya no funciona', 'dejo de funcionar',
    'nos quitan|retiran|rescinden', 'penalizacion|penalizaciones',
  ],
  good: [
    'estaria|seria bien|genial|guay|bonito|interesante|divertido',
    'no es urgente|imprescindible|prioritario|prioridad', 'un extra|plus|lujo|detalle|capricho', 'podemos vivir sin',
    'vivimos bien sin', 'no nos corre prisa',
  ],
  none: [
    'curioseando|curiosear|cotilleando', 'por curiosidad',
    'solo|solamente miro|mirando|mirar|informarme|curiosidad|echar', 'soy estudiante', 'trabajo de clase|fin|grado',
    'para la universidad|mi tesis', 'no necesitamos|necesito nada', 'no buscamos|busco nada',
    'estamos contentos|satisfechos|encantados', 'ningun problema|necesidad', 'no hay ninguna? necesidad',
    'ya lo|esta resuelto|solucionado|tenemos|resolvimos', 'sin necesidad concreta', 'busco trabajo|empleo',
   
  ],
}; // prettier-ignore
