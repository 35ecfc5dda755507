import type { Reading, Stretch } from '../reading.ts';
import { COMPANY_NOUNS } from './company-nouns.ts';
import { isGivenName } from './given-names.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

/** "Bramhall Kitchens", "Alderfold Joinery": a company by one of its words, or several words without a given name that end as a trade does. */
export function isHouse({ tokens }: Reading, { start, end }: Stretch): boolean {
  const said = tokens.slice(start, end);
  if (said.some(({ word }) => LEGAL_FORMS.has(word) || COMPANY_NOUNS.has(word))) return said.length > 1;
  if (said.length < 2 || isGivenName(said[0]?.word ?? '')) return false;
  return TRADE.test(said.at(-1)?.word ?? '');
}

/** What a trade ends with: "Joinery", "Plumbing", "Textiles", "Motors". */
const TRADE =
  /(?:ery|ing|tiles|tors|wares|ware|works|tech|foods|gear|co|bau|technik|werke?|handel|betriebe|dienst|verkehr|markt|haus)$/;
