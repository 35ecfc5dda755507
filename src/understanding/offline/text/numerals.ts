/**
 * The value of a numeral by the way it is built, whatever the locale: 15.000 and 15,000 are fifteen thousand, 1.5 and
 * 1,5 are one and a half, 1 200,50 and 1'200.50 are twelve hundred and a half.
 */
export function numeralValue(numeral: string): number {
  const plain = numeral.replace(/[\s\u00a0\u202f'’]/g, '');
  const signs: readonly string[] = plain.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return Number(plain);
  const groups = plain.split(/[.,]/);
  const tail = groups.at(-1) ?? '';
  const mixed = new Set(signs).size > 1;
  const grouped = groups.slice(1).every((group) => group.length === 3) && Number(groups[0]) > 0;
  const decimal = mixed
    ? signs.indexOf(last) === signs.length - 1
    : signs.length === 1 && !(grouped && tail.length === 3);
  if (!decimal) return Number(groups.join(''));
  return Number(`${groups.slice(0, -1).join('')}.${tail}`);
}
