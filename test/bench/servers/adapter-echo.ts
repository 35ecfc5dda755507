/** The SDK's own echo bot as its samples build it, without an app id; replies travel in the answer (expectReplies). */
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(context.activity.text);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser({ mapParams: false }));
server.post('/api/messages', async (request: Request, response: Response) => {
  const { headers } = request;
  const body = request.body as Record<string, unknown>;
  await adapter.process({ body, headers, method: 'POST' }, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  process.stdout.write(`The adapter echo listens on http://127.0.0.1:${port}\n`);
});
