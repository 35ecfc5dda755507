import type { PhraseTables } from '../phrases.ts';

export const contact: PhraseTables['contact'] = {
  name: [
    'me llamo', 'mi nombre es', 'mi nombre completo? es', 'nombre', 'les|te|le|os habla|escribe|saluda',
    'atentamente', 'un saludo', 'saludos', 'me pueden|puedes llamar',
  ],
  iAm: ['soy', 'yo soy', 'aqui'],
  here: ['al habla|aparato', 'por aqui'],
  company: [
    'trabajo en|para', 'trabajamos en|para', 'mi|nuestra empresa es|se', 'mi|nuestra empresa se llama', 'empresa',
    'la empresa es|se', 'represento a', 'en nombre de', 'escribo de|desde', 'somos', 'llamo|escribimos de|desde',
  ],
  from: ['de', 'desde', 'en'],
  others: [
    'su correo|telefono|numero|nombre|email|movil',
    'de mi|nuestro|nuestra jefe|jefa|compañero|compañera|colega|socio|hermano',
    'mi|nuestro|nuestra jefe|jefa|compañero|compañera|colega|socio|socia|hermano|amigo|marido|mujer',
    'el|la de el|ella|mi|nuestro', 'vuestro|vuestra|tu correo|telefono|numero|email',
    'hable|hablamos|escribi|llame con|a', 'me atendio',
  ],
  phone: [
    'telefono|tel|tfno|movil|celular|cel|tlf|fijo', 'numero', 'llamame|llameme|llamenme|llamar|llamarme',
    'whatsapp|wasap', 'al', 'mi numero|movil|celular|telefono es',
  ],
  at: ['arroba', '( arroba )', '[ arroba ]', 'at', '( at )', '[ at ]', '( a )'],
  dot: ['punto', '( punto )', '[ punto ]', 'dot', '( dot )', '.'],
  notName: [
    'el|la|los|las|un|una|unos|de|del|en|no|si|muy|mas|solo|sola|tambien|nuevo|nueva|cliente|dueño|dueña|propietario|director|directora|gerente|jefe|jefa|responsable|encargado|encargada|estudiante|becario|autonomo|autonoma|ingeniero|consultor|fundador|fundadora|quien|que|yo|usted|interesado|interesada|consciente|partidario|de|español|española|mexicano|mexicana|hola|gracias|buenas|buenos|por|para|con|sin|presupuesto|precio|dinero|empresa|correo|telefono|numero|ninguno|nadie|anonimo|anonima|humano|persona|aqui|ahora|hoy|mañana|luego|vale|claro|prefiero|quiero|necesito|tengo|puede|puedo|mi|su|nuestro|nuestra|cuando|como|donde|es|son|esta|estoy',
  ],
}; // prettier-ignore
