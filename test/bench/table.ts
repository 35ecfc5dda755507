import type { Figure } from './figures.ts';

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
