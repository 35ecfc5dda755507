import type { Words } from '../words.ts';
import { acts } from './acts.ts';
import { authority } from './authority.ts';
import { calendar } from './calendar.ts';
import { contact } from './contact.ts';
import { count } from './count.ts';
import { frame, frames } from './frames.ts';
import { money } from './money.ts';
import { need } from './need.ts';
import { currencies, numbers } from './numbers.ts';
import { about, asks } from './questions.ts';
import { time } from './time.ts';

export const spanish: Words = {
  language: 'es',
  telling: 'yo el de en a que los las una unos unas un es son soy somos estoy estamos esta estan tengo tenemos tiene tienen hay para con sin por que cual quien nuestro nuestra nuestros nuestras pero muy mas menos usted ustedes quiero queremos quisiera quisieramos necesito buscamos busco como donde cuando porque mes meses semana semanas este esto eso ese lo nos mi mis su al del antes despues hasta desde entre y o si no ni aqui ahora hoy ya todavia aun solo tambien puede pueden puedo podemos podria seria euros pesos mil presupuesto empresa almacen precio precios cuesta cuestan costo decidir decido decide pedidos persona alguien hablar llamo correo telefono depende claro vale idea nada nadie todo bien mejor prefiero preferimos finales principios proximo proxima estara me se le te fue eran vamos voy dos tres maximo minimo sobre alrededor aprobado ano anos oye pues mira queria manana quiere funcionando digo numero movil nombre trabajo trabajamos necesitaria hace falta tenia preguntar cliente pedido problema problemas errores ayuda ayudar saber siento'.split(' '),
  tellingAlone: 'hola gracias buenos buenas cuanto cuantos cuesta adios necesitamos tenemos quiero queremos quisiera buenisimo nuestros ustedes alguien hablar presupuesto cuanta llamo estamos porfa somos tengo seria'.split(' '),
  letters: /[ñ¿¡áíóú]/iu,
  fillers: 'ya aun todavia tambien pues bueno realmente simplemente solo ahora actualmente quizas tal vez mas o menos mismo misma siempre nunca por favor porfa mira oye creo'.split(' '),
  negations: 'no ni nunca jamas sin tampoco nada nadie ningun ninguna ninguno'.split(' '),
  articles: 'el la los las un una unos unas lo al del de mi mis nuestro nuestra nuestros nuestras aproximadamente aprox alrededor cerca como sobre tal quizas casi mas menos este esta ya ca ~'.split(' '),
  numbers,
  currencies,
  calendar,
  frames,
  phrases: { frame, money, count, time, authority, need, contact, acts, about, asks },
}; // prettier-ignore
