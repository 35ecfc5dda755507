import type { LanguageTag } from '../../../lead/values.ts';

/** An agent's words as the visitor would say them, and the way back to the agent's own. */
export interface Turned {
  readonly text: string;
  /** The stretch of the agent's words that a stretch of the turned text stands for. */
  readonly original: (quote: string) => string;
}

/** "So you decide alone?" becomes "So I decide alone?": who confirms it has said so. */
export function fromVisitorsSide(text: string, language: LanguageTag): Turned {
  const turn = language === 'de' ? german : english;
  const pattern = language === 'de' ? GERMAN : ENGLISH;
  const pieces: { readonly from: number; readonly to: number; readonly at: number; readonly by: string }[] = [];
  let turned = '';
  let copied = 0;
  for (const match of text.matchAll(pattern)) {
    const by = turn(match[0]);
    turned += text.slice(copied, match.index);
    copied = match.index + match[0].length;
    pieces.push({ from: match.index, to: copied, at: turned.length, by });
    turned += by;
  }
  turned += text.slice(copied);
  const back = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { from, to, at, by } of pieces) {
      if (offset < at || (isEnd && offset === at)) break;
      const end = at + by.length;
      if (offset < end || (isEnd && offset === end)) return isEnd ? to : from;
      shift = to - end;
    }
    return offset + shift;
  };
  const original = (quote: string): string => {
    const start = turned.indexOf(quote);
    return start < 0 ? quote : text.slice(back(start, false), back(start + quote.length, true));
  };
  return { text: turned, original };
}

const ENGLISH = /\b(?:are you|were you|you are|you were|you['’]?re|you['’]ve|you['’]d|you['’]ll|yourself|yours|your|you|i am|i['’]m|we are|we['’]re|my)\b/gi; // prettier-ignore
const TURNED: Readonly<Record<string, string>> = {
  'are you': 'am I', 'were you': 'was I', 'you are': 'I am', 'you were': 'I was', youre: "I'm", youve: "I've", youd: "I'd", youll: "I'll",
  yourself: 'myself', yours: 'mine', your: 'my', you: 'I', 'i am': 'they are', im: 'they are', 'we are': 'they are', were: 'they are', my: 'their',
}; // prettier-ignore

function english(words: string): string {
  return TURNED[words.toLowerCase().replace(/['’]/g, '')] ?? words;
}

/** The polite "Sie" is written with a capital; a verb in -en stands before or after it, one in -st before or after "du". */
const GERMAN = /\b\p{L}+en Sie\b|\b(?:Sie|sie) sind\b|\b[Ss]ind Sie\b|\bSie \p{Ll}+en\b|\bSie\b|\bIhnen\b|\bIhr \p{Ll}+[td]\b|\bIhr(?:e|en|em|er|es)?\b|(?<!\p{L})(?:[Dd]u \p{Ll}+s?t|\p{L}+s?t du|[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e|en|em|er|es)?|ihr \p{Ll}+[td]|\p{L}+[td] ihr|euch|eu(?:er|re|ren|rem|rer))(?!\p{L})/gu; // prettier-ignore
const FIRST_PERSON: Readonly<Record<string, string>> = {
  sind: 'bin', haben: 'habe', können: 'kann', wollen: 'will', müssen: 'muss', dürfen: 'darf', sollen: 'soll', werden: 'werde', wissen: 'weiß',
  bist: 'bin', hast: 'habe', kannst: 'kann', willst: 'will', musst: 'muss', darfst: 'darf', sollst: 'soll', wirst: 'werde', weißt: 'weiß', hättest: 'hätte',
}; // prettier-ignore
const PLURAL: Readonly<Record<string, string>> = { seid: 'sind', habt: 'haben', könnt: 'können', wollt: 'wollen', müsst: 'müssen', dürft: 'dürfen', sollt: 'sollen', werdet: 'werden' }; // prettier-ignore
const ALONE: Readonly<Record<string, string>> = { sie: 'ich', ihnen: 'mir', du: 'ich', dir: 'mir', dich: 'mich', euch: 'uns' }; // prettier-ignore

function german(words: string): string {
  const [first = '', second] = words.split(' ');
  if (second === undefined) return ALONE[first.toLowerCase()] ?? first.replace(/^(?:Ihr|[Dd]ein)/, 'mein').replace(/^eue?r/, 'unser'); // prettier-ignore
  const [who, verb] = /^(?:[Ss]ie|[Dd]u|[Ii]hr)$/.test(second) ? [second, first] : [first, second];
  const turned = /^ihr$/i.test(who) ? inPlural(verb) : inFirstPerson(verb);
  const self = /^ihr$/i.test(who) ? 'wir' : 'ich';
  return who === second ? `${turned} ${self}` : `${self} ${turned}`;
}

function inFirstPerson(verb: string): string {
  return FIRST_PERSON[verb.toLowerCase()] ?? verb.replace(/est$/, 'e').replace(/st$/, 'e').replace(/n$/, '');
}

function inPlural(verb: string): string {
  return PLURAL[verb.toLowerCase()] ?? verb.replace(/e?t$/, 'en');
}
