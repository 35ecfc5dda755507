import { createLive } from '../../src/conversation/live.ts';
import type { Conversation, Handoff } from '../../src/conversation/conversation.ts';
import type { Live } from '../../src/conversation/ports/live.ts';
import { repPresence } from '../../src/handoff/presence.ts';
import type { Finding } from '../../src/lead/answer.ts';
import { declineTopic, mergeFindings, newLead, seen } from '../../src/lead/merge.ts';
import { consoleRefusal, mountConsoleApi } from '../../src/server/api/mount.ts';
import { createHttpServer } from '../../src/server/http-server.ts';
import { Metrics } from '../../src/server/metrics.ts';
import { mountPages } from '../../src/server/pages.ts';
import { trusted } from '../../src/server/loopback-trust.ts';
import { newConversation } from '../../src/store/new-conversation.ts';
import { MemoryDesk, noHandoff } from './memory-desk.ts';
import { testScript } from './scripts.ts';

export type ConsoleServer = {
  readonly url: string;
  readonly port: number;
  readonly desk: MemoryDesk;
  readonly live: Live;
  readonly failures: unknown[];
  /** How many of the next posts of messages are answered 429. */
  failing: number;
  close(): Promise<void>;
};

const script = testScript();

/** The console's API, and its page where the browser code was built to `folder`, over conversations in memory. */
export async function startConsoleServer(
  options: { folder?: string; port?: number; desk?: MemoryDesk } = {},
): Promise<ConsoleServer> {
  const failures: unknown[] = [];
  const live = createLive((error) => failures.push(error));
  const desk = new MemoryDesk(live, script);
  const logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (message: string, fields?: unknown) => failures.push({ message, fields }),
  };
  const http = createHttpServer({ logger, metrics: new Metrics(), allowedOrigins: 'any', proxies: 0 });
  const started: ConsoleServer = {
    url: '',
    port: 0,
    desk,
    live,
    failures,
    failing: 0,
    async close() {
      api.close();
      await http.close(200);
    },
  };
  http.routes.use((request, response, next) => {
    if (request.getPath().endsWith('/messages') && started.failing > 0) {
      started.failing -= 1;
      response.send(429, { error: { code: 'too-many-requests', message: 'Too much at once.' } });
      next(false);
    } else next();
  });
  if (options.folder !== undefined) {
    mountPages(http.routes, { folder: options.folder, mayOpenConsole: consoleRefusal(trusted) });
  }
  const now = Date.now;
  const api = mountConsoleApi(http.routes, {
    store: desk,
    desk,
    live,
    scripts: { current: async () => script, version: async () => script },
    presence: repPresence({ store: desk, live, now }),
    trusted,
    logger,
    now,
  });
  http.onUpgrade('/api/live', api.upgrade);
  const { port } = await http.listen(options.port ?? 0, '127.0.0.1');
  return Object.assign(started, { port, url: `http://127.0.0.1:${String(port)}` });
}

/** What was said: by whom, the words, and what was understood of them. */
export type Said = readonly [
  'visitor' | 'bot',
  string,
  ...((Omit<Finding, 'confidence'> & { readonly unconfirmed?: boolean }) | { readonly declines: string })[],
];

export type Seed = {
  readonly id: string;
  readonly said?: readonly Said[];
  readonly state?: Conversation['state'];
  readonly handoff?: Partial<Handoff> | null;
  readonly label?: Conversation['dialogue']['label'];
  readonly ended?: Conversation['ended'];
  readonly secondsAgo?: number;
};

/** Puts a conversation before the reps. Messages get the ids `<conversation>|1`, `|2`… */
export function seed({ desk }: Pick<ConsoleServer, 'desk'>, { id, said = [], state = 'bot', ...more }: Seed): void {
  const start = Date.now() - (more.secondsAgo ?? 600) * 1000;
  const opened = {
    conversationId: id,
    visitorId: `visitor-${id}`,
    channel: { kind: 'web' } as const,
    language: 'en',
    locale: 'en-US',
    timeZone: 'Europe/Berlin',
    page: { url: 'https://example.com/pricing', title: 'Pricing', referrer: null },
    scriptVersion: script.version,
    at: start,
    greet: true,
  };
  const conversation = newConversation(opened, `lead-${id}`);
  desk.kept.set(id, {
    conversation: {
      ...conversation,
      state,
      dialogue: { ...conversation.dialogue, label: more.label ?? null },
      handoff: more.handoff == null ? null : { ...noHandoff, requestedAt: start, ...more.handoff },
      ended: more.ended ?? null,
    },
    lead: newLead({ id: `lead-${id}`, visitorId: `visitor-${id}`, at: start }),
    log: [],
    ledger: [
      { leadId: `lead-${id}`, conversationId: id, at: start, kind: 'conversation.opened', detail: { channel: 'web' } },
    ],
  });
  said.forEach((line, index) => say({ desk }, id, line, start + index * 20_000));
}

export function say(
  { desk }: Pick<ConsoleServer, 'desk'>,
  id: string,
  [by, text, ...understood]: Said,
  at = Date.now(),
): void {
  const position = (desk.kept.get(id)?.log.length ?? 0) + 1;
  const activityId = `${id}|${String(position)}`;
  const from = by === 'bot' ? { role: by, id: 'bot', name: 'Pico' } : { role: by, id: `visitor-${id}`, name: null };
  if (by === 'visitor') desk.changeLead(id, (lead) => seen(lead, at, { messages: 1 }));
  for (const one of understood) {
    const occasion = { at, by: 'visitor', scriptVersion: script.version } as const;
    desk.changeLead(id, (lead) =>
      'declines' in one
        ? declineTopic(lead, one.declines, { ...occasion, quote: text, activityId })
        : mergeFindings(lead, [{ ...one, confidence: 0.9, activityId }], occasion),
    );
  }
  desk.append(id, { id: activityId, at, from, text });
}
