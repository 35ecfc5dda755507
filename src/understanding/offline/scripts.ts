import type { LanguageTag } from '../../lead/values.ts';
import { SCRIPTS } from './words/foreign.ts';

/** The language of a message that is mostly in letters other than Latin ones. */
export function languageOfScript(text: string): LanguageTag | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length * 2 > letters.length) return null;
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? null;
}
