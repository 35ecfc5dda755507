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

export const dutch: Words = {
  language: 'nl',
  telling: 'ik wij we je jij u jullie het een de voor met niet zijn hebben heeft heb ben ons onze zoeken zoek hoe wie waar wanneer waarom hoeveel maar ook naar bij uit over dit deze dat die zou graag kunnen kunt kun wilt wil willen magazijn bedrijf prijs kost kosten maand maanden jaar jaren week weken dag dagen fouten orders nodig in is en of te aan er nog al geen nee ja om tot tussen eind begin half volgend volgende komend dan als wat welke iemand mens spreken bellen naam mail nummer beslis beslissen liever misschien ongeveer maximaal minimaal euro duizend budget goedgekeurd gewoon krijgen haha wacht worden kan moet moeten gaan gaat starten drie twee vier vijf weet idee snel binnen heet later mijn me mij was waren doen doe hier nu vandaag morgen per elk zo wel hallo alleen werk werken klanten klant bestelling bestellingen probleem problemen veel hulp helpen daar toch'.split(' '),
  tellingAlone: 'ziens goedendag goedemorgen goedemiddag hoeveel bedankt dankjewel alstublieft jullie hebben onze zijn ik heeft graag niet het een iemand wij geen misschien naar zoeken volgende weken maanden duizend'.split(' '),
  fillers: 'nog al ook eigenlijk gewoon even maar wel echt nu momenteel misschien graag alleen altijd dus toch eens hoor zelf helaas'.split(' '),
  negations: 'niet geen nooit zonder niemand niets niks nee noch'.split(' '),
  articles: 'de het een mijn onze ons uw jouw ongeveer circa ca rond zo n pakweg zowat bijna misschien al ergens ~ dit deze die'.split(' '),
  numbers,
  currencies,
  calendar,
  frames,
  phrases: { frame, money, count, time, authority, need, contact, acts, about, asks },
}; // prettier-ignore
