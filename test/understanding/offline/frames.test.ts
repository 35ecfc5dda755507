import { describe, expect, test } from 'vitest';
import { framesOf } from '../../../src/understanding/offline/frames.ts';
import { read } from '../../../src/understanding/offline/read.ts';
import { FULL } from '../../../src/understanding/offline/language.ts';
import type { Topic } from '../../../src/lead/values.ts';
import { NOTHING, OWN, WHOSE } from './framed.ts';
import { AT, findings } from './reading.ts';

/** Each clause as `who when mood`, with - for what nothing tells. */
function framed(text: string, locale: string): string {
  const reading = read(text, { asked: null, at: AT, locale, timeZone: null, language: null, languages: FULL, questions: [] }); // prettier-ignore
  return framesOf(reading).map(({ who, when, mood }) => [who ?? '-', when ?? '-', mood].join(' ')).join(', '); // prettier-ignore
}

describe('every clause says whose it is, when it is, and how it is meant', () => {
  test.each(WHOSE)('%j (%s): %s', (text, locale, expected) => {
    expect(framed(text, locale)).toBe(expected);
  });
});

/** What is found, but for a need that is none. */
function topicsOf(text: string, asked: Topic | null, locale: string): readonly Topic[] {
  return findings(text, asked, locale)
    .filter(({ topic, value }) => topic !== 'need' || (value as { strength: string }).strength !== 'none')
    .map(({ topic }) => topic);
}

describe("what is somebody else's, gone, only supposed, or an order gives nothing", () => {
  test.each(NOTHING)('%j (asked: %s, %s)', (text, asked, locale) => {
    expect(topicsOf(text, asked, locale)).toEqual([]);
  });
});

describe("the visitor's own plan beside it still counts", () => {
  test.each(OWN)('%j (asked: %s, %s): %s', (text, asked, locale, expected) => {
    const found = findings(text, asked, locale).find(({ topic }) => topic === asked);
    expect(JSON.stringify(found?.value ?? null)).toContain(expected);
  });
});
