/** One line of what `npm run bench` and `npm run eval` print; without a goal it informs. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `x` for a ratio. */
  readonly unit: string;
  /** What `value` stands beside, in the same unit or as the absolute value of what it is compared with. */
  readonly baseline: number | null;
  /** Such as `<= 3`. */
  readonly goal: string | null;
  readonly met: boolean | null;
}

/** The figures for a person to read. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'value', 'unit', 'baseline', 'goal', ''],
    ...figures.map(({ name, value, unit, baseline, goal, met }) => [
      name,
      String(value),
      unit,
      baseline === null ? '' : String(baseline),
      goal ?? '',
      met === null ? '' : met ? 'met' : 'NOT MET',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A figure with a goal. */
export function aim(
  name: string,
  value: number,
  sign: '<=' | '>=',
  limit: number,
  { unit = 'x', baseline = null }: { readonly unit?: string; readonly baseline?: number | null } = {},
): Figure {
  const met = sign === '<=' ? value <= limit : value >= limit;
  return { name, value: rounded(value), unit, baseline, goal: `${sign} ${limit}`, met };
}

/** A figure that informs. */
export function inform(name: string, value: number, unit: string, baseline: number | null = null): Figure {
  const beside = baseline === null ? null : rounded(baseline);
  return { name, value: rounded(value), unit, baseline: beside, goal: null, met: null };
}

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Three digits that mean something. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
