import { z } from 'zod';
import type { ClientContext } from '../../conversation/ports/store.ts';
import { canonicalLocale, knownTimeZone } from '../bot/client-locale.ts';

const text = z.string().trim().min(1).max(2000).nullish().catch(null);
const Page = z.object({ url: text, title: text, referrer: text }).nullish().catch(null);

/** Where clients put what they know of themselves: at the start, or on an activity. What cannot be read is left out. */
const Said = z
  .object({
    locale: text,
    localTimezone: text,
    timeZone: text,
    page: Page,
    channelData: z.object({ page: Page }).nullish().catch(null),
  })
  .catch({});

/** Locale, time zone and page of a visitor, from a start or an activity. */
export function clientContext(body: unknown): ClientContext {
  const { locale, localTimezone, timeZone, page, channelData } = Said.parse(body ?? {});
  const shown = page ?? channelData?.page ?? null;
  return {
    locale: canonicalLocale(locale),
    timeZone: knownTimeZone(localTimezone ?? timeZone),
    page: shown && { url: shown.url ?? null, title: shown.title ?? null, referrer: shown.referrer ?? null },
  };
}

/** The language that a browser asks for first, for clients that say nothing else: `de-AT,de;q=0.9` -> `de-AT`. */
export function firstLanguage(header: string | undefined): string | null {
  return canonicalLocale(header?.split(/[,;]/, 1)[0]?.trim());
}
