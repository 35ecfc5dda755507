import type { Finding } from '../../../lead/answer.ts';
import { hasAmount } from '../../../lead/complete.ts';
import type { Question } from '../../../lead/script.ts';
import type { Authority, Budget, BuiltInTopic, Contact, Timeline } from '../../../lead/values.ts';
import type { Setting } from '../read.ts';
import { resolve } from '../resolve.ts';
import { hear, type Heard } from './heard.ts';
import { fromVisitorsSide } from './perspective.ts';

/** What an agent says of the visitor's purchase, to be confirmed; an offer is the agent's own price or date. */
export interface Claim extends Finding {
  readonly topic: BuiltInTopic;
  readonly isOffer: boolean;
}

const TOPICS = ['budget', 'timeline', 'authority', 'need', 'contact'] as const satisfies readonly BuiltInTopic[];
/** A visitor confirms at most what the agent heard; it is no surer than that. */
const SUREST = 0.82;

/** `recent`: topics that are being talked about, of which a bare number or month may be told. */
export function claimsOf(text: string, setting: Setting, recent: readonly BuiltInTopic[], questions: readonly Question[]): readonly Claim[] {
  const language = setting.language ?? 'en';
  const turned = fromVisitorsSide(text, language);
  return TOPICS.flatMap((topic) => {
    const asked = recent.includes(topic) ? topic : null;
    const heard = hear(turned.text, { ...setting, asked, asStatement: true });
    const { findings, dropped } = resolve(heard.reading, questions);
    const said = findings.find((one) => one.topic === topic);
    // A price that is no claim is kept as an offer: the visitor may take up the number.
    const quoted = topic === 'budget' ? dropped.find(({ finding: one }) => one.topic === topic)?.finding : undefined;
    const finding = said ?? quoted;
    if (!finding || !isWorthConfirming(heard, finding, asked !== null)) return [];
    if (topic === 'timeline' && isDay(heard, finding)) return [];
    const quote = turned.original(finding.quote);
    const isOffer = said === undefined || isOwnOffer(heard, finding);
    if (isOffer && topic !== 'budget') return [];
    if (topic === 'timeline' && asked === null && recent.length > 0 && isLong(finding.value as Timeline)) return [];
    return [{ ...finding, topic, quote, confidence: Math.min(finding.confidence, SUREST), isOffer }];
  });
} // prettier-ignore

function isWorthConfirming(heard: Heard, finding: Finding, asked: boolean): boolean {
  switch (finding.topic) {
    case 'contact': {
      const { email, phone } = finding.value as Contact;
      return email !== null || phone !== null;
    }
    case 'need':
      return finding.confidence >= 0.7;
    case 'authority':
      return (asked || (finding.value as Authority).role !== 'decides' || finding.confidence >= 0.8) && speaksOf(heard, finding); // prettier-ignore
    case 'budget':
      return hasAmount(finding.value as Budget);
    default:
      return true;
  }
}

/** "Thursday at eight?", "tomorrow then": an agent agrees on the day of a call. */
function isDay({ reading }: Heard, { quote }: Finding): boolean {
  const { weekdays, days } = reading.words.calendar;
  const at = reading.text.indexOf(quote);
  const said = reading.tokens.filter(({ start, end, kind }) => kind !== 'symbol' && start >= at && end <= at + quote.length); // prettier-ignore
  const isNamed = said.some(({ word }) => weekdays[word] !== undefined || days[word] !== undefined);
  return isNamed && !said.some(({ kind, word }) => kind === 'date' || reading.words.calendar.months[word] !== undefined); // prettier-ignore
}

/** "You speak with Saskia" says who is on the phone, and of no decision. */
function speaksOf({ reading, talk }: Heard, { quote }: Finding): boolean {
  const at = reading.text.indexOf(quote);
  const sentence = reading.tokens.find(({ end }) => end > at)?.sentence;
  return talk.of('talk.authority').some(({ start }) => reading.tokens[start]?.sentence === sentence);
}

/** The "this year" of "is there money for it this year?". */
function isLong({ from, to }: Timeline): boolean {
  return from !== null && to !== null && Date.parse(to) - Date.parse(from) > HALF_A_YEAR;
}

const HALF_A_YEAR = 150 * 24 * 3_600_000;

/** "Our standard plan is 600 a month", "we can send it on Friday": said of the agent's side, not of the visitor's. */
function isOwnOffer({ reading, talk }: Heard, { quote }: Finding): boolean {
  const { tokens } = reading;
  const from = reading.text.indexOf(quote);
  const sentence = tokens.find(({ end }) => end > from)?.sentence;
  const inside = tokens.filter((token) => token.sentence === sentence);
  const has = (tag: 'talk.notes' | 'talk.offer' | 'talk.budget'): boolean =>
    talk.of(tag).some(({ start }) => tokens[start]?.sentence === sentence);
  if (has('talk.notes') || inside.some(({ word }) => VISITORS.has(word))) return false;
  return has('talk.offer') || inside.some(({ word }) => AGENTS.has(word));
}

/** After the turn of sides the visitor is "I", and the agent "we" and "they". */
const VISITORS = new Set('i im ive id my mine myself ich mein meine meinen meinem meiner mir'.split(' '));
const AGENTS = new Set('we our us they wir unser unsere unseren uns'.split(' '));
