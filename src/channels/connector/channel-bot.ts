import { createHash, randomUUID } from 'node:crypto';
import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Attachment } from '../../conversation/log.ts';
import type { Reception } from '../../conversation/ports/reception.ts';
import type { Incoming, Ingested } from '../../conversation/ports/store.ts';
import { bodyHash } from '../bot/activity.ts';
import { clientContextOf, personAdded } from './arrivals.ts';
import { Refusal } from '../refusal.ts';
import { addressOf, conversationIdOf, dedupeKeyOf, visitorIdOf } from './address.ts';
import type { ChannelActivity } from './channel-activity.ts';
import type { ExpectedReplies } from './expected-replies.ts';
import { spokenWords } from './words.ts';

export interface ChannelBotDeps {
  readonly reception: Reception;
  readonly expected: ExpectedReplies;
  readonly now: () => number;
}

const ACTIVITY = Symbol('channel activity');

/** The bot of the Azure channels only takes in, too; its replies are outbox rows, sent after the channel has its 200. */
export class ChannelBot extends ActivityHandler {
  readonly #deps: ChannelBotDeps;

  constructor(deps: ChannelBotDeps) {
    super();
    this.#deps = deps;
    this.onMessage(async (context, next) => {
      await this.#takeMessage(context);
      await next();
    });
    this.onMessageUpdate(async (context, next) => {
      // An edit is the person's newer word; the earlier one stays in the log.
      await this.#takeMessage(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await this.#greet(activityOf(context));
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      await this.#greet(activityOf(context));
      await next();
    });
    this.onTyping(async (context, next) => {
      this.#deps.reception.typing(conversationIdOf(activityOf(context)));
      await next();
    });
  }

  async takeIn(context: TurnContext, activity: ChannelActivity): Promise<void> {
    context.turnState.set(ACTIVITY, activity);
    await this.run(context);
  }

  async #greet(activity: ChannelActivity): Promise<void> {
    // In a channel or group the bot speaks when it is spoken to.
    if (activity.conversation.isGroup === true) return;
    const person = personAdded(activity);
    if (person !== null) await this.#open(activity, person, true);
  }

  async #takeMessage(context: TurnContext): Promise<void> {
    const activity = activityOf(context);
    const text = spokenWords(activity);
    const files = filesOf(activity);
    if (text === '' && files.length === 0) {
      throw new Refusal(400, 'no-text', 'This activity says nothing: a message needs `text` or an attachment.');
    }
    const incoming = this.#incoming(activity, text, files);
    const ingested = await this.#receive(activity, incoming);
    if (ingested.outcome === 'conflict') {
      throw new Refusal(409, 'conflict', 'Another activity was sent under this id before.');
    }
    if (ingested.outcome === 'unknown-conversation') throw new Error('a conversation just opened is unknown');
    if (activity.deliveryMode === 'expectReplies') await this.#replyHere(context, incoming, ingested);
  }

  /** Messages are far more frequent than new conversations: the first one of a conversation is put in twice. */
  async #receive(activity: ChannelActivity, incoming: Incoming): Promise<Ingested> {
    const ingested = await this.#deps.reception.receive(incoming);
    if (ingested.outcome !== 'unknown-conversation') return ingested;
    await this.#open(activity, activity.from, false);
    return this.#deps.reception.receive(incoming);
  }

  async #open(activity: ChannelActivity, person: ChannelActivity['from'], greet: boolean): Promise<void> {
    const { locale, timeZone } = clientContextOf(activity);
    await this.#deps.reception.open({
      conversationId: conversationIdOf(activity),
      visitorId: visitorIdOf(activity, person),
      channel: addressOf(activity, person),
      locale,
      timeZone,
      page: null,
      greet,
    });
  }

  #incoming(activity: ChannelActivity, text: string, files: readonly Attachment[]): Incoming {
    const edited = activity.type === 'messageUpdate' ? `:edit:${activity.timestamp ?? ''}` : '';
    return {
      conversationId: conversationIdOf(activity),
      dedupeKey: dedupeKeyOf(activity) ?? randomUUID(),
      bodyHash: bodyHash(activity),
      activityId: activity.id == null || activity.id === '' ? null : `${activity.id}${edited}`,
      channel: addressOf(activity),
      needsTurn: true,
      client: clientContextOf(activity),
      entry: {
        at: this.#deps.now(),
        from: { role: 'visitor', id: visitorIdOf(activity), name: activity.from.name ?? null },
        kind: 'message',
        visibility: 'everyone',
        text,
        language: null,
        attachments: files,
        channelData: activity.channelData ?? null,
        event: null,
      },
    };
  }

  async #replyHere(context: TurnContext, { conversationId }: Incoming, ingested: Ingested): Promise<void> {
    if (ingested.outcome !== 'accepted' && ingested.outcome !== 'duplicate') return;
    const replies = await this.#deps.expected.wait(conversationId, ingested.activityId, ingested.position);
    // The SDK keeps them for the answer to this request.
    if (replies.length > 0) await context.sendActivities([...replies]);
  }
}

function activityOf(context: TurnContext): ChannelActivity {
  return context.turnState.get<ChannelActivity>(ACTIVITY);
}

/** Files lie with the channel; we keep that there were some. Teams adds the message's own HTML as one. */
function filesOf({ attachments }: ChannelActivity): Attachment[] {
  return (attachments ?? [])
    .filter(
      ({ contentType }) => contentType !== 'text/html' && !contentType.startsWith('application/vnd.microsoft.card'),
    )
    .map(({ name, contentType, contentUrl }) => ({
      id: `elsewhere-${createHash('sha256')
        .update(contentUrl ?? name ?? contentType)
        .digest('base64url')
        .slice(0, 22)}`,
      name: name ?? 'file',
      contentType,
      bytes: 0,
    }));
}
