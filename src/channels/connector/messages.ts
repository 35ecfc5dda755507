import type { IncomingMessage } from 'node:http';
import type { Activity, InvokeResponse } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { Request, Response, Server } from 'restify';
import type { Live } from '../../conversation/ports/live.ts';
import type { Reception } from '../../conversation/ports/reception.ts';
import type { OutboxRow, Store } from '../../conversation/ports/store.ts';
import { activityComplaint, complaintAbout } from '../bot/activity.ts';
import type { Bot } from '../bot/bot.ts';
import { Refusal } from '../refusal.ts';
import { type AllowList, mustBeAllowed } from './allow-list.ts';
import { ChannelActivity } from './channel-activity.ts';
import { ChannelBot } from './channel-bot.ts';
import { ExpectedReplies } from './expected-replies.ts';
import { createReplySender, type ReplySent } from './send-reply.ts';

export interface MessagesDeps {
  readonly reception: Reception;
  readonly store: Pick<Store, 'readLog' | 'load'>;
  readonly live: Live;
  readonly bot: Bot;
  /** False: there is no app id, and only people at this machine may call. */
  readonly authenticated: boolean;
  readonly allowed: AllowList;
  /** Whether a request comes from this machine itself, past no proxy. */
  readonly trusted: (request: IncomingMessage) => boolean;
  readonly now?: () => number;
  /** How long `expectReplies` waits for the turn; 12 s. */
  readonly expectDeadlineMs?: number;
}

export interface Messages {
  /** For the relay: sends an outbox row of kind `reply`. */
  readonly sendReply: (row: OutboxRow) => Promise<ReplySent>;
}

/** `POST /api/messages`: Teams and every other channel of the Azure Bot Service, and the Emulator. */
export function mountMessages(server: Server, deps: MessagesDeps): Messages {
  const { reception, store, live, bot, authenticated, allowed, trusted, now = Date.now, expectDeadlineMs } = deps;
  const expected = new ExpectedReplies({
    store,
    live,
    ...(expectDeadlineMs === undefined ? {} : { deadlineMs: expectDeadlineMs }),
  });
  const channelBot = new ChannelBot({ reception, expected, now });

  server.post('/api/messages', async (request: Request, response: Response) => {
    const isTrusted = !authenticated && trusted(request);
    if (!authenticated && !isTrusted) {
      const how = 'set MicrosoftAppId to let Azure channels in';
      throw new Refusal(403, 'this-machine-only', `/api/messages answers this machine only; ${how}.`);
    }
    const parsed = ChannelActivity.safeParse(request.body ?? {}, { error: complaintAbout });
    if (!parsed.success) throw new Refusal(400, 'invalid-activity', activityComplaint(parsed.error));
    const activity = parsed.data;
    mustBeAllowed(activity, allowed, isTrusted);

    const header = request.headers.authorization ?? '';
    const asSent = { ...activity, ...times(activity) } as unknown as Activity;
    const answer = await bot.adapter
      .take(header, asSent, (context) => channelBot.takeIn(context, activity))
      .catch((error: unknown) => {
        if (error instanceof AuthenticationError)
          throw new Refusal(401, 'not-authenticated', 'The call is not signed by the Azure Bot Service for this app.');
        throw error;
      });
    send(response, activity.type === 'invoke' ? (answer ?? { status: 501 }) : answer);
  });

  return { sendReply: createReplySender({ bot, expected }) };
}

function send(response: Response, answer: InvokeResponse | undefined): void {
  const status = answer?.status ?? 200;
  if (status === 501) throw new Refusal(501, 'unknown-invoke', 'This bot has no answer to that kind of invoke.');
  response.send(status, answer?.body ?? {});
}

/** The SDK works with dates where JSON has text. */
function times({ timestamp }: ChannelActivity): { readonly timestamp?: Date } {
  const at = timestamp == null ? Number.NaN : Date.parse(timestamp);
  return Number.isNaN(at) ? {} : { timestamp: new Date(at) };
}
