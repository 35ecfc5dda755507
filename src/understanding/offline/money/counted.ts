import { corrections } from '../exclusions.ts';
import type { Reading } from '../reading.ts';
import type { Part } from './parts.ts';

/** What may follow an amount without being what is counted: "40k a year", "40k max", "40k approved", "40k if …". */
const BESIDE =
  /^(money\.(?!counted|granter)|acts\.(joke|yes|no|correction|dontKnow|hypothetical|thanks|greeting|why)|time\.)/;

/** How a number stands beside other words: it counts them (200 people), may count them (200 widgets), or is free. */
export type Bond = 'counts' | 'unknown' | 'free';

/** Whether a number without a currency belongs to a noun: "200 people", "three vendors", "ticket 48812", "30 %". */
export function bondOf(reading: Reading, part: Part): Bond {
  const { marks, tokens, words } = reading;
  const { start, end } = part;
  const next = tokens[end];
  const before = tokens[start - 1];
  if (next?.text === '%' || next?.text === '°' || before?.text === '#' || before?.text === '№') return 'counts';
  if (marks.endingAt(start, 'money.label', 'money.headcount') && !corrects(reading, start)) return 'counts';
  if (marks.startingAt(end, 'money.counted')) return 'counts';
  if (isShare(reading, part) || isHour(reading, part) || isVersion(reading, part)) return 'counts';
  // "a 40-picker site"
  if (next?.text === '-' && next.glued && tokens[end + 1]?.kind === 'word' && tokens[end + 1]?.glued)
    return tokens[end + 1]?.word === 'ish' ? 'free' : 'counts';
  if (next?.kind !== 'word') return 'free';
  const { word } = next;
  const known =
    marks.all.some((mark) => mark.start === end && BESIDE.test(mark.tag)) ||
    words.telling.includes(word) ||
    words.fillers.includes(word) ||
    words.articles.includes(word);
  if (known) return 'free';
  // German writes nouns with capitals, so a small word after a number is none: "mit 8000 kommen wir hin".
  if (reading.language === 'de' && next.text === next.text.toLowerCase() && /\p{Lu}/u.test(reading.text)) return 'free';
  return marks.startingAt(end + 1, 'money.counted') ? 'counts' : 'unknown';
}

/** "15, no 20": not number 20. */
function corrects(reading: Reading, start: number): boolean {
  return (
    reading.marks.endingAt(start, 'acts.no') !== undefined && corrections(reading).some(({ end }) => end === start)
  );
}

/** "2 of the 3 owners", "1 in 10". */
function isShare({ tokens }: Reading, { start, end }: Part): boolean {
  const after = tokens[end]?.word ?? '';
  if (/^(of|von|van)$/.test(after)) return true;
  const before = tokens[start - 1]?.word ?? '';
  if (after === 'in' && tokens[end + 1]?.kind === 'number') return true;
  return /^(in|of|von|van|the|den)$/.test(before) && tokens[start - 2]?.kind === 'number';
}

/** "we close at 5", "um 14". */
function isHour({ tokens }: Reading, { start, quantity }: Part): boolean {
  return /^(at|um|gegen|las|om|alle)$/.test(tokens[start - 1]?.word ?? '') && quantity?.magnitude === 1 && quantity.value <= 24;
} // prettier-ignore

/** "v2.5", "WMS4". */
function isVersion({ tokens }: Reading, { start }: Part): boolean {
  const before = tokens[start - 1];
  return tokens[start]?.glued === true && (before?.kind === 'word' || (before?.text === '.' && before.glued));
}
