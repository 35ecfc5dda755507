import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/lead/values.ts';
import { valueOf } from './reading.ts';

type Row = [text: string, asked: Topic | null, expected: string];

function strength(text: string, asked: Topic | null): string {
  return valueOf('need', text, asked)?.strength ?? 'nothing';
}

const NEED: Row[] = [
  ['we lose two people to mis-picks', null, 'must'],
  ['we lose two people to mis-picks', 'need', 'must'],
  ['our system keeps crashing', 'need', 'must'],
  ["we can't keep up with orders", null, 'must'],
  ['too many errors in picking', 'need', 'must'],
  ['customers are complaining about late deliveries', null, 'must'],
  ['it costs us hours every day', 'need', 'must'],
  ['we are required by law to track batches', null, 'must'],
  ['our current software is being shut down', null, 'must'],
  ['were drowning in spreadsheets', 'need', 'must'],
  ['we have to replace our WMS', 'need', 'must'],
  ["it's urgent, our picking doesn't work", 'need', 'must'],
  ['we want to replace our old tool', null, 'should'],
  ['looking for a better way to plan shifts', null, 'should'],
  ['we need a warehouse system', 'need', 'should'],
  ['barcode scanning and stock alerts', 'need', 'should'],
  ['improve our picking', 'need', 'should'],
  ['it would be nice to have a dashboard', 'need', 'good'],
  ['nice to have, nothing critical', 'need', 'good'],
  ['just browsing', 'need', 'none'],
  ["I'm a student, it's for my thesis", null, 'none'],
  ['no clear need yet', 'need', 'none'],
  ['problem is solved already', 'need', 'none'],
  ['wir verlieren zwei Leute durch Fehlgriffe', 'need', 'must'],
  ['unser System stürzt ständig ab', 'need', 'must'],
  ['wir kommen mit den Aufträgen nicht mehr hinterher', 'need', 'must'],
  ['wir sind gesetzlich verpflichtet', 'need', 'must'],
  ['wir suchen eine neue Lagersoftware', 'need', 'should'],
  ['wir wollen unser Excel ablösen', 'need', 'should'],
  ['Chargenverfolgung und Scanner', 'need', 'should'],
  ['wäre schön, ist aber kein Muss', 'need', 'good'],
  ['wollte nur mal schauen', 'need', 'none'],
];

const NO_NEED: Row[] = [
  ['do you integrate with SAP', null, 'nothing'],
  ['do you support barcode scanning?', 'need', 'nothing'],
  ['what does it cost', 'need', 'nothing'],
  ['we want to decide by March', 'timeline', 'nothing'],
  ['I need to ask my boss', 'authority', 'nothing'],
  ['no idea', 'need', 'nothing'],
  ['rather not say', 'need', 'nothing'],
  ['hello', 'need', 'nothing'],
  ['about 40-50k, already approved', 'budget', 'nothing'],
  ['jane@example.com', 'need', 'nothing'],
  ['I want to talk to a human', 'need', 'nothing'],
  ['need it before the end of Q1', 'timeline', 'nothing'],
  ['we want to spend 40k', 'budget', 'nothing'],
  ['was kostet das?', 'need', 'nothing'],
  ['keine Ahnung', 'need', 'nothing'],
  ['das entscheidet mein Chef', 'authority', 'nothing'],
  ['wir brauchen es bis Ende März', 'timeline', 'nothing'],
];

describe('a need is read from', () => {
  test.each(NEED)('"%s" (asked: %s): %s', (text, asked, expected) => {
    expect(strength(text, asked)).toBe(expected);
  });
});

describe('no need is read from', () => {
  test.each(NO_NEED)('"%s" (asked: %s)', (text, asked, expected) => {
    expect(strength(text, asked)).toBe(expected);
  });
});

test("the summary is the sentence in the visitor's own words", () => {
  expect(valueOf('need', 'Hi there. We lose two people to mis-picks every week!', null)?.summary).toBe(
    'We lose two people to mis-picks every week',
  );
});
