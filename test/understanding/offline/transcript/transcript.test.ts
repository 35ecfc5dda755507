import { describe, expect, test } from 'vitest';
import type { Topic, Value } from '../../../../src/lead/values.ts';
import { verdictOn } from '../../../../src/cli/verdict.ts';
import { fc } from '../../../support/property.ts';
import { testScript } from '../../../support/scripts.ts';
import { AT } from '../reading.ts';
import { ASKING, AT_THE_END, CONFIRMED, type TestTalk } from './talks.ts';
import { WHOLE } from './whole-talks.ts';

const script = testScript({ languages: ['en', 'de'] });

type Turn = readonly ['a' | 'v', string];

function endOf(turns: readonly Turn[], locale: string): ReadonlyMap<Topic, Value | null> {
  const row = {
    id: '1',
    at: { instant: AT, timeZone: null },
    locale,
    turns: turns.map(([by, text]) => ({ by: by === 'a' ? ('agent' as const) : ('visitor' as const), text })),
  };
  return new Map([...verdictOn(row, script).answers].map(([topic, { value }]) => [topic, value]));
}

function check({ turns, locale, ends }: TestTalk): void {
  const end = endOf(turns, locale);
  for (const [topic, value] of Object.entries(ends)) {
    if (value === null) expect(end.get(topic) ?? null, topic).toBeNull();
    else expect(end.get(topic), topic).toMatchObject(value);
  }
}

describe('what an agent asks opens what the visitor answers', () => {
  test.each(ASKING)('$title', check);
});

describe('what an agent says counts when the visitor confirms it', () => {
  test.each(CONFIRMED)('$title', check);
});

describe('what counts is what stands at the end', () => {
  test.each(AT_THE_END)('$title', check);
});

describe('whole conversations', () => {
  test.each(WHOLE)('$title', check);
});

test('a colleague who only recommends takes nothing from the one who decides', () => {
  const turn = (name: string, text: string) => ({ by: 'visitor' as const, name, text });
  const turns = [
    { by: 'agent' as const, text: 'Who decides?' },
    turn('Ana', 'I decide, it is my company.'),
    turn('Ben', 'I only make the recommendation.'),
  ];
  const end = verdictOn({ id: '1', at: { instant: AT, timeZone: null }, locale: 'en-US', turns }, script).answers;
  expect(end.get('authority')?.value).toMatchObject({ role: 'decides' });
});

const SMALL_TALK: readonly Turn[] = [
  ['a', 'Lovely weather today.'],
  ['v', 'Haha, it rains here.'],
  ['v', 'One moment, the door.'],
  ['a', "I'll make a note of that."],
  ['v', 'Thanks.'],
];

test('innocent turns after an answer change nothing', () => {
  const talks = [...ASKING, ...AT_THE_END].filter(({ locale }) => locale !== 'de-DE');
  fc.assert(
    fc.property(fc.constantFrom(...talks), fc.array(fc.constantFrom(...SMALL_TALK), { maxLength: 4 }), (talk, more) => {
      expect(endOf([...talk.turns, ...more], talk.locale)).toEqual(endOf(talk.turns, talk.locale));
    }),
  );
});
