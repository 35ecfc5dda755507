import type { LanguageTag } from '../lead/values.ts';

/** The language that the bot speaks in a conversation: its own where the script has it, else the script's first. */
export function spokenLanguage(language: LanguageTag, languages: readonly LanguageTag[]): LanguageTag {
  return languages.includes(language) ? language : (languages[0] ?? 'en');
}
