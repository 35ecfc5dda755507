import { type AzureApp, createBot } from '../../src/channels/bot/bot.ts';
import { type MessagesDeps, mountMessages, type Messages } from '../../src/channels/connector/messages.ts';
import { mountDirectLine } from '../../src/channels/direct-line/direct-line.ts';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../src/server/http-server.ts';
import { createLogger } from '../../src/server/logger.ts';
import { trusted } from '../../src/server/loopback-trust.ts';
import { Metrics } from '../../src/server/metrics.ts';
import { FakeConversations } from './fake-conversations.ts';

export interface ChannelServer {
  readonly url: string;
  readonly conversations: FakeConversations;
  readonly http: HttpServer;
  readonly messages: Messages;
  /** Lines logged, as JSON. */
  readonly logged: readonly string[];
  readonly openStreams: () => number;
  close(): Promise<void>;
}

/** Both channels on a real server at a free port, over conversations in memory. */
export async function startChannels(
  options: Partial<HttpServerOptions> &
    Partial<MessagesDeps> & { readonly connectorTimeoutMs?: number; readonly app?: AzureApp } = {},
): Promise<ChannelServer> {
  const conversations = new FakeConversations();
  const { live, store } = conversations;
  const logged: string[] = [];
  const http = createHttpServer({
    logger: createLogger('info', (line) => logged.push(line)),
    metrics: new Metrics(),
    allowedOrigins: 'any',
    proxies: 0,
    ...options,
  });
  const now = options.now ?? Date.now;
  const { connectorTimeoutMs } = options;
  const bot = createBot({
    app: options.app ?? null,
    reception: conversations,
    live,
    now,
    ...(connectorTimeoutMs === undefined ? {} : { connectorTimeoutMs }),
  });
  const directLine = await mountDirectLine(http.routes, {
    reception: conversations,
    store,
    live,
    bot,
    publicUrl: null,
    now,
  });
  http.onUpgrade('/v3/directline/', directLine.upgrade);
  const messages = mountMessages(http.routes, {
    reception: conversations,
    store,
    live,
    bot,
    authenticated: false,
    allowed: { serviceHosts: ['*.botframework.com'], tenants: 'any' },
    trusted,
    ...options,
  });
  const { url } = await http.listen(0, '127.0.0.1');
  return {
    url,
    conversations,
    http,
    messages,
    logged,
    openStreams: directLine.openStreams,
    async close() {
      directLine.close();
      await http.close(500);
    },
  };
}
