import type { PhraseTables } from '../phrases.ts';

export const acts: PhraseTables['acts'] = {
  correction: [
    'perdon|disculpa|disculpe|disculpen|espera|espere|digo|mejor #', 'perdon|digo son|es',
    'perdon|disculpa|digo quise|queria decir', 'quise|queria decir', 'me equivoque|equivocado',
    'me he|habia equivocado', 'mejor dicho', 'corrijo', 'correccion', 'error mio', 'no perdon|espera|espere',
    'en realidad', 'me corrijo', 'rectifico', 'digo #', 'no no #', 'no son? #', 'o mejor #',
    'eso no es correcto|cierto|asi', 'eso esta mal', 'quita eso',
  ],
  refusal: [
    'prefiero|preferimos|preferiria|prefeririamos no',
    'no quiero|queremos|quisiera decir|decirlo|decirselo|compartir|compartirlo|contestar|responder|darlo|darla|dar|hablar',
    'no lo|la|se|te|le|os doy|damos|digo|decimos|comparto|compartimos|revelo',
    'no voy|vamos a decir|decirlo|decirselo|dar|darlo|compartir|responder|contestar',
    'no puedo|podemos decir|decirlo|compartir|compartirlo|revelar|revelarlo|dar|darlo|divulgar',
    'es confidencial|privado|secreto', 'confidencial', 'no es asunto suyo|tuyo|vuestro',
    'eso es cosa|asunto nuestra|nuestro|mia|mio', 'siguiente pregunta', 'paso', 'sin comentarios', 'me lo reservo',
    'nos lo reservamos', 'no te|le|os importa', 'no doy|damos', 'la|lo preferimos|prefiero no',
  ],
  later: [
    'luego', 'mas tarde', 'mas adelante', 'despues', 'ahora no', 'en otro momento', 'otro dia',
    'quizas luego|despues', 'por ahora no',
  ],
  dontKnow: [
    'no lo? se', 'no lo? sabemos', 'no lo? se aun|todavia', 'ni idea', 'no tengo|tenemos ni? la? mas? minima? idea',
    'ninguna idea', 'no estoy|estamos seguro|segura|seguros|seguras',
    'aun|todavia no lo? se|sabemos|esta|hay|tenemos|hemos|esta', 'no esta decidido|claro|definido|cerrado',
    'no hemos decidido|definido', 'por decidir|definir|determinar', 'ya veremos', 'quien sabe', 'buena pregunta',
    'no sabria|sabriamos decir|decirte|decirle|decirle',
    'tengo|tenemos que preguntar|consultarlo|consultar|preguntarlo|mirarlo|verlo', 'dificil de? decir', 'no sabria',
    'segun', 'vete|vaya a saber', 'ni zorra', 'sepa', 'no se sabe', 'esta por ver',
  ],
  yes: [
    'si', 'sip', 'claro', 'claro que si', 'por supuesto', 'correcto', 'exacto', 'exactamente', 'eso es', 'asi es',
    'vale', 'ok', 'okay', 'de acuerdo', 'perfecto', 'desde luego', 'cierto', 'efectivamente', 'sale', 'dale', 'va',
    'bueno', 'por favor', 'como no', 'seguro', 'esta bien', 'si si', 'adelante', 'venga', 'afirmativo', 'orale',
    'simon', 'sí',
  ],
  no: [
    'no', 'nop', 'que va', 'para nada', 'en absoluto', 'de ninguna manera', 'nunca', 'negativo', 'tampoco', 'ninguno',
    'ninguna', 'nada', 'mejor no', 'no no', 'dejalo', 'dejelo', 'no es asi|cierto|correcto|verdad', 'no he dicho',
    'yo no dije', 'no dije eso', 'eso no', 'no hace falta', 'falso', 'incorrecto',
  ],
  why: [
    'por que', 'para que lo? quieren|quiere|quieres|necesitan|necesita|necesitas|preguntan|pregunta',
    'por que lo|me? preguntan|pregunta|preguntas|quieren|quiere', 'a que viene',
  ],
  person: [
    'hablar|comunicarme|chatear|contactar|contacto|ponerme con|a una? persona|humano|humana|alguien|agente|asesor|asesora|comercial|operador|operadora|ejecutivo|vendedor|empleado|ser|encargado|responsable|representante',
    'con|a un|una|algun? ser? persona|humano|agente|asesor|asesora|operador|comercial|ejecutivo|vendedor|representante|compañero|encargado real|humano|humana|por?',
    'con alguien', 'hablar con **? alguien|alguno', 'persona real|humana|de carne|por', 'un humano', 'humano',
    'una persona', 'ser humano',
    'quiero|quisiera|necesito|prefiero|me pasas|paseme|pasame|ponme|pongame|paseme con|a|un|una persona|humano|alguien|agente|asesor',
    'paseme|pasame|pasenme|ponme|pongame|comuniqueme|comunicame|comuniquenme|conecteme|transfierame|transfiereme|derivame|deriveme',
    'me pasas|pasa|pasan|pones|pone|ponen|puedes|puede|pueden pasar|poner|comunicar? con',
    'me llamen|llame|llamas|llamais|llaman|llama|llameis', 'llamame|llameme|llamenme|llamadme',
    'que me llamen|llame|llameis', 'me puede|pueden|podria|podrian|puedes llamar|atender|ayudar alguien?',
    'alguien que|me|de|del que? pueda|llame|atienda|ayude|ventas|comercial|equipo', 'hay alguien',
    'no un|una|con robot|bot|maquina|chatbot', 'no quiero hablar con una? robot|bot|maquina', 'de persona a persona',
    'agente humano|por?', 'equipo de ventas', 'asesor por', 'atencion humana|personal|personalizada',
    'contactenme|contactame|contacteme', 'alguien de verdad|carne|vosotros|ustedes|ahi',
    'mejor hablo|hablamos por telefono', 'gente real',
  ],
  noPerson: [
    'no me llamen|llame|llames|llameis', 'no quiero que me llamen|llame|llameis', 'sin llamadas',
    'no hace falta que me? llamen|llame', 'no quiero hablar con nadie|una persona|alguien', 'cuanta gente',
    'por|cada persona', 'hablar con mi|nuestro|nuestra jefe|jefa|director|socio|equipo',
  ],
  email: [
    'por|via correo|email|mail|e', 'al correo',
    'mandame|mandeme|enviame|envieme|envienme|mandenme|mandadme un|una|la|lo|el|mas? ** correo|email|mail|info|informacion',
    'escribame|escribeme|escribanme|escribidme', 'prefiero un? correo|email|mail',
    'mejor por correo|email|mail|escrito', 'por escrito', 'un correo|email|mail mejor|por',
  ],
  meeting: [
    'una|la demo', 'agendar|programar|concertar|reservar|fijar una|la cita|reunion|llamada|demo', 'una cita|reunion',
    'ver una demo',
  ],
  wait: ['espero', 'puedo esperar', 'me espero', 'esperare'],
  support: [
    'no puedo entrar|acceder|iniciar|conectarme', 'olvide mi contraseña', 'mi contraseña',
    'soy|somos ya? cliente|clientes', 'ya soy|somos cliente|clientes', 'mi cuenta|pedido|factura|licencia',
    'no me funciona|carga|abre|deja', 'soporte tecnico', 'mensaje|codigo de error', 'devolucion del|de mi dinero',
    'reembolso',
  ],
  job: [
    'busco trabajo|empleo', 'mi curriculum|cv', 'vacante|vacantes', 'oferta|ofertas de empleo|trabajo',
    'trabajar con|para ustedes|vosotros', 'practicas profesionales', 'enviar|mandar mi cv|curriculum',
    'estan|estais contratando',
  ],
  vendor: [
    'le|les|os|te ofrecemos|ofrezco', 'ofrecemos servicios|seo|posicionamiento', 'posicionamiento seo|web|en',
    'nuestra agencia', 'somos una agencia', 'ofrecerles|ofreceros|ofrecerle nuestros|nuestras|mis', 'seo',
  ],
  spam: ['criptomonedas', 'bitcoin', 'casino', 'gana dinero', 'prestamo facil|rapido'],
  erase: [
    'borren|borra|borre|borrad|borrar|eliminen|elimina|elimine|eliminar|supriman|suprimir todos? mis|los|todo datos|informacion',
    'derecho al|de olvido|supresion', 'elimineme|borreme|borrenme|eliminenme', 'mis datos sean? eliminados|borrados',
    'dar de baja mis datos',
  ],
  goodbye: [
    'adios', 'hasta luego|pronto|mañana|otra|la', 'chao', 'chau', 'nos vemos',
    'que tenga|tengas|tengan un|una buen|buena', 'buen dia|fin', 'me tengo que ir', 'bye', 'un saludo',
    'cuidese|cuidate', 'eso es todo',
  ],
  greeting: [
    'hola', 'buenas', 'buenos dias', 'buenas tardes|noches', 'buen dia', 'holi', 'saludos', 'hey', 'muy buenas',
    'ola',
  ],
  thanks: ['gracias', 'muchas|mil|muchisimas gracias', 'se agradece', 'te|le|lo lo? agradezco', 'grax', 'muy amable'],
  smallTalk: [
    'que tal ?', 'que tal estas|esta', 'como estas|esta|estan', 'que tiempo hace',
    'eres un? robot|bot|humano|humana|persona|ia|real|maquina', 'como te llamas', 'quien eres', 'cuentame un chiste',
    'jaja', 'jajaja', 'jajajaja', 'jeje',
  ],
  insult: [
    'idiota', 'imbecil', 'estupido|estupida', 'gilipollas', 'pendejo', 'vete a la|tomar', 'mierda', 'inutil',
    'tonto|tonta', 'callate',
  ],
  order: [
    'ignora|ignore|olvida las|tus|todas ** instrucciones', 'ponme|marcame como', 'califica me', 'prompt del sistema',
  ],
  joke: [
    'jaja', 'jajaja', 'jajajaja', 'es broma', 'bromeo', 'ni en sueños', 'ojala', 'si me tocara la loteria',
    'si gano la',
  ],
  hypothetical: [
    'si tuviera|tuvieramos|tuviesemos', 'imagina|imagine|imaginemos', 'supongamos', 'hipoteticamente', 'por ejemplo',
    'en teoria', 'en un mundo ideal', 'digamos que tuvieramos',
  ],
  question: [
    'que', 'cuanto|cuanta|cuantos|cuantas', 'como', 'cual|cuales', 'cuando', 'donde', 'quien|quienes',
    'es posible|verdad|cierto', 'se puede',
    'puedo|pueden|puede|podria|podrian|podeis|tienen|tiene|teneis|hay|ofrecen|ofreceis|funciona|integra',
    'quiero|queria|quisiera|necesito saber', 'me gustaria saber', 'tengo una|unas pregunta|preguntas|duda|dudas',
    'a cuanto', 'en cuanto sale|queda',
  ],
}; // prettier-ignore
