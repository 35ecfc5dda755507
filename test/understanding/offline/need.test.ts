import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/lead/values.ts';
import { NEEDS_SAID, NO_NEED_SAID } from './needs-said.ts';
import { findings, valueOf } from './reading.ts';

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
  ["it's the cfo's call, I just look around", null, 'none'],
  ['just having a look', 'need', 'none'],
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
  ['faster picking', 'need', 'should'],
  ['less errors', 'need', 'should'],
  ['replacing Excel', 'need', 'should'],
  ['replacing Excel', null, 'should'],
  ['new WMS', 'need', 'should'],
  ['stock accuracy', 'need', 'should'],
  ['stock accuracy', null, 'should'],
  ['picking', 'need', 'should'],
  ['returns', null, 'should'],
  ['improve our picking', null, 'should'],
  ['alternative to SAP EWM', null, 'should'],
  ['reducing walking distances across three sites', null, 'should'],
  ['we need help with our picking errors', null, 'should'],
  ['our patients wait for their call', 'need', 'should'],
  ['we sell shoes and lose orders', null, 'must'],
  ['too many picking errors', null, 'must'],
  ['orders get mixed up at packing', null, 'must'],
  ['we ship the wrong items', null, 'must'],
  ['orders go out late every day', null, 'must'],
  ['Fehler im Lager', 'need', 'should'],
  ['neue Lagersoftware gesucht', null, 'should'],
  ['weniger Fehler', 'need', 'should'],
  ['unsere Leute laufen zu viel', 'need', 'should'],
  ['Pakete gehen verloren', null, 'must'],
  ['wir verkaufen Schuhe und verlieren Aufträge', null, 'must'],
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
  ['I like trains', 'need', 'nothing'],
  ['the weather is nice today', 'need', 'nothing'],
  ['Jane from Acme', 'need', 'nothing'],
  ['Xiulan from Acme', 'need', 'nothing'],
  ['word word word word', 'need', 'nothing'],
  ['about 20k', 'need', 'nothing'],
  ['email please', 'need', 'nothing'],
  ["I'd rather have an email", 'need', 'nothing'],
  ['ich habe eine Frage', 'need', 'nothing'],
  ['asdf qwer', 'need', 'nothing'],
  ['I have a question', 'need', 'nothing'],
  ['one moment please', 'need', 'nothing'],
  ['test test test', 'need', 'nothing'],
  ['bla bla bla', 'need', 'nothing'],
  ["no, that's wrong", 'need', 'nothing'],
  ['I did not say that', 'need', 'nothing'],
  ["that's not what I said", 'need', 'nothing'],
  ['nein, das stimmt nicht', 'need', 'nothing'],
  ['das habe ich nicht gesagt', 'need', 'nothing'],
  ['das Wetter ist schön heute', 'need', 'nothing'],
  ['ich mag Züge', 'need', 'nothing'],
  ['lieber eine Mail', 'need', 'nothing'],
  ['Moment bitte', 'need', 'nothing'],
  ['we saw you at a fair', 'need', 'nothing'],
  ['wir haben Sie auf der Messe gesehen', 'need', 'nothing'],
  ['I already told you', 'need', 'nothing'],
  ['I want somebody to help me', 'need', 'nothing'],
  ['I like trains', null, 'nothing'],
  ['the weather is nice today', null, 'nothing'],
  ['Jane from Acme', null, 'nothing'],
  ['word word word word', null, 'nothing'],
  ['about 20k', null, 'nothing'],
  ['our warehouse is in Berlin', null, 'nothing'],
  ['our orders come from Shopify', null, 'nothing'],
  ['we have three warehouses in Germany', null, 'nothing'],
  ['I want a person', null, 'nothing'],
  ['unser Lager ist in Bremen', null, 'nothing'],
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

describe('what people say of their need shows its strength', () => {
  test.each(NEEDS_SAID)('"%s" (asked: %s): %s', (text, asked, expected) => {
    expect(strength(text, asked)).toBe(expected);
  });
});

describe('what only sounds like a need is none', () => {
  test.each(NO_NEED_SAID)('"%s" (asked: %s)', (text, asked) => {
    expect(strength(text, asked)).toBe('nothing');
  });
});

test("the summary is the sentence in the visitor's own words", () => {
  expect(valueOf('need', 'Hi there. We lose two people to mis-picks every week!', null)?.summary).toBe(
    'We lose two people to mis-picks every week',
  );
});

test.each(['our patients wait for their call', 'das macht allen hier Ärger'])(
  '"%s", which names no work and no trouble known, is read with too little confidence to count unchecked',
  (text) => {
    expect(findings(text, 'need').find(({ topic }) => topic === 'need')?.confidence).toBeLessThan(0.6);
  },
);
