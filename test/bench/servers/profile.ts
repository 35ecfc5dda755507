/** Loaded in every thread of a server that is to be profiled: leaves its CPU profile in BENCH_PROFILE when it ends. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

const folder = process.env['BENCH_PROFILE'] ?? '.';
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.start');
process.on('exit', () => {
  // Of one's own thread the answer comes before `post` returns.
  session.post('Profiler.stop', (error, stopped) => {
    if (error) return;
    writeFileSync(join(folder, `${process.pid}-${threadId}.cpuprofile`), JSON.stringify(stopped.profile));
  });
});
