import { aim, type Figure, inform, quantile } from '../support/figures.ts';
import type { Round } from './rounds.ts';

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
    aim('POST p50 / restify echo', p50(bantam) / p50(restify), '<=', 3, { baseline: 1 }),
    aim('whole turns a second / restify echo', perSecond(bantam) / perSecond(restify), '>=', 0.2, { baseline: 1 }),
    aim('turns a CPU second / adapter echo', perCpuSecond(bantam) / perCpuSecond(adapter), '>=', 1, { baseline: 1 }),
    inform('POST p50', p50(bantam), 'ms', p50(restify)),
    inform('POST p99', p99(bantam), 'ms', p99(restify)),
    inform('whole turn p50', turn(0.5), 'ms', p50(adapter)),
    inform('whole turn p99', turn(0.99), 'ms', p99(adapter)),
    inform('whole turns a second', perSecond(bantam), '1/s', perSecond(restify)),
    inform('turns a CPU second', perCpuSecond(bantam), '1/s', perCpuSecond(adapter)),
  ];
}

function medianOf(rounds: readonly Round[], figure: (round: Round) => number): number {
  return quantile(rounds.map(figure), 0.5);
}
