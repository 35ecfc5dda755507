/** Browsers send the same few, with every message. */
const locales = new Map<string, string | null>();

/** A language tag as BCP 47 writes it; null for what is none. */
export function canonicalLocale(tag: string | null | undefined): string | null {
  if (tag == null || tag === '' || tag === '*') return null;
  const known = locales.get(tag);
  if (known !== undefined) return known;
  let found: string | null;
  try {
    found = Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    found = null;
  }
  if (locales.size < 1000) locales.set(tag, found);
  return found;
}

/** Asking for a time zone takes a tenth of a millisecond; there are a few hundred. */
const timeZones = new Map<string, string | null>();

/** The IANA name of a time zone; null for what is none. */
export function knownTimeZone(name: string | null | undefined): string | null {
  if (name == null || name === '') return null;
  const known = timeZones.get(name);
  if (known !== undefined) return known;
  let found: string | null;
  try {
    found = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    found = null;
  }
  if (timeZones.size < 1000) timeZones.set(name, found);
  return found;
}
