import type { Contact } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { inClause, notMeant } from '../exclusions.ts';
import { quoteOf, type Reading, type Span } from '../reading.ts';
import { readEmails } from './email.ts';
import { readCompany, readName } from './names.ts';
import { readPhones } from './phone.ts';
import { ownTitle } from './title.ts';

/** How to reach the visitor: the parts that the message gives, in one value; the quote spans them. */
export function readContact(reading: Reading): readonly Candidate<Contact>[] {
  const own = (span: Span<string> | null | undefined): Span<string> | null =>
    span && !isSomeoneElses(reading, span) ? span : null;
  const email = own(readEmails(reading).at(-1));
  const phone = own(readPhones(reading).at(-1));
  const name = own(readName(reading));
  const company = readCompany(reading);
  const role = roleOf(reading);
  const parts = [email, phone, name, company, role].filter((part) => part !== null);
  if (parts.length === 0) return [];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return [
    {
      value: {
        name: name?.value ?? null,
        email: email?.value ?? null,
        phone: phone?.value ?? null,
        company: company?.value ?? null,
        role: role?.value ?? null,
      },
      start,
      end,
      confidence: Math.max(...parts.map(({ confidence }) => confidence)),
      excluded: reading.marks.has('acts.joke') ? notMeant(reading, { start, end }) : null,
    },
  ];
}

function roleOf(reading: Reading): Span<string> | null {
  const title = ownTitle(reading);
  if (!title || reading.questions.has(reading.tokens[title.start]?.sentence ?? -1)) return null;
  return { value: quoteOf(reading, title.start, title.end), start: title.start, end: title.end, confidence: 0.7 };
}

/** "my colleague's number is", "I wrote to your support at": other people's details are not the visitor's. */
function isSomeoneElses(reading: Reading, { start, end }: Span<string>): boolean {
  const before = reading.marks
    .of('contact.others')
    .some(
      (mark) =>
        mark.end <= start &&
        mark.end >= start - 7 &&
        reading.tokens[mark.start]?.sentence === reading.tokens[start]?.sentence,
    );
  return before && !inClause(reading, { start, end }, 'contact.name') && !ownPossessive(reading, start);
}

/** "my email is": the nearest possessive is the visitor's own. */
function ownPossessive({ tokens }: Reading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const word = tokens[at]?.word ?? '';
    if (['his', 'her', 'their', 'your', 'sein', 'seine', 'ihr', 'ihre', 'eure'].includes(word)) return false;
    if (['my', 'mine', 'meine', 'mein', 'me', 'mich', 'mir'].includes(word)) return ['email', 'e', 'mail', 'number', 'phone', 'mobile', 'cell', 'nummer', 'handynummer', 'adresse', 'mailadresse', 'direct', 'work', 'address', 'name', 'on', 'at', 'unter', 'telefonnummer', 'handy'].includes(tokens[at + 1]?.word ?? ''); // prettier-ignore
  }
  return false;
}
