import type { Round } from './rounds.ts';

/** One line of the result; without a goal it informs. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What `value` stands beside, in the same unit or as the absolute value of what it is compared with. */
  readonly baseline: number | null;
  /** Such as `<= 3`. */
  readonly goal: string | null;
  readonly met: boolean | null;
}

/** The rounds of the three servers, of the same run. */
export interface Rounds {
  readonly bantam: readonly Round[];
  readonly restify: readonly Round[];
  readonly adapter: readonly Round[];
}

export function figuresOf({ bantam, restify, adapter }: Rounds): Figure[] {
  const post = (share: number) => (rounds: readonly Round[]) => medianOf(rounds, (one) => quantile(one.postMs, share));
  const p50 = post(0.5);
  const p99 = post(0.99);
  const perSecond = (rounds: readonly Round[]) => medianOf(rounds, ({ requests, seconds }) => requests / seconds);
  const perCpuSecond = (rounds: readonly Round[]) =>
    medianOf(rounds, ({ requests, cpuSeconds }) => requests / cpuSeconds);
  const turn = (share: number) => medianOf(bantam, (one) => quantile(one.turnMs, share));

  return [
    aim('POST p50 / restify echo', p50(bantam) / p50(restify), 1, '<=', 3),
    aim('whole turns a second / restify echo', perSecond(bantam) / perSecond(restify), 1, '>=', 0.2),
    aim('turns a CPU second / adapter echo', perCpuSecond(bantam) / perCpuSecond(adapter), 1, '>=', 1),
    inform('POST p50', p50(bantam), 'ms', p50(restify)),
    inform('POST p99', p99(bantam), 'ms', p99(restify)),
    inform('whole turn p50', turn(0.5), 'ms', p50(adapter)),
    inform('whole turn p99', turn(0.99), 'ms', p99(adapter)),
    inform('whole turns a second', perSecond(bantam), '1/s', perSecond(restify)),
    inform('turns a CPU second', perCpuSecond(bantam), '1/s', perCpuSecond(adapter)),
  ];
}

function aim(name: string, ratio: number, baseline: number, sign: '<=' | '>=', limit: number): Figure {
  const met = sign === '<=' ? ratio <= limit : ratio >= limit;
  return { name, value: rounded(ratio), unit: 'x', baseline, goal: `${sign} ${limit}`, met };
}

function inform(name: string, value: number, unit: string, baseline: number): Figure {
  return { name, value: rounded(value), unit, baseline: rounded(baseline), goal: null, met: null };
}

function medianOf(rounds: readonly Round[], figure: (round: Round) => number): number {
  return quantile(rounds.map(figure), 0.5);
}

/** The value below which a share of all lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Three digits that mean something. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
