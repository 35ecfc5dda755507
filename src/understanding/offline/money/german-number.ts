const UNITS: Readonly<Record<string, number>> = {
  ein: 1, eins: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwoelf: 12, dreizehn: 13, vierzehn: 14,
  fuenfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreissig: 30, vierzig: 40, fuenfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
}; // prettier-ignore

/** German writes numbers as one word: "zweihundertfuenfzigtausend" = 250000. Null where the word is no number. */
export function germanNumber(word: string): number | null {
  if (word.length < 3) return null;
  const plain = UNITS[word];
  if (plain !== undefined) return plain;
  const thousand = split(word, 'tausend', 1000);
  if (thousand !== null) return thousand;
  const hundred = split(word, 'hundert', 100);
  if (hundred !== null) return hundred;
  const and = word.indexOf('und');
  if (and <= 0) return null;
  const ones = UNITS[word.slice(0, and)];
  const tens = UNITS[word.slice(and + 3)];
  return ones !== undefined && ones < 10 && tens !== undefined && tens >= 20 ? ones + tens : null;
}

function split(word: string, unit: string, factor: number): number | null {
  const at = word.indexOf(unit);
  if (at < 0) return null;
  const before = at === 0 ? 1 : germanNumber(word.slice(0, at));
  const rest = word.slice(at + unit.length).replace(/^und/, '');
  const after = rest === '' ? 0 : germanNumber(rest);
  return before === null || after === null ? null : before * factor + after;
}
