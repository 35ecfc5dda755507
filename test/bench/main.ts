/** `npm run bench [-- --json]`: Bantam beside a bare restify echo and the SDK's echo, in turns, on this machine alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableOf } from '../support/figures.ts';
import { figuresOf } from './figures.ts';
import { type MeasuredServer, pinClient, startServer } from './measured-server.ts';
import { bantamRound, concurrency, echoRound, forAdapter, type Round } from './rounds.ts';

/** The compiler is through with all three after that many. */
const warmUpRounds = 4;
const measuredRounds = 6;
/** Slow machines measure fewer rounds rather than longer. */
const longestMs = 50_000;

const began = performance.now();
const json = process.argv.includes('--json');
const dataFolder = mkdtempSync(join(tmpdir(), 'bantam-bench-'));
const servers: MeasuredServer[] = [];

async function start(program: string, env?: Readonly<Record<string, string>>): Promise<MeasuredServer> {
  const server = await startServer(program, env);
  servers.push(server);
  return server;
}

try {
  if (!pinClient()) process.stderr.write('Client and servers share the cores: no taskset, or one core only.\n');
  const bantam = await start('src/main.ts', { PORT: '0', DATA_DIR: dataFolder });
  const restify = await start('test/bench/servers/restify-echo.ts');
  const adapter = await start('test/bench/servers/adapter-echo.ts');

  const rounds = { bantam: [] as Round[], restify: [] as Round[], adapter: [] as Round[] };
  for (let round = 0; round < warmUpRounds + measuredRounds; round += 1) {
    // A B C A B C: what disturbs the machine disturbs all three.
    const inTurn = {
      restify: await echoRound(restify, '/echo'),
      bantam: await bantamRound(bantam),
      adapter: await echoRound(adapter, '/api/messages', forAdapter),
    };
    if (round < warmUpRounds) continue;
    rounds.restify.push(inTurn.restify);
    rounds.bantam.push(inTurn.bantam);
    rounds.adapter.push(inTurn.adapter);
    if (performance.now() - began > longestMs) break;
  }

  const figures = figuresOf(rounds);
  const [first] = rounds.bantam;
  process.stderr.write(
    `${rounds.bantam.length} rounds of ${first?.requests ?? 0} turns, ${concurrency} conversations at a time.\n`,
  );
  process.stdout.write(json ? `${JSON.stringify({ figures })}\n` : `${tableOf(figures)}\n`);
  if (figures.some(({ met }) => met === false)) process.exitCode = 1;
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(dataFolder, { recursive: true, force: true });
}
