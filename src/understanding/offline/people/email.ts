import { quoteOf, type Reading, type Span } from '../reading.ts';

const ENDINGS = new Set(
  'com org net io de at ch eu co uk fr es it nl be pl dev app ai info biz us ca au se no dk fi ie edu gov example test gmbh'.split(
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

/** What stands before the "at" as far as it is glued or dotted, and the domain behind it up to a known ending. */
function spelledOut(reading: Reading, at: number, after: number): Span<string> | null {
  const { tokens, marks } = reading;
  const local: string[] = [];
  let start = at - 1;
  for (let part = tokens[start]; part?.kind === 'word' || part?.kind === 'number'; part = tokens[start]) {
    local.unshift(part.text);
    const dot = marks.endingAt(start, 'contact.dot');
    const glue = ['_', '-', '+'].includes(tokens[start - 1]?.text ?? '');
    if (!(dot && (dot.end - dot.start > 1 || tokens[dot.start]?.text !== '.' || part.glued)) && !glue) break;
    local.unshift(glue ? (tokens[start - 1]?.text ?? '') : '.');
    start = (dot?.start ?? start - 1) - 1;
  }
  const domain: string[] = [];
  let end = after;
  for (let part = tokens[end]; part?.kind === 'word' || part?.kind === 'number'; part = tokens[end]) {
    domain.push(reading.text.slice(part.start, part.end));
    const dot = marks.startingAt(end + 1, 'contact.dot');
    const hyphen = reading.text[part.end] === '-';
    if (hyphen) domain.push('-');
    else if (!dot || (tokens[dot.start]?.text === '.' && !tokens[dot.end]?.glued)) break;
    else domain.push('.');
    end = hyphen ? end + 1 : (dot?.end ?? end + 1);
  }
  const ending = domain.at(-1)?.toLowerCase() ?? '';
  if (local.length === 0 || domain.length < 3 || !ENDINGS.has(ending)) return null;
  const value = `${local.join('')}@${domain.join('')}`.toLowerCase();
  const from = Math.max(start, 0);
  return quoteOf(reading, from, end + 1) === '' ? null : { value, start: from, end: end + 1, confidence: 0.92 };
}
