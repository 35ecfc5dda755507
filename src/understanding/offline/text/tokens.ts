import { fold } from './fold.ts';
import { numeralValue } from './numerals.ts';

export type TokenKind = 'word' | 'number' | 'date' | 'email' | 'link' | 'symbol';

/** A piece of a message. `start` and `end` are offsets into its text. */
export interface Token {
  readonly index: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** As it is compared: folded for words, the text itself otherwise. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The numeral's value; null for everything else. */
  readonly value: number | null;
  /** No space before it: the k of 45k. */
  readonly glued: boolean;
  readonly sentence: number;
  readonly clause: number;
}

const PIECES = new RegExp(
  [
    String.raw`(?<email>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})`,
    String.raw`(?<link>(?:https?:\/\/|www\.)\S+)`,
    String.raw`(?<date>(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\d{2})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?![\d%]))`,
    String.raw`(?<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,'’]\d+)*)`,
    String.raw`(?<word>\p{L}[\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*)`,
    String.raw`(?<symbol>\S)`,
  ].join('|'),
  'gu',
);

/** A full stop after these ends no sentence. */
const ABBREVIATIONS = new Set(
  'ca approx mio mrd tsd bzw usw inc ltd co dr mr mrs ms nr max min st str evtl ggf inkl zzgl mtl jan feb apr aug sep sept okt oct nov dec dez est p a z b e g i d h u'.split(
    ' ',
  ),
);
const CLAUSE_SIGNS = new Set([',', ';', ':', '(', ')', '–', '—', '"']);
const CLAUSE_WORDS = new Set([
  'but',
  'however',
  'though',
  'although',
  'aber',
  'jedoch',
  'sondern',
  'allerdings',
  'obwohl',
]);

/** The one tokenisation that all readers share. Sentences and clauses are numbered through. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let before: Token | undefined;
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const start = match.index;
    const kind = kindOf(match.groups);
    const end = start + piece.length;
    if (kind === 'symbol' && joinsWords(text, start, end)) continue;
    if (before && text.slice(before.end, start).includes('\n')) {
      sentence++;
      clause++;
    }
    const word = kind === 'word' ? fold(piece) : piece;
    if (kind === 'word' && CLAUSE_WORDS.has(word)) clause++;
    const value = kind === 'number' ? numeralValue(piece) : null;
    const glued = before?.end === start;
    const token: Token = { index: tokens.length, kind, text: piece, word, start, end, value, glued, sentence, clause };
    tokens.push(token);
    const ends = endsSentence(token, before, text);
    if (ends) sentence++;
    if (ends || CLAUSE_SIGNS.has(piece) || (piece === '-' && spaced(text, start, end))) clause++;
    before = token;
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): TokenKind {
  for (const kind of ['word', 'number', 'symbol', 'date', 'email'] as const)
    if (groups?.[kind] !== undefined) return kind;
  return 'link';
}

/** The hyphen of mis-picks and the slash of and/or hold words together; the one of 40-50k is kept. */
function joinsWords(text: string, start: number, end: number): boolean {
  const sign = text[start];
  return (sign === '-' || sign === '‑') && /\p{L}/u.test(text[start - 1] ?? '') && /\p{L}/u.test(text[end] ?? '');
}

function endsSentence(token: Token, before: Token | undefined, text: string): boolean {
  if (token.text === '!' || token.text === '?' || token.text === '…') return true;
  if (token.text !== '.') return false;
  const next = text[token.end];
  return (next === undefined || /\s/.test(next)) && !(before && token.glued && ABBREVIATIONS.has(before.word));
}

function spaced(text: string, start: number, end: number): boolean {
  return text[start - 1] === ' ' && text[end] === ' ' && !/\d\s*$/.test(text.slice(0, start));
}
