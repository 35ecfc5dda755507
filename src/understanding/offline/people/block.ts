import type { Reading, Span } from '../reading.ts';
import { COMPANY_NOUNS } from './company-nouns.ts';
import { companyAt } from './company.ts';
import { type Field, fieldsOf } from './fields.ts';
import { isGivenName } from './given-names.ts';
import { isCapital, isUncommon, looksLikeName, nameAt } from './names.ts';
import { type Title, titlesIn } from './title.ts';

export interface Block {
  readonly name: Span<string> | null;
  readonly title: Title | null;
  readonly company: Span<string> | null;
}

type Stretch = Pick<Span<string>, 'start' | 'end'>;

/**
 * Details in a row, as people sign or answer "how can we reach you?": "Joy Lindqvist / facilities coordinator / Tidewater
 * Labs / 202 555 0177". Unasked only beside an address or a number, in few words.
 */
export function readBlock(reading: Reading, addresses: readonly Stretch[], known: Stretch | null): Block {
  const asked = reading.asked === 'contact';
  const fields = fieldsOf(reading).filter(({ start }) => !reading.questions.has(reading.tokens[start]?.sentence ?? -1));
  const titles = titlesIn(reading);
  const labelled = fields.find((field) => field.label === 'role' && field.end - field.start <= 5);
  const listed = (known !== null || asked || addresses.length > 0) ? titles.find((one) => fields.some((field) => isAt(reading, field.start, one.start) && (field.end === one.end || isTail(reading, one.end, field.end) || reading.marks.startingAt(one.end, 'contact.from') !== undefined))) ?? null : null; // prettier-ignore
  const title = labelled
    ? { rank: 'lower' as const, start: labelled.start, end: labelled.end }
    : listed && wholeField(reading, fields, listed);
  let name: Span<string> | null = null;
  let company: Span<string> | null = null;
  for (const field of fields) {
    if (title && isAt(reading, field.start, title.start)) continue;
    const free = withoutAddress(reading, field, addresses);
    if (free.start >= free.end) continue;
    if (known === null && name === null && field.label !== 'company') {
      name = nameIn(reading, free, { asked, addressed: addresses.length > 0, first: field === fields[0], label: field.label, many: fields.length > 1 }); // prettier-ignore
      if (name) continue;
    }
    const named: Stretch | null = known ?? name;
    if (company !== null || (named !== null && named.start >= free.start && named.start < free.end)) continue;
    const follows = named !== null && free.start > named.start && (asked || addresses.length > 0 || title !== null);
    const isHouse = (asked || addresses.length > 0) && reading.tokens.slice(free.start, free.end).some((token) => COMPANY_NOUNS.has(token.word) && isCapital(token)); // prettier-ignore
    if (field.label === 'company' || follows || isHouse) company = companyIn(reading, free, field.label === 'company' || (asked && (addresses.length > 0 || (fields.length <= 3 && free.end - free.start <= 2 && isUncommon(reading, free))))); // prettier-ignore
  }
  return { name, title, company };
}

/** "asst manager stores": one more word of the work behind the title. */
function isTail({ tokens, words }: Reading, end: number, field: number): boolean {
  return field - end === 1 && tokens[end]?.kind === 'word' && /^\p{Ll}/u.test(tokens[end].text) && !words.telling.includes(tokens[end].word); // prettier-ignore
}

/** "asst manager stores": a short field with a title in it is one, if it is in lower case throughout. */
function wholeField({ tokens, marks, words }: Reading, fields: readonly Field[], title: Title): Title {
  const field = fields.find(({ start, end }) => start <= title.start && title.end <= end);
  if (!field || field.end - field.start > 4) return title;
  const said = tokens.slice(field.start, field.end);
  const isPlain = said.every(({ kind, text, word }) => kind === 'word' && /^\p{Ll}/u.test(text) && !words.articles.includes(word)) && !marks.startingAt(field.start, 'authority.self', 'contact.iAm'); // prettier-ignore
  return isPlain ? { ...title, start: field.start, end: field.end } : title;
}

/** "the practice manager": articles may come before a title. */
function isAt({ tokens, words }: Reading, start: number, title: number): boolean {
  return start <= title && tokens.slice(start, title).every(({ word }) => words.articles.includes(word));
}

/** A field with an address in it is as long as the words before the address, or after it: "Imogen on 020 7946 0321". */
function withoutAddress(reading: Reading, field: Field, addresses: readonly Stretch[]): Stretch {
  const inside = addresses.filter(({ start, end }) => start < field.end && end > field.start);
  const first = Math.min(field.end, ...inside.map(({ start }) => start));
  const last = Math.max(field.start, ...inside.map(({ end }) => end));
  let end = first;
  const { marks, tokens } = reading;
  for (;;) {
    const cue = marks.of('contact.phone', 'contact.mail').find((mark) => mark.end === end && mark.start >= field.start);
    if (cue && first < field.end) end = cue.start;
    else if (
      end > field.start &&
      first < field.end &&
      ['on', 'at', 'unter', 'auf', '-', ':', 'is', 'via', 'my', 'and'].includes(tokens[end - 1]?.word ?? '')
    )
      end--; // prettier-ignore
    else break;
  }
  return end > field.start || inside.length === 0 ? { start: field.start, end } : { start: last, end: field.end };
}

interface Place {
  readonly asked: boolean;
  readonly addressed: boolean;
  readonly first: boolean;
  readonly many: boolean;
  readonly label: Field['label'];
}

function nameIn(reading: Reading, { start, end }: Stretch, place: Place): Span<string> | null {
  const { tokens, marks } = reading;
  if (!place.asked && !place.addressed && place.label !== 'name') return null;
  const lead = marks.startingAt(start, 'contact.iAm', 'contact.name');
  const from = lead && lead.end < end ? lead.end : start;
  const known = isGivenName(tokens[from]?.word ?? '');
  const isLabelled = place.label === 'name';
  const typed = isLabelled || (place.first && place.asked && (known || (place.addressed && end - from <= 3)));
  const name = nameAt(reading, from, { capital: !typed, most: 4 });
  if (!name) return null;
  const isWhole = name.end === end || marks.startingAt(name.end, 'contact.from') !== undefined;
  if (!isWhole && !(known && tokens[name.end]?.kind !== 'word')) return null;
  if (isLabelled) return { ...name, confidence: 0.9 };
  if (!isCapital(tokens[name.start]) && !known && !isUncommon(reading, name)) return null;
  // "Siobhan, Kerr Bros": a rare first name, and a name of several words behind it.
  const leads =
    place.first && place.asked && tokens[end]?.text === ',' && isCapital(tokens[end + 1]) && isCapital(tokens[end + 2]);
  const beside = (place.addressed || leads) && isUncommon(reading, name);
  if (!(looksLikeName(reading, name) || beside)) return null;
  if (!place.asked && !known && name.end - name.start < 2) return null;
  if (!place.asked && !known && !isUncommon(reading, name)) return null;
  return { ...name, confidence: place.addressed ? 0.85 : known || place.many ? 0.8 : 0.75 };
}

function companyIn(reading: Reading, { start, end }: Stretch, lower: boolean): Span<string> | null {
  const { marks, tokens } = reading;
  const lead = marks.of('contact.from', 'contact.company').find((mark) => mark.start === start && mark.end < end);
  const from = lead?.end ?? start;
  const found = companyAt(reading, from, lower);
  if (found?.end !== end || marks.startingAt(from, 'contact.notName')) return null;
  const isPerson =
    isGivenName(tokens[from]?.word ?? '') && !tokens.slice(from, end).some(({ word }) => COMPANY_NOUNS.has(word));
  if (isPerson && lead === undefined && found.end - found.start === 2) return null;
  if (found.end - found.start === 1 && /^(?:thanks|danke|regards|cheers|best|sent)$/.test(tokens[from]?.word ?? '')) return null; // prettier-ignore
  return { ...found, confidence: 0.78 };
}
