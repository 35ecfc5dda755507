import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Attachment } from '../../conversation/log.ts';
import type { Reception } from '../../conversation/ports/reception.ts';
import type { Store } from '../../conversation/ports/store.ts';
import { activityComplaint, complaintAbout, IncomingActivity } from '../bot/activity.ts';
import type { ChannelAdapter } from '../bot/adapter.ts';
import { type CachingAuthentication, claimsOf, IN_PROCESS_SERVICE_URL } from '../bot/authentication.ts';
import { BOT_ACCOUNT } from '../bot/entry-activity.ts';
import { Refusal } from '../refusal.ts';
import { clientContext } from './client-context.ts';
import type { Grant, Token, Tokens } from './tokens.ts';
import { unknownConversation, type WebBot } from './web-bot.ts';

export interface Started extends Token {
  readonly created: boolean;
  readonly referenceGrammarId: string;
}

/** The web channel without its HTTP: tokens, starts and activities. */
export class DirectLineService {
  readonly #deps: DirectLineServiceDeps;
  readonly #ownTurn: ReturnType<CachingAuthentication['ownTurn']>;

  constructor(deps: DirectLineServiceDeps) {
    this.#deps = deps;
    this.#ownTurn = deps.authentication.ownTurn(claimsOf(''));
  }

  /**
   * A token for a new conversation, or for one of the same visitor that is named. Both ids are secrets of the visitor's
   * browser; whoever does not know both gets a new conversation, and learns nothing.
   */
  async generate(body: unknown): Promise<Token> {
    const wish = TokenWish.safeParse(body ?? {});
    if (!wish.success)
      throw new Refusal(
        400,
        'invalid-user',
        'The user id must begin with `dl_` and have at most 128 letters, digits, - or _.',
      );
    const userId = wish.data.user?.id ?? `dl_${randomBytes(16).toString('base64url')}`;
    const wanted = wish.data.conversationId ?? null;
    const resumed = wanted !== null && (await this.#belongsTo(wanted, userId));
    return this.#deps.tokens.issue({ conversationId: resumed ? wanted : newConversationId(), userId });
  }

  refresh(grant: Grant): Promise<Token> {
    return this.#deps.tokens.issue(grant);
  }

  /** Opens the token's conversation; the bot greets. Doing it again changes nothing. */
  async start(grant: Grant, body: unknown, acceptedLanguage: string | null): Promise<Started> {
    const { locale, timeZone, page } = clientContext(body);
    const { created } = await this.#deps.reception.open({
      conversationId: grant.conversationId,
      visitorId: grant.userId,
      channel: { kind: 'web' },
      locale: locale ?? acceptedLanguage,
      timeZone,
      page,
      greet: true,
    });
    const token = await this.#deps.tokens.issue(grant);
    return { ...token, created, referenceGrammarId: grammarId(grant.conversationId) };
  }

  /** Refuses with 404 what was never started. */
  async mustExist(conversationId: string): Promise<void> {
    if ((await this.#deps.store.load(conversationId)) === null) throw unknownConversation();
  }

  /** Takes an activity in through the bot; on return it is durable, under the id returned. */
  async post(grant: Grant, body: unknown, files: readonly Attachment[]): Promise<string> {
    const parsed = IncomingActivity.safeParse(body ?? {}, { error: complaintAbout });
    if (!parsed.success) throw new Refusal(400, 'invalid-activity', activityComplaint(parsed.error));
    const activity = parsed.data;

    let id = '';
    await this.#deps.adapter.take(this.#ownTurn, this.#asSent(activity, grant), async () => {
      id = await this.#deps.bot.takeIn({ activity, ...grant, files });
    });
    return id;
  }

  /** The token decides who speaks, whatever the activity says. */
  #asSent(activity: IncomingActivity, { conversationId, userId }: Grant): Activity {
    return {
      ...activity,
      // Replies come through the log, whatever is asked.
      deliveryMode: 'normal',
      channelId: 'directline',
      serviceUrl: IN_PROCESS_SERVICE_URL,
      conversation: { id: conversationId },
      from: { ...activity.from, id: userId, role: 'user' },
      recipient: { ...BOT_ACCOUNT },
      timestamp: new Date(this.#deps.now()),
    } as unknown as Activity;
  }

  async #belongsTo(conversationId: string, userId: string): Promise<boolean> {
    const loaded = await this.#deps.store.load(conversationId);
    return loaded !== null && loaded.conversation.channel.kind === 'web' && loaded.conversation.visitorId === userId;
  }
}

export interface DirectLineServiceDeps {
  readonly reception: Pick<Reception, 'open'>;
  readonly store: Pick<Store, 'load'>;
  readonly tokens: Tokens;
  readonly adapter: ChannelAdapter;
  readonly authentication: CachingAuthentication;
  readonly bot: WebBot;
  readonly now: () => number;
}

const TokenWish = z.object({
  user: z
    .object({
      id: z
        .string()
        .regex(/^dl_[\w-]{1,125}$/)
        .nullish(),
    })
    .nullish(),
  conversationId: z.string().max(128).nullish(),
});

/** 128 bits of chance: knowing it is half of the right to return to it. */
function newConversationId(): string {
  return randomBytes(16).toString('base64url');
}

/** A field of the protocol for speech; the same for the same conversation. */
function grammarId(conversationId: string): string {
  const hex = createHash('sha256').update(conversationId).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

export function newSessionId(): string {
  return randomUUID();
}
