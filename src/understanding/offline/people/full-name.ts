import type { Reading, Span } from '../reading.ts';
import { isHouse } from './house.ts';
import { isCapital, nameAt } from './names.ts';

const NEAR = 6;

/** "Achterberg, Rosalind Achterberg", "Tavi, last name Lindgren": a name of one word, made whole by what follows. */
export function fullName(reading: Reading, name: Span<string> | null): Span<string> | null {
  if (name === null || name.end - name.start > 1) return name;
  return withLastName(reading, name) ?? saidAgain(reading, name) ?? name;
}

function withLastName(reading: Reading, name: Span<string>): Span<string> | null {
  const cues = reading.marks.of('contact.lastName');
  const before = cues.find(({ end }) => end <= name.start && end >= name.start - 1);
  const first = before && reading.tokens.find(({ kind }) => kind === 'word');
  const given = first && first.index < before.start ? nameAt(reading, first.index, { capital: true, most: 2 }) : null;
  if (given) return { ...name, value: `${given.value} ${name.value}`, start: given.start };
  const cue = cues.find(({ start }) => start >= name.end);
  if (!cue) return null;
  const colon = reading.tokens[cue.end]?.text === ':' ? 1 : 0;
  const last = nameAt(reading, cue.end + colon, { capital: false, most: 2 });
  return last && { ...name, value: `${name.value} ${last.value}`, end: last.end };
}

function saidAgain(reading: Reading, name: Span<string>): Span<string> | null {
  const { tokens } = reading;
  const word = tokens[name.start]?.word;
  for (let at = name.end; at < Math.min(tokens.length, name.end + NEAR); at++) {
    if (!isCapital(tokens[at])) continue;
    const again = nameAt(reading, at, { capital: true, most: 4 });
    const follows = reading.marks.of('contact.from').some(({ end }) => end === at);
    if (!again || again.end - again.start < 2 || follows || isHouse(reading, again)) continue;
    if (tokens[again.start]?.word === word || tokens[again.end - 1]?.word === word) return { ...again, confidence: name.confidence }; // prettier-ignore
  }
  return null;
}

/** "It's hazel, hazel at penhallow dot example": the word before the address that it begins with. */
export function nameOfAddress(reading: Reading, email: Span<string> | null): Span<string> | null {
  if (email === null) return null;
  const [local = ''] = email.value.split('@');
  const parts = local.split(/[._-]/).filter((part) => part.length > 2);
  const { tokens } = reading;
  for (let at = Math.max(0, email.start - NEAR); at < email.start; at++) {
    const token = tokens[at];
    // "tim.krausse": a part of an address that was not read as one.
    if (token?.kind !== 'word' || !parts.includes(token.word) || tokens[at + 1]?.text === '.') continue;
    const name = nameAt(reading, at, { capital: false, most: 1 });
    const next = tokens[at + 1];
    const last = next?.kind === 'word' && next.index < email.start && parts.includes(next.word) ? nameAt(reading, at, { capital: false, most: 2 }) : null; // prettier-ignore
    const found = last ?? name;
    if (found) return { ...found, confidence: 0.8 };
  }
  return null;
}
