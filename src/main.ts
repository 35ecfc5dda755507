import { resolve } from 'node:path';
import { createBot } from './channels/bot/bot.ts';
import { mountMessages } from './channels/connector/messages.ts';
import { mountDirectLine } from './channels/direct-line/direct-line.ts';
import { type Config, readConfig } from './config.ts';
import { checkChoices } from './content/choices.ts';
import { watchContent } from './content/watch.ts';
import { hasReadableScript, type Published, publishFolder, startEngine } from './engine.ts';
import { Relay } from './handoff/relay.ts';
import { repPresence } from './handoff/presence.ts';
import { webhookSender } from './handoff/webhook.ts';
import { consoleRefusal, mountConsoleApi } from './server/api/mount.ts';
import { mountHealth } from './server/health.ts';
import { createHttpServer } from './server/http-server.ts';
import { CannotListen } from './server/listen.ts';
import { createLogger } from './server/logger.ts';
import { trusted } from './server/loopback-trust.ts';
import { Metrics } from './server/metrics.ts';
import { mountPages } from './server/pages.ts';
import { mountPublish } from './server/publish.ts';
import { shutDown, shutDownOnSignal } from './server/shutdown.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { StoreError } from './store/store-error.ts';
import { createOfflineUnderstanding } from './understanding/offline/understand.ts';
import { readChoice } from './understanding/offline/choice.ts';

const project = resolve(import.meta.dirname, '..');

/** Says what is wrong, in sentences, and ends. */
function refuse(...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const read = readConfig(process.env);
if (!read.ok) refuse('Bantam cannot start:', ...read.problems);
for (const notice of read.notices) process.stderr.write(`${notice}\n`);

try {
  await serve(read.config, { publishOnSave: process.argv.includes('--dev') });
} catch (error) {
  if (error instanceof StoreError || error instanceof CannotListen) refuse(error.message);
  throw error;
}

/** Builds everything from its parts and listens. */
async function serve(config: Config, { publishOnSave }: { publishOnSave: boolean }): Promise<void> {
  const logger = createLogger(config.logLevel);
  const metrics = new Metrics();
  const now = Date.now;

  const store = await openSqliteStore({ folder: config.store.directory });
  const content = config.contentDirectory ?? project;
  const publish = (when: 'first' | 'always') =>
    publishFolder(store, content, when, ({ script, files }) => checkChoices(script, files, readChoice));
  const first = await publish(publishOnSave ? 'always' : 'first');
  if (first.outcome === 'refused' && !(await hasReadableScript(store))) {
    await store.close();
    refuse('Bantam cannot start with these mistakes in its content:', ...first.problems);
  }
  tellOf(first);

  const engine = startEngine({
    store,
    understanding: createOfflineUnderstanding(),
    webhook: config.webhook !== null,
    now,
    onError: (error, where) => {
      logger.error('a turn failed and is tried again', { where, error });
    },
  });
  const { live, reception, desk, scripts, worker } = engine;

  const http = createHttpServer({ logger, metrics, allowedOrigins: config.allowedOrigins, proxies: config.proxies });
  const bot = createBot({ app: config.azure.kind === 'app' ? config.azure : null, reception, live, now });
  const directLine = await mountDirectLine(http.routes, {
    reception,
    store,
    live,
    bot,
    publicUrl: config.publicUrl,
    now,
  });
  const messages = mountMessages(http.routes, {
    reception,
    store,
    live,
    bot,
    authenticated: config.azure.kind === 'app',
    allowed: { serviceHosts: config.allowedServiceHosts, tenants: config.allowedTenants },
    trusted,
    now,
  });
  const presence = repPresence({ store, live, now });
  const api = mountConsoleApi(http.routes, { store, desk, live, scripts, presence, trusted, logger, now });
  mountPublish(http.routes, { publish: () => publish('always'), trusted });
  mountHealth(http.routes, {
    metrics,
    metricsToken: config.metricsToken,
    ready: async () => !http.closing && (await store.healthy()),
  });
  mountPages(http.routes, { folder: resolve(project, 'dist'), mayOpenConsole: consoleRefusal(trusted) });
  metrics.gauge('bantam_open_streams', 'WebSockets of visitors that are open now.', directLine.openStreams);
  http.onUpgrade('/v3/directline/', directLine.upgrade);
  http.onUpgrade('/api/live', api.upgrade);

  const relay = new Relay({
    store,
    live,
    senders: { reply: messages.sendReply, webhook: webhookSender(config.webhook, now) },
    report: (message, error) => {
      logger.error(message, { error });
    },
  });
  relay.start();

  const steps = [
    { name: 'web server', run: () => http.close() },
    { name: 'turns', run: () => worker.stop() },
    { name: 'outbox', run: () => relay.stop() },
    { name: 'store', run: () => store.close() },
  ];
  const closeSockets = {
    name: 'sockets',
    run: () => {
      directLine.close();
      api.close();
      return Promise.resolve();
    },
  };
  try {
    const { url } = await http.listen(config.port, config.host);
    if (publishOnSave) watchContent(content, () => void publish('always').then(tellOf));
    shutDownOnSignal({ logger, steps: [closeSockets, ...steps] });
    process.stdout.write(`Bantam listens on ${url}\n  demo site  ${url}/\n  console    ${url}/console\n`);
  } catch (error) {
    await shutDown({ logger, steps });
    throw error;
  }
}

function tellOf(published: Published): void {
  switch (published.outcome) {
    case 'published':
      process.stderr.write(`Published the script ${published.hash.slice(0, 12)}.\n`);
      break;
    case 'replaced':
      process.stderr.write(
        `The published script does not pass the checks of this version: dialogs/ and prompts/ were published instead (${published.hash.slice(0, 12)}).\n`,
      );
      break;
    case 'differs':
      process.stderr.write(
        'dialogs/ or prompts/ differ from the published script, which visitors keep. Publish with: npm run -s bantam -- publish\n',
      );
      break;
    case 'refused':
      process.stderr.write(
        `Visitors keep the last published script; the folder has mistakes:\n${published.problems.join('\n')}\n`,
      );
      break;
    case 'unchanged':
      break;
  }
}
