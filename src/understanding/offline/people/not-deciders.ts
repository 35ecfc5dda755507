import type { Reading } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';

/** "Your colleague": one of us. */
export function isTheBots({ tokens, words }: Reading, start: number): boolean {
  const before = tokens[start - 1];
  if (before && ['sole', 'alleiniger', 'alleinige'].includes(before.word)) return true;
  if (!before || !peopleWords(words).you.includes(before.word))
    return words.language === 'de' && /^Ihre[mnrs]?$/.test(before?.text ?? '');
  return words.language !== 'de' || /^[EDed]/.test(before.text) || (/^\p{Lu}/u.test(before.text) && before.sentence === tokens[before.index - 1]?.sentence); // prettier-ignore
}

/** In capitals, and nobody: "the ERP decides". */
export const SYSTEMS = new Set(
  'erp crm wms gps api sla faq pdf usd eur gbp asap roi gdpr iso usa march april may june july august'.split(' '),
);
