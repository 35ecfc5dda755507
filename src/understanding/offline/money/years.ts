import type { Reading, Stretch } from '../reading.ts';

/** "since 1987", "2027"; but "about 2000" is an amount. */
export function looksLikeYear(reading: Pick<Reading, 'tokens'>, { start, end }: Stretch): boolean {
  const token = reading.tokens[end - 1];
  if (!token || !/^(19[4-9]\d|20[0-4]\d)$/.test(token.text)) return false;
  const before = reading.tokens[start - 1]?.word ?? '';
  if (DATED.has(before) || DATED.has(reading.tokens[start]?.word ?? '')) return true;
  return token.value !== null && token.value % 100 !== 0;
}

const DATED = new Set('in since seit im year jahr jahre from until till by of ab vor before after nach bis desde en el dès depuis dal nel em sinds vanaf'.split(' ')); // prettier-ignore
