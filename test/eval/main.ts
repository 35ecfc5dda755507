/**
 * `npm run eval [-- --json | --development | --misses]`: how well visitors are understood without a model.
 * `--development` reads that half alone, `--misses` lists what was misread in it; the frozen half's misses are never
 * shown.
 */
import { scriptFrom } from '../../src/cli/content-folder.ts';
import { aim, inform, quantile, tableOf } from '../support/figures.ts';
import { heardIn } from './expressions.ts';
import { figuresOf } from './figures.ts';
import { expressionsOf, transcriptsOf, utterancesOf } from './material.ts';
import { missesOf } from './misses.ts';
import { readAll } from './read.ts';
import { judgeAll } from './transcripts.ts';

const options = new Set(process.argv.slice(2));
const script = await scriptFrom(`${import.meta.dirname}/../..`);

const development = await readAll(utterancesOf('development'), script);
const developmentJudged = judgeAll(transcriptsOf('development'), script);

if (options.has('--misses')) {
  process.stdout.write(`${missesOf(development, developmentJudged)}\n`);
} else if (options.has('--development')) {
  process.stdout.write(`${tableOf(figuresOf('development', development, developmentJudged))}\n`);
} else {
  const frozen = await readAll(utterancesOf('frozen'), script);
  const amounts = await heardIn('budget', expressionsOf('budget'), script);
  const dates = await heardIn('timeline', expressionsOf('timeline'), script);
  const all = [...development, ...frozen].map(({ milliseconds }) => milliseconds);
  const figures = [
    ...figuresOf('frozen', frozen, judgeAll(transcriptsOf('frozen'), script)),
    aim('a message, median', quantile(all, 0.5), '<=', 1, { unit: 'ms' }),
    inform('budget expressions of newswire read', amounts.read, '', 80 / 98),
    inform('budget expressions of newswire taken for a budget', amounts.taken, ''),
    inform('timeline expressions of newswire read', dates.read, '', 264 / 411),
    inform('timeline expressions of newswire taken for a plan', dates.taken, ''),
    ...figuresOf('development', development, developmentJudged),
  ];
  process.stdout.write(options.has('--json') ? `${JSON.stringify({ figures })}\n` : `${tableOf(figures)}\n`);
  if (figures.some(({ met }) => met === false)) process.exitCode = 1;
}
