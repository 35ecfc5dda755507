import { placeholdersIn } from '../lead/placeholders.ts';
import { LINE_KEYS, type Lines } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import { LINE_RULES } from './line-rules.ts';
import { code, listed } from './problems.ts';
import type { Source } from './yaml-source.ts';

const meeting: Readonly<Record<LanguageTag, RegExp>> = {
  en: /\bmeeting/i,
  de: /\bTermin\b/i,
  fr: /rendez-vous|réunion/i,
  es: /\breunión|\bcita\b/i,
  it: /appuntamento|riunione/i,
  pt: /reunião/i,
  nl: /\bafspraak/i,
};

/**
 * Without a link no meeting can be booked, so no line may offer one. What is said with the link alone (`{meeting}`) is
 * passed over by itself, and so are the line and the button for who has chosen a meeting.
 */
export function checkMeetingOffers(source: Source, lines: Readonly<Record<LanguageTag, Lines>>): void {
  const offering = LINE_KEYS.flatMap((key) => {
    if (key === 'choiceMeeting' || LINE_RULES[key].always.includes('meeting')) return [];
    return Object.entries(lines).flatMap(([language, texts]) => {
      const index = texts[key].findIndex(
        (text) => meeting[language]?.test(text) === true && !placeholdersIn(text).includes('meeting'),
      );
      return index < 0 ? [] : [{ key, path: [LINE_RULES[key].group, key, language, index] }];
    });
  });
  const [first] = offering;
  if (first === undefined) return;
  const keys = [...new Set(offering.map(({ key }) => code(key)))];
  source.report(
    first.path,
    `${listed(keys)} ${keys.length === 1 ? 'offers' : 'offer'} a meeting, but dialogs/routing.yaml has no link for one. Add \`meeting: https://…\` there, or take the meeting out of ${keys.length === 1 ? 'this text' : 'these texts'}.`,
  );
}
