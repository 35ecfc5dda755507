import { MOST_WORDS, openerOf, questionMarksIn, wordsIn } from '../../src/conversation/compose.ts';
import type { LogEntry } from '../../src/conversation/log.ts';
import type { Move } from '../../src/conversation/moves.ts';
import type { TurnRecord } from '../../src/conversation/ports/store.ts';
import type { ActKind, Understood } from '../../src/conversation/ports/understanding.ts';
import type { Topic } from '../../src/lead/values.ts';

/** What was said and what was decided, as the store keeps it. */
export interface Talked {
  readonly log: readonly LogEntry[];
  readonly turns: readonly TurnRecord[];
}

/** A turn with the reply that covers its messages; null where the bot was silent. */
interface Exchange {
  readonly reply: LogEntry | null;
  readonly acts: readonly ActKind[];
  readonly question: Understood['question'];
  readonly answered: boolean;
  readonly tapped: boolean;
  /** Too long to be read to its end: it is to be said anew. */
  readonly unread: boolean;
  readonly opening: { readonly kind: string; readonly text?: string; readonly line?: string } | null;
  readonly then: KeptThen | null;
}

/** `Then` as a turn record keeps it: a question by its topic. */
export interface KeptThen {
  readonly kind: string;
  readonly topic?: Topic;
  readonly wording?: string;
  readonly line?: string;
  readonly how?: string;
  readonly why?: string;
  readonly reason?: string;
}

type Rule = (talked: Talked, exchanges: readonly Exchange[]) => readonly string[];

/** The rules of talk that a conversation breaks, each with the reply that breaks it. Empty: well said. */
export function brokenRules(talked: Talked): readonly string[] {
  return Object.values(breaches(talked)).flat();
}

/** What each rule has against a conversation. */
export function breaches(talked: Talked): Readonly<Record<RuleName, readonly string[]>> {
  const exchanges = exchangesOf(talked);
  const entries = Object.entries(RULES).map(([name, rule]) => [name, rule(talked, exchanges)]);
  return Object.fromEntries(entries) as Record<RuleName, readonly string[]>;
}

export const RULES = {
  oneReplyATurn,
  inOrder,
  silentOnlyForAHuman,
  atMost35Words,
  oneQuestionMark,
  noOpenerTwiceRunning,
  saysFirstThatItIsAnAi,
  answersFirst,
  rewordsAReturningQuestion,
  checksAtMostOnce,
  saysJustToCheckOnce,
  asksNothingWhereItKnowsNoAnswer,
  asksNoBudgetWhileThePriceIsOpen,
  restatesNoTappedChoice,
  praisesNobody,
} satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

function oneReplyATurn({ log, turns }: Talked): readonly string[] {
  const covered = replies(log).flatMap(({ covers }) => covers);
  const expected = turns
    .filter(({ move }) => (move as Move).kind === 'reply')
    .flatMap(({ activityIds }) => activityIds);
  return [
    ...covered.filter((id, index) => covered.indexOf(id) !== index).map((id) => `${id} is covered by two replies.`),
    ...expected.filter((id) => !covered.includes(id)).map((id) => `${id} is covered by no reply.`),
  ];
}

function inOrder({ log }: Talked): readonly string[] {
  const said = log.filter(({ from, kind }) => from.role === 'visitor' && kind === 'message').map(({ id }) => id);
  const covered = new Set(replies(log).flatMap(({ covers }) => covers));
  return isInOrder([...covered].map((id) => said.indexOf(id))) ? [] : ['The replies are out of order.'];
}

/** The bot may leave a message to somebody else only while that somebody has the word: a rep spoke or joined last. */
function silentOnlyForAHuman({ log, turns }: Talked): readonly string[] {
  const left = turns.filter(({ move }) => (move as Move).kind === 'silent').flatMap(({ activityIds }) => activityIds);
  return left.flatMap((id) => {
    const before = log.slice(
      0,
      Math.max(
        0,
        log.findIndex((entry) => entry.id === id),
      ),
    );
    const last = before.findLast(({ from, visibility }) => from.role !== 'visitor' && visibility === 'everyone');
    return last?.from.role === 'rep' ? [] : [`${id} was left without a word, and no human talks.`];
  });
}

function atMost35Words({ log }: Talked): readonly string[] {
  return broken(log, ({ text }) => wordsIn(text) > MOST_WORDS, 'has more than 35 words');
}

function oneQuestionMark({ log }: Talked): readonly string[] {
  return broken(log, ({ text }) => questionMarksIn(text) > 1, 'asks twice');
}

function noOpenerTwiceRunning({ log }: Talked): readonly string[] {
  const openers = replies(log).map(({ text }) => openerOf(text));
  return replies(log).flatMap(({ text }, index) =>
    index > 0 && openers[index] === openers[index - 1] ? [`“${text}” opens like the reply before.`] : [],
  );
}

function saysFirstThatItIsAnAi({ log }: Talked): readonly string[] {
  return broken(replies(log).slice(0, 1), ({ text }) => !/\b(AI|KI)\b/u.test(text), 'is the first and names no AI');
}

/** But for whoever is shown another door (support, jobs…), and where a person is called who can answer. */
function answersFirst(_: Talked, exchanges: readonly Exchange[]): readonly string[] {
  return exchanges.flatMap(({ reply, answered, opening, then, acts, unread }) => {
    const isElsewhere = then?.kind === 'end' && acts.some((act) => ['support', 'job', 'vendor', 'spam'].includes(act));
    if (!reply || !answered || isElsewhere || unread || then?.kind === 'call' || then?.line === 'closed') return [];
    const start = (opening?.kind === 'answer' ? opening.text : undefined)?.split(/(?<=[.!?])\s/u)[0];
    const at = start === undefined ? -1 : reply.text.indexOf(start);
    return at >= 0 && wordsIn(reply.text.slice(0, at)) <= 8 ? [] : [`“${reply.text}” does not begin with the answer.`];
  });
}

function rewordsAReturningQuestion(_: Talked, exchanges: readonly Exchange[]): readonly string[] {
  const asked = new Set<Topic>();
  return exchanges.flatMap(({ reply, then, opening }) => {
    if (!reply || then?.kind !== 'ask' || then.topic === undefined || then.topic === 'contact') return [];
    const returns = asked.has(then.topic);
    if (reply.text.includes('?')) asked.add(then.topic);
    if (opening?.kind === 'answer' && then.wording !== 'afterAnswer')
      return [`“${reply.text}” asks as if nothing was asked.`];
    return returns && then.wording === 'ask' ? [`“${reply.text}” repeats a question in its first wording.`] : [];
  });
}

/** An uncertain value once in a chat, and once for each topic what would end the talk. */
function checksAtMostOnce(_: Talked, exchanges: readonly Exchange[]): readonly string[] {
  const checks = exchanges
    .filter(({ then }) => then?.kind === 'confirm' && then.why !== 'email-typo')
    .map(({ then, reply }) => ({ of: then?.why === 'uncertain' ? 'uncertain' : then?.topic, reply }));
  return checks
    .filter(({ of }, index) => checks.findIndex((other) => other.of === of) < index)
    .map(({ reply }) => `“${reply?.text ?? ''}” checks a second time.`);
}

function saysJustToCheckOnce({ log }: Talked): readonly string[] {
  return broken(
    log,
    ({ text }) => /just to check|nur zur sicherheit/iu.test(text),
    'is a second “just to check”',
  ).slice(1);
}

function asksNothingWhereItKnowsNoAnswer(_: Talked, exchanges: readonly Exchange[]): readonly string[] {
  return exchanges.flatMap(({ reply, question, answered, then, opening }) =>
    reply && opening?.kind !== 'why' && question && !answered && then?.kind === 'ask' && then.topic !== 'contact'
      ? [`“${reply.text}” goes on without an answer.`]
      : [],
  );
}

/** It is open until it is answered, until the visitor lets it go, or until it is said who can tell the price. */
function asksNoBudgetWhileThePriceIsOpen(_: Talked, exchanges: readonly Exchange[]): readonly string[] {
  let open = false;
  return exchanges.flatMap(({ reply, question, answered, acts, then }, index) => {
    if (question?.about === 'price') open = !answered;
    const wasOffered = exchanges[index - 1]?.then?.kind === 'line';
    if (wasOffered && acts.some((act) => act === 'no' || act === 'refusal')) open = false;
    const isBroken = open && then?.kind === 'ask' && then.topic === 'budget';
    if (then?.line === 'priceLater' || reply === null) open = false;
    return isBroken ? [`“${reply?.text ?? ''}” asks for the budget before the price is told.`] : [];
  });
}

function restatesNoTappedChoice(_: Talked, exchanges: readonly Exchange[]): readonly string[] {
  return exchanges.flatMap(({ reply, tapped, opening }) =>
    reply && tapped && (opening?.kind === 'heard' || opening?.line === 'corrected')
      ? [`“${reply.text}” restates a tapped choice.`]
      : [],
  );
}

const PRAISE =
  /\b(great|awesome|super|fantastic|excellent|perfect|wonderful|amazing|love|toll|großartig|fantastisch|perfekt|wunderbar|prima|klasse)\b/iu;

function praisesNobody({ log }: Talked): readonly string[] {
  return broken(log, ({ text }) => PRAISE.test(text.replace(/[“„].*?[”“]/gu, '')), 'praises');
}

function replies(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.filter(({ from, kind }) => from.role === 'bot' && kind === 'message');
}

function broken(log: readonly LogEntry[], isBroken: (reply: LogEntry) => boolean, how: string): readonly string[] {
  return replies(log)
    .filter(isBroken)
    .map(({ text }) => `“${text}” ${how}.`);
}

function isInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

function exchangesOf({ log, turns }: Talked): readonly Exchange[] {
  return turns.map(({ activityIds, understood, move }) => {
    const { acts, question, answered } = understood as Pick<Understood, 'acts' | 'question'> & { answered: boolean };
    const decided = move as { kind: string; opening?: Exchange['opening']; then?: KeptThen };
    const covering = replies(log).find(({ covers }) => activityIds.some((id) => covers.includes(id)));
    // What a human was left to answer may be covered by a later turn, after a hand-back.
    const reply = decided.kind === 'silent' ? null : (covering ?? null);
    return {
      reply,
      acts,
      question,
      answered,
      tapped: isTapped(log, activityIds),
      unread: log.some(({ id, text }) => activityIds.includes(id) && text.length > 4000),
      opening: decided.opening ?? null,
      then: decided.then ?? null,
    };
  });
}

function isTapped(log: readonly LogEntry[], activityIds: readonly string[]): boolean {
  const [id, ...more] = activityIds;
  const index = log.findIndex((entry) => entry.id === id);
  const before = log.slice(0, Math.max(index, 0)).findLast(({ from }) => from.role === 'bot');
  return more.length === 0 && (before?.suggestions.includes(log[index]?.text ?? '') ?? false);
}
