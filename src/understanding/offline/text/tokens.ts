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

/** The l' of l'année and the dell' of dell'anno are words of their own; the D' of D'Angelo is part of a name. */
const ELISION = String.raw`(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|lorsqu|[Pp]uisqu|quelqu|[Dd]ell|[Aa]ll|[Nn]ell|dall|sull|[Uu]n|quest|quell|[Aa]nch|[Dd]ov|[Qq]uant|tutt)['’](?=\p{Ll}{2}|[èéàya](?!\p{L}))`;

const PIECES = new RegExp(
  [
    String.raw`(?<email>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})`,
    String.raw`(?<link>(?:https?:\/\/|www\.)\S+)`,
    String.raw`(?<date>(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-20\d\d|(?:0?[1-9]|1[0-2])[/.]20[2-4]\d|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\d{2})?|(?:(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2]))(?:\/\d{2,4})?)(?![\d%]))`,
    String.raw`(?<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,'’]\d+)*)`,
    String.raw`(?<word>${ELISION}|(?:[tTkKM](?=(?:CHF|USD|GBP|SEK|NOK|DKK)(?!\p{L}))|[kKM](?=EUR(?!\p{L})))|(?:[Ee][Uu][Rr]|[Uu][Ss][Dd]|[Gg][Bb][Pp]|[Cc][Hh][Ff]|[Ii][Nn][Rr]|[Rr]s|AUD|CAD)(?=\d)|R(?=\d{2,3}(?:[ ,]\d{3}|k\b|\d{2}))|\p{L}[\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*)`,
    String.raw`(?<symbol>\S)`,
  ].join('|'),
  'gu',
);

/** A full stop after these ends no sentence. */
const ABBREVIATIONS = new Set(
  'excl incl exkl fr frs sfr rs ca approx mio mrd tsd bzw usw inc ltd co dr mr mrs ms nr max min st str evtl ggf inkl zzgl mtl jan feb apr aug sep sept okt oct nov dec dez est p a z b e g i d h u'.split(
    ' ',
  ),
);
/** The full stop of "30. April" and "2. Halbjahr" ends no sentence either. */
const AFTER_ORDINAL =
  /^ ?(?:jan|jän|feb|mär|maer|mar|mrz|apr|mai|may|jun|jul|aug|sep|o[kc]t|nov|de[zc]|quartal|halb|hälfte|haelfte|jahres|kalender|woche)/i;
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
  if (next !== undefined && !/\s/.test(next)) return false;
  if (!before || !token.glued) return true;
  return (
    !ABBREVIATIONS.has(before.word) && !(/^\d{1,2}$/.test(before.text) && AFTER_ORDINAL.test(text.slice(token.end)))
  );
}

function spaced(text: string, start: number, end: number): boolean {
  return text[start - 1] === ' ' && text[end] === ' ' && !/\d\s*$/.test(text.slice(0, start));
}
