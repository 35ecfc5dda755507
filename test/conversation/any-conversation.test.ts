import { beforeAll, expect, test } from 'vitest';
import type { ActKind, Understood } from '../../src/conversation/ports/understanding.ts';
import { currentAnswer } from '../../src/lead/answers.ts';
import { fill, scriptFacts } from '../../src/lead/placeholders.ts';
import type { Script } from '../../src/lead/script.ts';
import type { Value } from '../../src/lead/values.ts';
import { defaultFiles, scriptOf } from '../content/content.ts';
import { pretendedTalk, type PretendedTalk, type Said } from '../support/pretended-talk.ts';
import { fc } from '../support/property.ts';
import { brokenRules, type KeptThen } from './talk-rules.ts';

const RUNS = 500;
let script: Script;
beforeAll(async () => {
  script = scriptOf(await defaultFiles());
});

const ACTS: readonly ActKind[] = [
  'answer', 'correction', 'refusal', 'dont-know', 'yes', 'no', 'why', 'wants-person', 'wants-email', 'wants-meeting',
  'wants-wait', 'support', 'job', 'vendor', 'spam', 'erase-data', 'goodbye', 'greeting', 'small-talk', 'insult', 'thanks', 'unclear',
]; // prettier-ignore

const VALUES: readonly (readonly [topic: string, value: Value])[] = [
  ['need', { strength: 'must', summary: 'wrong items go out' }],
  ['need', { strength: 'none', summary: 'just looking' }],
  ['budget', { min: 40_000, max: 50_000, currency: 'USD', period: 'year', stance: 'approved' }],
  ['budget', { min: null, max: null, currency: null, period: null, stance: 'none' }],
  ['budget', { min: null, max: null, currency: null, period: null, stance: 'undisclosed' }],
  ['authority', { role: 'decides', deciders: [] }],
  ['authority', { role: 'shares', deciders: ['our CFO', 'my boss'] }],
  ['timeline', { from: null, to: '2027-03-31', stance: 'committed' }],
  ['timeline', { from: null, to: null, stance: 'exploring' }],
  ['users', 25],
  ['current-tool', 'paper'],
  ['contact', { name: 'Jane', email: 'jane@example.com', phone: null, company: null, role: null }],
  ['contact', { name: null, email: 'jane@gmial.com', phone: null, company: null, role: null }],
  ['contact', { name: null, email: null, phone: '+14155550100', company: null, role: null }],
  ['contact', { name: 'Jane', email: null, phone: null, company: 'Example Ltd', role: null }],
];

const TOO_LONG = 'a great many words '.repeat(250);

interface Found {
  readonly of: readonly [topic: string, value: Value];
  readonly confidence: number;
  readonly corrects: boolean;
}

const finding: fc.Arbitrary<Found> = fc.record({
  of: fc.constantFrom(...VALUES),
  confidence: fc.constantFrom(0.4, 0.9, 1),
  corrects: fc.boolean(),
});

/** An answer of so many words, in sentences of at most twelve. */
function sentences(count: number): string {
  const words = Array.from({ length: count }, (_, index) => `w${index}${index % 12 === 11 ? '.' : ''}`);
  return `${words.join(' ').replace(/\.$/u, '')}.`;
}

const said: fc.Arbitrary<Said> = fc
  .record({
    text: fc.constantFrom(
      'ok',
      'Yes',
      'No',
      'Answer by e-mail',
      'As soon as possible',
      'I decide',
      'some words',
      TOO_LONG,
    ),
    acts: fc.uniqueArray(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 2 }),
    found: fc.oneof(fc.constant<Found[]>([]), fc.array(finding, { maxLength: 3 })),
    question: fc.option(
      fc.record({
        about: fc.constantFrom('price' as const, 'other' as const),
        answer: fc.option(fc.integer({ min: 3, max: 30 })),
      }),
      { freq: 3 },
    ),
    language: fc.constantFrom(null, null, 'en', 'de', 'fr'),
  })
  .map(({ text, acts, found, question, language }) => ({
    text,
    acts: question ? [...acts, 'question'] : acts,
    language,
    findings: [...new Map(found.map((one) => [one.of[0], one])).values()].map(({ of: [topic, value], ...rest }) => ({
      topic,
      value,
      quote: text.slice(0, 20),
      ...rest,
    })),
    question: question && { about: question.about, text },
    answer: typeof question?.answer === 'number' ? { text: sentences(question.answer), citations: [] } : null,
  }));

const step = fc.oneof({ weight: 8, arbitrary: said }, { weight: 1, arbitrary: fc.constant('timer' as const) });
interface Setting {
  readonly greet: boolean;
  readonly somebodyHere: boolean;
  readonly language: string;
  readonly steps: readonly (Said | 'timer')[];
}

const talks: fc.Arbitrary<Setting> = fc.record({
  greet: fc.boolean(),
  somebodyHere: fc.boolean(),
  language: fc.constantFrom('en', 'de'),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

async function play({ steps, ...setting }: Setting): Promise<PretendedTalk> {
  const talk = await pretendedTalk(script, setting);
  for (const next of steps) await (next === 'timer' ? talk.ring() : talk.say(next));
  return talk;
}

test('whatever visitors say, every reply keeps the rules of talk, and none is missing', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async (setting) => {
      const talk = await play(setting);
      expect(talk.turns.filter(({ move }) => (move as { kind: string }).kind === 'silent')).toEqual([]);
      expect(brokenRules(talk)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('no question is put that was answered or declined, and none more than twice', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async ({ steps, ...setting }) => {
      const talk = await pretendedTalk(script, setting);
      const put = new Map<string, number>();
      for (const next of steps) {
        await (next === 'timer' ? talk.ring() : talk.say(next));
        const { opening, then } = lastMove(talk);
        if (next === 'timer' || then?.kind !== 'ask' || then.topic === undefined) continue;
        // Whoever wants an e-mail is asked for the address as often as they want one.
        if (then.topic === 'contact') continue;
        if (!talk.log.at(-1)?.text.includes('?')) continue;
        const isBetween = opening?.kind === 'answer' || opening?.kind === 'why' || isMereCourtesy(next);
        const isReturn = isBetween && put.has(then.topic);
        if (!isReturn) put.set(then.topic, (put.get(then.topic) ?? 0) + 1);
        const status = currentAnswer(talk.lead, then.topic)?.status;
        expect([undefined, 'unclear']).toContain(status);
        expect(put.get(then.topic)).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: RUNS },
  );
});

test('every fact that visitors give is kept with its message, or is being checked', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async ({ steps, ...setting }) => {
      const talk = await pretendedTalk(script, setting);
      for (const next of steps) {
        const before = talk.lead.answers.length;
        await (next === 'timer' ? talk.ring() : talk.say(next));
        if (next === 'timer') continue;
        const { confirming } = talk.conversation.dialogue;
        const kept = talk.lead.answers.slice(before).map(({ topic }) => topic);
        const held = confirming && confirming.why !== 'email-typo' ? [confirming.finding.topic] : [];
        const { findings } = talk.turns.at(-1)?.understood as Pick<Understood, 'findings'>;
        const given = findings.map(({ topic }) => topic);
        expect([...kept, ...held]).toEqual(expect.arrayContaining(given));
      }
    }),
    { numRuns: RUNS },
  );
});

test('a lead is called a person for once, unless the visitor asks for one', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async (setting) => {
      const talk = await play(setting);
      const calls = talk.turns.filter(({ move }) => {
        const { then } = move as { then?: KeptThen };
        return then?.kind === 'call' && then.reason !== 'asked';
      });
      const requests = talk.ledger.filter((kind) => kind === 'handoff.requested');
      const asked = talk.turns.filter(({ move }) => (move as { then?: KeptThen }).then?.reason === 'asked');
      expect(calls.length).toBeLessThanOrEqual(1);
      // Who left while waiting, and comes back, is called a person again.
      const withdrawn = talk.ledger.filter((kind) => kind === 'handoff.withdrawn');
      expect(requests.length).toBeLessThanOrEqual(1 + asked.length + withdrawn.length);
    }),
    { numRuns: RUNS },
  );
});

test('a reply leaves a way on: a question, an offer, an ending, or the person who was called', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async ({ steps, ...setting }) => {
      const talk = await pretendedTalk(script, setting);
      for (const next of steps) {
        await (next === 'timer' ? talk.ring() : talk.say(next));
        const { opening, then } = lastMove(talk);
        const isAnswer = opening?.kind === 'answer' || opening?.kind === 'why' || opening?.line === 'tooLong';
        if (talk.conversation.state === 'bot' && !isAnswer) expect(then?.kind).not.toBe('nothing');
      }
    }),
    { numRuns: RUNS },
  );
});

test('the default script has words enough that nobody has to be told twice who speaks', async () => {
  await fc.assert(
    fc.asyncProperty(talks, async (setting) => {
      const { log, turns } = await play(setting);
      // Why a question is asked has one wording, and may be asked twice running.
      const asksWhy = turns.filter(({ move }) => (move as Decided).opening?.kind === 'why');
      const explained = asksWhy.flatMap(({ activityIds }) => activityIds);
      const replies = log.filter(
        ({ from, covers }) => from.role === 'bot' && !covers.some((id) => explained.includes(id)),
      );
      const introductions = ['en', 'de'].flatMap((language) => script.lines[language]?.introduction ?? []);
      const names = introductions.map((line) => fill(line, scriptFacts(script)) ?? line);
      const again = replies.slice(1).filter(({ text }) => names.some((name) => text.startsWith(name)));
      expect(again.map(({ text }) => text)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

interface Decided {
  readonly opening?: { readonly kind: string; readonly line?: string } | null;
  readonly then?: KeptThen;
}

/** "Thanks" and "hello" do not count against the question that is open. */
function isMereCourtesy({ acts = [], findings = [], question }: Said): boolean {
  return findings.length === 0 && !question && acts.every((act) => act === 'thanks' || act === 'greeting');
}

function lastMove({ turns }: PretendedTalk): Decided {
  return turns.at(-1)?.move ?? {};
}
