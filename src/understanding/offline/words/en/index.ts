import type { Words } from '../words.ts';
import { acts } from './acts.ts';
import { asides } from './asides.ts';
import { authority } from './authority.ts';
import { calendar } from './calendar.ts';
import { contact } from './contact.ts';
import { count } from './count.ts';
import { frame, frames } from './frames.ts';
import { money } from './money.ts';
import { need } from './need.ts';
import { currencies, numbers } from './numbers.ts';
import { people } from './people.ts';
import { about, asks } from './questions.ts';
import { time } from './time.ts';

export const english: Words = {
  language: 'en',
  telling: 'so the a an and or but is are was were be been i im you we our us my it its this that these of to in on for with at by from as not no dont what how much many when who do does can could would should have has had need want about yes sure please thanks hello hi hey before after end until more less than only just really budget they them there here your me if so all some any think know people next week month year approved up make made let will'.split(
    ' ',
  ),
  fillers: [
    'really', 'actually', 'just', 'um', 'uh', 'er', 'basically', 'honestly', 'well', 'like', 'probably', 'still',
    'already', 'definitely', 'also', 'simply', 'currently', 'usually', 'always', 'please', 'then', 'only', 'kinda',
    'often', 'now', 'maybe', 'even',
  ],
  negations: [
    'not', 'no', 'never', 'dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt', 'havent', 'hasnt', 'cant', 'cannot',
    'wont', 'wouldnt', 'without', 'neither', 'nor', 'aint', 'hardly', 'couldnt', 'shouldnt',
  ],
  articles: [
    'the', 'a', 'an', 'our', 'my', 'your', 'their', 'sometime', 'about', 'around', 'roughly', 'approximately',
    'approx', 'circa', 'ca', '~', 'of', 'say', 'maybe', 'like', 'lets', 'perhaps', 'probably', 'some', 'very',
    'possibly', 'already',
  ],
  numbers,
  currencies,
  calendar,
  people,
  frames,
  phrases: { frame, money, count, time, authority, need, contact, acts, about, asks, asides },
}; // prettier-ignore
