import { quoteOf, type Reading, type Span } from '../reading.ts';

const ENDINGS = new Set(
  'com org net io de at ch eu co uk fr es it nl be pl dev app ai info biz us ca au se no dk fi ie edu gov br mx ar cl pt lu pe uy cat eus example test gmbh'.split(
    ' ',
  ),
);

/** E-mail addresses, also as "jane at example dot com" or "jane (at) example.com"; in lower case. */
export function readEmails(reading: Reading): readonly Span<string>[] {
  const found: Span<string>[] = [];
  for (const token of reading.tokens) {
    if (token.kind === 'email') {
      found.push({
        value: token.text.toLowerCase().replace(/[.]+$/, ''),
        start: token.index,
        end: token.index + 1,
        confidence: 0.98,
      });
    }
  }
  if (found.length === 0 && reading.marks.has('contact.at')) {
    for (const at of reading.marks.of('contact.at')) {
      const spelled = spelledOut(reading, at.start, at.end);
      if (spelled) found.push(spelled);
    }
  }
  return found;
}

/** What stands before the "at" as far as it is glued, dotted or joined, and the domain behind it up to its ending. */
function spelledOut(reading: Reading, at: number, after: number): Span<string> | null {
  const { tokens, marks } = reading;
  const local: string[] = [];
  let start = at - 1;
  for (let part = tokens[start]; part?.kind === 'word' || part?.kind === 'number'; part = tokens[start]) {
    local.unshift(part.text);
    const joint = joinerBefore(reading, start);
    if (!joint) break;
    local.unshift(joint.sign);
    start = joint.start - 1;
  }
  const domain: string[] = [];
  let end = after;
  let spoken = false;
  for (let part = tokens[end]; part?.kind === 'word' || part?.kind === 'number'; part = tokens[end]) {
    domain.push(reading.text.slice(part.start, part.end));
    const dot = marks.startingAt(end + 1, 'contact.dot');
    const isSign = dot !== undefined && tokens[dot.start]?.text === '.';
    const spaced = isSign && tokens[dot.start]?.glued === false && tokens[dot.end]?.kind === 'word' && ENDINGS.has(tokens[dot.end]?.word ?? ''); // prettier-ignore
    const named = marks.startingAt(end + 1, 'contact.sign');
    const hyphen = reading.text[part.end] === '-' && !dot;
    if (hyphen || named) domain.push('-');
    else if (!dot || (isSign && !spaced && !tokens[dot.end]?.glued)) break;
    else domain.push('.');
    spoken ||= dot !== undefined && !isSign;
    end = hyphen ? end + 1 : (named?.end ?? dot?.end ?? end + 1);
  }
  const ending = domain.at(-1)?.toLowerCase() ?? '';
  if (local.length === 0 || (local.length === 1 && SMALL.has(local[0] ?? '')) || domain.length < 3 || !(ENDINGS.has(ending) || (spoken && /^[a-z]{2,10}$/.test(ending)))) return null; // prettier-ignore
  const value = `${local.join('')}@${domain.join('')}`.toLowerCase();
  const from = Math.max(start, 0);
  return quoteOf(reading, from, end + 1) === '' ? null : { value, start: from, end: end + 1, confidence: 0.92 };
}

/** "…, a for alpha, then at example dot org": no name of a mailbox. */
const SMALL = new Set(['then', 'and', 'dann', 'und', 'is', 'ist', 'me', 'mir', 'us', 'it', 'that']);

/** What joins the part of an address that begins here to the one before: a sign, or its name. */
function joinerBefore(reading: Reading, start: number): { readonly sign: string; readonly start: number } | null {
  const { tokens, marks, text } = reading;
  const part = tokens[start];
  const sign = tokens[start - 1];
  if (!part || !sign) return null;
  if (['_', '-', '+'].includes(sign.text)) return { sign: sign.text, start: start - 1 };
  const named = marks.endingAt(start, 'contact.sign');
  if (named && part.kind === 'word') return { sign: /^under|^unter/.test(sign.word) ? '_' : '-', start: named.start };
  const dot = marks.endingAt(start, 'contact.dot');
  if (dot && (dot.end - dot.start > 1 || sign.text !== '.' || part.glued)) return { sign: '.', start: dot.start };
  // The hyphen of "jane-doe" stands between two tokens: single letters are spelled, words are joined.
  if (text.slice(sign.end, part.start) !== '-') return null;
  return { sign: sign.text.length === 1 && part.text.length === 1 ? '' : '-', start };
}
