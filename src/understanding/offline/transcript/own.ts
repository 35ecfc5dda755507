import type { Finding } from '../../../lead/answer.ts';
import type { Budget, BuiltInTopic, Timeline, Topic } from '../../../lead/values.ts';
import { corrections } from '../exclusions.ts';
import type { Setting } from '../read.ts';
import { resolve } from '../resolve.ts';
import { type Before, completeBudget, onlyEchoes, unitAlone, undisclosed, withoutDenials } from './fragments.ts';
import { onCondition, turnsDown, withoutEcho, yearAfter } from './dates.ts';
import { hear, type Heard, lengthOf } from './heard.ts';
import { partAnswered } from './part.ts';
import { inThousands, type Sums, takesBack } from './sums.ts';
import { inUnitOf, sizeOf } from '../money/shared-unit.ts';
import { hasAmount } from '../../../lead/complete.ts';
import { readAmounts } from '../money/amounts.ts';
import { quoteOf } from '../reading.ts';
import { contented, isCourtesy, isNoNeed, isSmallTalk, needInStory, noNeed } from './story.ts';
import type { Taken } from './taken.ts';

/** Needs that are only plausible, by their form, are below. */
export const PLAUSIBLE = 0.7;

/** A visitor's turn, and what it stands among. */
export interface OwnTurn {
  readonly heard: Heard;
  readonly text: string;
  readonly setting: Setting;
  readonly asked: readonly BuiltInTopic[];
  readonly before: Before;
  readonly taken: Taken;
  /** No need is known yet, and the conversation is young: whoever tells of trouble says why they came. */
  readonly wantsNeed: boolean;
  readonly talksOfMoney: boolean;
  /** The budget that stands, and the currency in which the agent speaks of money. */
  readonly standing: Budget | null;
  readonly currency: string | null;
  readonly lastAsked: BuiltInTopic | null;
  readonly sums: Pick<Sums, 'inUnit'>;
}

type Found = Map<Topic, Finding>;

/** What the visitor's own words say: to the question, to the others asked with it, as a story, and beside the agent's. */
export function ownAnswers(turn: OwnTurn): readonly Finding[] {
  const { heard, text, setting, asked, before } = turn;
  const found: Found = new Map(resolve(heard.reading, setting.questions).findings.map((one) => [one.topic, one]));
  for (const topic of asked.slice(1)) if (!found.has(topic)) put(found, topic, again(text, { ...setting, asked: topic }, topic)); // prettier-ignore
  // "All correct, except it's July, not June": about what the agent has just summed up.
  if (before.claims.length > 0 && excepts(heard))
    for (const { topic } of before.claims) if (topic !== 'need' && !found.has(topic)) put(found, topic, again(text, { ...setting, asked: topic }, topic)); // prettier-ignore
  readNeed(found, turn);
  for (const [topic, { confidence }] of found)
    if (isInPassing(topic, confidence, heard) && topic !== turn.lastAsked && !asked.some((one) => one === topic)) found.delete(topic); // prettier-ignore
  if (asked[0] === 'authority') put(found, 'authority', partAnswered(heard, found.get('authority') ?? null));
  readMoney(found, turn);
  readDate(found, turn);
  return [...found.values()];
}

function excepts({ reading, talk }: Heard): boolean {
  return talk.has('talk.turns', 'talk.excepts') || corrections(reading).length > 0;
}

function readNeed(found: Found, { heard, setting, asked, taken, wantsNeed }: OwnTurn): void {
  const isOpen = asked.includes('need');
  const own = found.get('need');
  if (own && !isOpen && isSmallTalk(own, heard)) found.delete('need');
  if (!found.has('need') && (isOpen || wantsNeed) && taken !== 'no')
    put(found, 'need', needInStory(heard, setting, setting.questions, isOpen));
  if ((found.get('need')?.confidence ?? 1) < PLAUSIBLE && isNoNeed(heard)) found.delete('need');
  const likely = found.get('need')?.confidence ?? 0;
  if (isOpen && taken === 'no' && likely < PLAUSIBLE) put(found, 'need', contented(heard));
  else if (taken === 'no' && likely < PLAUSIBLE && lengthOf(heard) < SHORT) found.delete('need');
  const none = noNeed(heard, isOpen || wantsNeed);
  if (likely < PLAUSIBLE || (own && none?.quote.includes(own.quote) === true)) put(found, 'need', none);
}

function readMoney(found: Found, turn: OwnTurn): void {
  const told = found.get('budget');
  if (told && isBesideNeed(turn, told)) found.delete('budget');
  const { heard, asked, taken, before, talksOfMoney, standing } = turn;
  const isOfMoney = asked[0] === 'budget' || before.claims.some(({ topic }) => topic === 'budget');
  if (!found.has('budget') && taken !== 'yes') put(found, 'budget', undisclosed(heard, isOfMoney));
  const unit = inThousands(standing, before.heard, heard, taken === 'yes');
  if (unit) put(found, 'budget', { topic: 'budget', value: unit, quote: heard.reading.text, confidence: 0.8 });
  else if (standing && hasAmount(standing)) amend(found, turn, standing);
  if (!found.has('budget')) put(found, 'budget', bareNumber(turn));
  const budget = found.get('budget');
  if (budget && onlyEchoes(budget, taken, before, heard)) found.delete('budget');
  else if (budget) found.set('budget', completeBudget(budget, before, turn));
  else if (talksOfMoney) put(found, 'budget', unitAlone(heard, taken, before));
}

/** "Rather five" after "five thousand or ten?": a bare number in the unit of the agent's. */
function bareNumber({ heard, asked, before, taken }: OwnTurn): Finding | null {
  const { reading } = heard;
  const claims = before.claims.filter(({ topic }) => topic === 'budget').map(({ value }) => value as Budget);
  const told = before.heard && asked[0] === 'budget' ? readAmounts(before.heard.reading) : [];
  const near = claims.length > 0 ? claims : told.map(({ min, max }): Budget => ({ min, max, currency: null, period: null, stance: 'planned' })); // prettier-ignore
  if (near.length === 0 || taken === 'yes' || lengthOf(heard) > SHORT || (asked.length > 0 && asked[0] !== 'budget'))
    return null;
  if (reading.marks.has('time.meeting', 'contact.phone')) return null;
  const number = readAmounts(reading).findLast(({ form, bond }) => form === 'plain' && bond !== 'counts');
  const plain: Budget | null = number ? { min: number.min, max: number.max, currency: null, period: null, stance: 'planned' } : null; // prettier-ignore
  const value = plain && (near.map((one) => inUnitOf(plain, one)).find((one) => one !== null) ?? null);
  if (!number || !value || (claims[0] && sizeOf(value) === sizeOf(claims[0]))) return null;
  return { topic: 'budget', value, quote: quoteOf(reading, number.start, number.end), confidence: 0.72 };
}

/** Told beside the need, a sum is what the trouble costs, unless its words are those of a budget. */
function isBesideNeed({ heard, asked, before }: OwnTurn, { value }: Finding): boolean {
  const { marks } = heard.reading;
  if (asked[0] !== 'need' || (value as Budget).stance !== 'planned') return false;
  if (before.claims.some(({ topic }) => topic === 'budget')) return false;
  return !marks.has('money.approved', 'money.planned', 'money.atMost', 'money.own') && !heard.talk.has('talk.budget');
}

/** "Make it 18" of 15,000: an amount in the unit of the one it takes back, though nobody asked for money. */
function amend(found: Found, { heard, text, setting, before }: OwnTurn, standing: Budget): void {
  const own = found.get('budget');
  const size = own ? sizeOf(own.value as Budget) : null;
  const known = sizeOf(standing) ?? 0;
  const repeats = own !== undefined && size === known;
  if ((size !== null && size >= 1000 && !repeats) || !takesBack(heard, before.heard, standing)) return;
  const rest = repeats ? afterSentence(heard, own.quote) : text;
  const { findings, dropped } = resolve(hear(rest, { ...setting, asked: 'budget' }).reading, setting.questions);
  const told = findings.find(({ topic }) => topic === 'budget');
  // "My brother says 38, not 45": whoever says it, it is about this budget.
  const amended = told ?? (heard.talk.has('talk.amends') ? dropped.findLast(({ finding }) => finding.topic === 'budget' && sizeOf(finding.value as Budget) !== known)?.finding : undefined); // prettier-ignore
  const value = amended ? (inUnitOf(amended.value as Budget, standing) ?? (amended.value as Budget)) : null;
  const later = value ? sizeOf(value) : null;
  if (amended && value && later !== null && later * FAR > known && later < known * FAR && later !== known)
    found.set('budget', { ...amended, value, confidence: 0.8 });
}

/** "Of the 60,000 15 go elsewhere. It is 45,000 for this." */
function afterSentence({ reading: { tokens, text } }: Heard, quote: string): string {
  const at = text.indexOf(quote);
  const sentence = tokens.find(({ end }) => end > at)?.sentence ?? 0;
  return text.slice(tokens.find((token) => token.sentence > sentence)?.start ?? text.length);
}

const FAR = 8;
const SHORT = 9;

function readDate(found: Found, { heard, setting, asked, taken, before, lastAsked }: OwnTurn): void {
  const told = found.get('timeline');
  if (told && isCourtesy(told, heard)) found.delete('timeline');
  if (told && isDateless(told) && told.confidence < PLAIN && !asked.includes('timeline') && lastAsked !== 'timeline') found.delete('timeline'); // prettier-ignore
  const own = found.get('timeline');
  if (own && turnsDown(own, heard, before.heard, taken)) {
    found.delete('timeline');
    put(found, 'timeline', again(withoutEcho(own, heard, before.heard), { ...setting, asked: 'timeline' }, 'timeline'));
  } else if (taken === 'no' && own) put(found, 'timeline', again(withoutDenials(heard), setting, 'timeline'));
  if (asked[0] === 'timeline' && !found.has('timeline')) put(found, 'timeline', onCondition(heard));
  const next = yearAfter(heard, before.claims);
  if (next && (!own || next.quote.includes(own.quote))) found.set('timeline', next);
}

/** "When we had seven", while nobody speaks of dates. */
function isDateless({ value }: Finding): boolean {
  const { from, to, stance } = value as Timeline;
  return from === null && to === null && stance === 'exploring';
}

const PLAIN = 0.88;

function again(text: string, setting: Setting, topic: Topic): Finding | null {
  return resolve(hear(text, setting).reading, setting.questions).findings.find((one) => one.topic === topic) ?? null;
}

function put(found: Found, topic: Topic, finding: Finding | null): void {
  if (finding) found.set(topic, finding);
}

/** Much is told in a long turn: what nobody asked for, and is no more than likely, is not meant as an answer. */
function isInPassing(topic: string, confidence: number, heard: Heard): boolean {
  return topic !== 'need' && topic !== 'contact' && confidence < LIKELY && lengthOf(heard) > LONG;
}

const LIKELY = 0.65;
const LONG = 12;
