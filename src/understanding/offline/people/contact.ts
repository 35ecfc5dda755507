import type { Contact } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import { frameAt } from '../frames.ts';
import { quoteOf, type Reading, type Span } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';
import { readBlock } from './block.ts';
import { readCompany } from './company.ts';
import { readEmails } from './email.ts';
import { fullName, nameOfAddress } from './full-name.ts';
import { introducedName } from './names.ts';
import { isSomeoneElses } from './others.ts';
import { bears } from './quoted.ts';
import { readPhones } from './phone.ts';
import { ownTitle, type Title } from './title.ts';

/** How to reach the visitor: the parts that the message gives, in one value; the quote spans them. */
export function readContact(reading: Reading): readonly Candidate<Contact>[] {
  const own = (span: Span<string> | null | undefined): Span<string> | null =>
    span && !isSomeoneElses(reading, span) ? span : null;
  const emails = readEmails(reading);
  const phones = readPhones(reading);
  const cued = own(introducedName(reading));
  const email = emails.findLast((span) => own(span) !== null || bears(reading, span, cued)) ?? null;
  const phone = own(phones.findLast((span) => own(span) !== null));
  const addresses = [...emails, ...phones];
  const introduced = cued && addresses.some(({ start, end }) => start < cued.end && cued.start < end) ? null : cued;
  const block = readBlock(reading, addresses, introduced);
  const name = fullName(reading, introduced ?? own(block.name) ?? own(nameOfAddress(reading, email)));
  const title = ownTitle(reading) ?? (name || email || phone || block.company ? block.title : null);
  const told = own(readCompany(reading, name, title)) ?? own(block.company);
  const company = told && [name, email, phone].some((one) => one && told.start < one.end && one.start < told.end) ? null : told; // prettier-ignore
  const role = own(title && roleOf(reading, title));
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

/** What says how somebody works, not as what. */
const NO_TITLES = /^(?:selbst|self|freelance$|freiberuflich)/;

function roleOf(reading: Reading, title: Title): Span<string> | null {
  if (reading.questions.has(reading.tokens[title.start]?.sentence ?? -1)) return null;
  const first = reading.tokens[title.start]?.word ?? '';
  if (NO_TITLES.test(first)) return null;
  const frame = frameAt(reading, title.start);
  if (frame?.mood === 'order' || frame?.mood === 'hypothetical' || frame?.when === 'formerly' || reading.marks.has('acts.order')) return null; // prettier-ignore
  // "I own the shop" and "my company" make an owner, but are no title.
  if (peopleWords(reading.words).selves.includes(first)) return null;
  return { value: quoteOf(reading, title.start, title.end), start: title.start, end: title.end, confidence: 0.75 };
}
