import type { LanguageTag } from '../lead/values.ts';

/** The language that the bot speaks in a conversation: its own where the script has it, else a common one. */
export function spokenLanguage(language: LanguageTag, languages: readonly LanguageTag[]): LanguageTag {
  return languages.includes(language) ? language : commonLanguage(languages);
}

/** What is spoken with a visitor whose own language the script does not have: English, or the script's first. */
function commonLanguage(languages: readonly LanguageTag[]): LanguageTag {
  return languages.includes('en') ? 'en' : (languages[0] ?? 'en');
}

/** `de-AT` speaks German where the script does; a locale that it does not have, the common one; none, the script's first. */
export function languageForLocale(locale: string | null, languages: readonly LanguageTag[]): LanguageTag {
  const primary = locale?.split(/[-_]/)[0]?.toLowerCase();
  if (primary === undefined) return languages[0] ?? 'en';
  return spokenLanguage(primary, languages);
}

/**
 * The language of the conversation after a turn. Words in a language that the script has change it; others only where the
 * visitor has shown no language so far: who wrote German before is still answered in German.
 */
export function languageAfter(
  heard: LanguageTag | null,
  { language, visitorLanguage }: { language: LanguageTag; visitorLanguage?: LanguageTag | null },
  languages: readonly LanguageTag[],
): LanguageTag {
  if (heard === null) return language;
  if (languages.includes(heard)) return heard;
  return visitorLanguage == null ? commonLanguage(languages) : language;
}
