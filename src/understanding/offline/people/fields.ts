import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** What stands between two separators: "Joy Lindqvist / facilities coordinator / Tidewater Labs". */
export interface Field {
  readonly start: number;
  readonly end: number;
  /** What the visitor wrote before a colon ("Name: Joy"): the meaning of that word. */
  readonly label: 'name' | 'company' | 'role' | null;
}

const SEPARATORS = new Set([',', '/', '|', ';', '·', '•', '–', '—', '-', '.', '!', '(', ')', ':', '<', '>', '"']);

/** The message as people sign: stretches of words, without the courtesies and labels before them. */
export function fieldsOf(reading: Reading): readonly Field[] {
  const { tokens } = reading;
  const fields: Field[] = [];
  let start = 0;
  let label: Field['label'] = null;
  const close = (end: number, by: Token | undefined): void => {
    const from = withoutCourtesy(reading, start, end);
    const named = labelOf(reading, from, end);
    if (by?.text === ':' && named) label = named;
    else {
      if (from < end) fields.push({ start: from, end, label });
      label = null;
    }
  };
  for (const token of tokens) {
    const before = tokens[token.index - 1];
    if (before && before.sentence !== token.sentence && start < token.index) {
      close(token.index, undefined);
      start = token.index;
    }
    if (!SEPARATORS.has(token.text) || isInside(reading, token)) continue;
    if (start < token.index) close(token.index, token);
    start = token.index + 1;
  }
  if (start < tokens.length) close(tokens.length, undefined);
  return fields;
}

/** The full stop of "Dr." and "Inc." and the signs of a phone number separate nothing. */
function isInside({ tokens }: Reading, token: Token): boolean {
  const [before, after] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (token.text === '.') return token.glued && after?.sentence === token.sentence;
  return before?.kind === 'number' && after?.kind === 'number' && token.text !== ',';
}

function withoutCourtesy({ marks, tokens }: Reading, start: number, end: number): number {
  let from = start;
  for (;;) {
    const courtesy = marks.of('acts.greeting', 'acts.yes', 'acts.thanks').find((mark) => mark.start === from && mark.end <= end); // prettier-ignore
    if (courtesy) from = courtesy.end;
    else if (from < end && tokens[from]?.kind === 'symbol') from++;
    else return from;
  }
}

function labelOf({ marks }: Reading, start: number, end: number): Field['label'] {
  const whole = (tag: 'contact.name' | 'contact.company' | 'contact.role'): boolean =>
    marks.of(tag).some((mark) => mark.start <= start + 1 && mark.end === end);
  if (whole('contact.name')) return 'name';
  if (whole('contact.company')) return 'company';
  return whole('contact.role') ? 'role' : null;
}
