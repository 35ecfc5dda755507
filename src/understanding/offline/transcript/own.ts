import type { Finding } from '../../../lead/answer.ts';
import type { BuiltInTopic, Topic } from '../../../lead/values.ts';
import type { Setting } from '../read.ts';
import { resolve } from '../resolve.ts';
import {
  type Before,
  completeBudget,
  onlyEchoes,
  periodAlone,
  undisclosed,
  withoutDenials,
  yearAfter,
} from './fragments.ts';
import { hear, type Heard, lengthOf } from './heard.ts';
import { isNoNeed, needInStory } from './story.ts';
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
}

type Found = Map<Topic, Finding>;

/** What the visitor's own words say: to the question, to the others asked with it, as a story, and beside the agent's. */
export function ownAnswers(turn: OwnTurn): readonly Finding[] {
  const { heard, text, setting, asked } = turn;
  const found: Found = new Map(resolve(heard.reading, setting.questions).findings.map((one) => [one.topic, one]));
  for (const topic of asked.slice(1)) if (!found.has(topic)) put(found, topic, again(text, { ...setting, asked: topic }, topic)); // prettier-ignore
  readNeed(found, turn);
  for (const [topic, { confidence }] of found)
    if (isInPassing(topic, confidence, heard) && !asked.some((one) => one === topic)) found.delete(topic);
  readMoney(found, turn);
  readDate(found, turn);
  return [...found.values()];
}

function readNeed(found: Found, { heard, setting, asked, taken, wantsNeed }: OwnTurn): void {
  const isOpen = asked.includes('need');
  if (!found.has('need') && (isOpen || wantsNeed) && taken !== 'no')
    put(found, 'need', needInStory(heard, setting, setting.questions, isOpen));
  if ((found.get('need')?.confidence ?? 1) < PLAUSIBLE && isNoNeed(heard)) found.delete('need');
}

function readMoney(found: Found, { heard, asked, taken, before, talksOfMoney }: OwnTurn): void {
  if (asked[0] === 'budget' && !found.has('budget')) put(found, 'budget', undisclosed(heard));
  const budget = found.get('budget');
  if (budget && onlyEchoes(budget, taken, before, heard)) found.delete('budget');
  else if (budget) found.set('budget', completeBudget(budget, before));
  else if (talksOfMoney) put(found, 'budget', periodAlone(heard, taken, before));
}

function readDate(found: Found, { heard, setting, taken, before }: OwnTurn): void {
  if (taken === 'no' && found.has('timeline'))
    put(found, 'timeline', again(withoutDenials(heard), setting, 'timeline'));
  put(found, 'timeline', yearAfter(heard, before));
}

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
