import { describe, expect, test } from 'vitest';
import { valueOf } from './reading.ts';

describe('who speaks first and says plainly that their work goes badly states a need', () => {
  test.each([
    'picking is slow',
    'our picking is slow',
    'hi, picking is slow',
    'packing is a mess',
    'the inventory is never right',
    'stock counts are off',
    'order accuracy is poor',
    'walking distances are too long',
    'goods are hard to find',
    'replenishment is a bottleneck',
    "stock levels don't match",
    'the whole process is too manual',
    'die Kommissionierung ist zu langsam',
    'unser Lager ist chaotisch',
    'unsere Laufwege sind zu lang',
    'die Bestände stimmen nicht',
    'Wareneingang ist unser Engpass',
    'Hallo, das Packen ist umständlich',
  ])('"%s"', (text) => {
    expect(['should', 'must']).toContain(valueOf('need', text, null)?.strength);
  });
});

describe('a plain sentence about something else, or about what is well, states none', () => {
  test.each([
    'the chat is slow',
    'the software is slow',
    'your software is too expensive',
    'their picking is slow',
    'this process is too long',
    'picking is what we do',
    'our picking is fine',
    'the picking is not slow',
    'our inventory is in two halls',
    'is picking slow with your software?',
    'my internet is slow today',
    'the picking is done by 12 people',
    'die Kommissionierung ist im Erdgeschoss',
    'unser Lager ist neu',
    'der Versand ist kostenlos',
    'die Software ist zu teuer',
    'der Termin passt mir leider nicht',
  ])('"%s"', (text) => {
    expect(valueOf('need', text, null)).toBeNull();
  });
});
