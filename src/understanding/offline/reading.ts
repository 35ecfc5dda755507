import type { Instant, LanguageTag, Topic } from '../../lead/values.ts';
import type { Marks } from './lexicon/marks.ts';
import type { Token } from './text/tokens.ts';
import { LOCAL_CROWNS, LOCAL_DOLLARS, LOCAL_PESOS } from './words/currencies.ts';
import type { UnitMention } from './units.ts';
import type { Words } from './words/words.ts';

/** One message as all readers see it: its tokens, the phrases found in it, and what it is to be read against. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  readonly words: Words;
  readonly asked: Topic | null;
  readonly at: Instant;
  readonly language: LanguageTag;
  /** False where the message is in a language that the rules only recognise. */
  readonly understood: boolean;
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** Nouns for what the script's questions count. */
  readonly units: readonly UnitMention[];
  /** Sentences that ask something. */
  readonly questions: ReadonlySet<number>;
  /** Finds the phrases of this message's language in other tokens. */
  readonly scan: (tokens: readonly Token[]) => Marks;
  /** True for tokens that belong to a phone number, an address or a date, which are no amounts. */
  readonly taken: (token: number) => boolean;
}

/** From token `start` up to, not including, token `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a reader found about a topic: a value, the tokens that carry it, how often such a reading is right. */
export interface Span<V> extends Stretch {
  readonly value: V;
  readonly confidence: number;
}

/** The words from token `start` up to, not including, token `end`, character for character. */
export function quoteOf(reading: Pick<Reading, 'text' | 'tokens'>, start: number, end: number): string {
  const first = reading.tokens[start];
  const last = reading.tokens[end - 1];
  return first && last ? reading.text.slice(first.start, last.end) : '';
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

export function sameSentence({ tokens }: Pick<Reading, 'tokens'>, one: number, other: number): boolean {
  return tokens[one]?.sentence === tokens[other]?.sentence;
}

export function sameClause({ tokens }: Pick<Reading, 'tokens'>, one: number, other: number): boolean {
  return tokens[one]?.clause === tokens[other]?.clause;
}

export function regionFrom(locale: string | null): string | null {
  return /[-_]([A-Za-z]{2})$/.exec(locale ?? '')?.[1]?.toUpperCase() ?? null;
}

/** "$", "kr" and "pesos" mean the visitor's own dollar, crown and peso. */
export function regionOf(currency: string, locale: string | null): string {
  const region = regionFrom(locale) ?? '';
  if (currency === '$') return LOCAL_DOLLARS[region] ?? 'USD';
  if (currency === 'kr') return LOCAL_CROWNS[region] ?? 'SEK';
  if (currency === 'pesos') return LOCAL_PESOS[region] ?? 'MXN';
  return currency;
}
