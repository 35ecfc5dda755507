import { randomUUID } from 'node:crypto';
import type { Attachment } from '../../conversation/log.ts';
import type { Reception } from '../../conversation/ports/reception.ts';
import type { ClientContext } from '../../conversation/ports/store.ts';
import { bodyHash, type IncomingActivity, wordsOf } from '../bot/activity.ts';
import { Refusal } from '../refusal.ts';
import { clientContext } from './client-context.ts';

/** What a turn of the web channel is about, beside the activity. */
export interface WebTurn {
  readonly activity: IncomingActivity;
  readonly conversationId: string;
  readonly userId: string;
  readonly files: readonly Attachment[];
}

/** The web channel's bot only takes in; its replies are appended by the worker and read from the log. */
export class WebBot {
  readonly #reception: Pick<Reception, 'receive' | 'typing'>;
  readonly #now: () => number;

  constructor(reception: Pick<Reception, 'receive' | 'typing'>, now: () => number) {
    this.#reception = reception;
    this.#now = now;
  }

  /** Runs a turn; returns the id under which the activity is kept (one of its own for what is not kept). */
  async takeIn(turn: WebTurn): Promise<string> {
    return (await this.#dispatch(turn)) ?? `${turn.conversationId}|passing-${randomUUID()}`;
  }

  #dispatch(turn: WebTurn): Promise<string> | null {
    switch (turn.activity.type) {
      case 'message':
        return this.#takeMessage(turn);
      case 'event':
      case 'endOfConversation':
        return this.#take(turn, false);
      case 'typing':
        this.#reception.typing(turn.conversationId);
        return null;
      default:
        // What else the protocol knows (reactions, updates of members) says nothing to us.
        return null;
    }
  }

  async #takeMessage(turn: WebTurn): Promise<string> {
    const { activity, files } = turn;
    if (wordsOf(activity).trim() === '' && files.length === 0) {
      throw new Refusal(400, 'no-text', 'This message says nothing: send its words in `text`, or files by upload.');
    }
    return this.#take(turn, true);
  }

  async #take({ activity, conversationId, userId, files }: WebTurn, needsTurn: boolean): Promise<string> {
    const isMessage = activity.type === 'message';
    const ingested = await this.#reception.receive({
      conversationId,
      dedupeKey: `${conversationId} ${clientActivityId(activity) ?? randomUUID()}`,
      bodyHash: bodyHash(
        activity,
        files.map(({ id }) => id),
      ),
      activityId: null,
      channel: null,
      needsTurn,
      client: present(clientContext(activity)),
      entry: {
        at: this.#now(),
        from: { role: 'visitor', id: userId, name: activity.from?.name ?? null },
        kind: isMessage ? 'message' : 'event',
        visibility: 'everyone',
        text: isMessage ? wordsOf(activity) : '',
        language: null,
        attachments: files,
        channelData: activity.channelData ?? null,
        event: isMessage ? null : { name: activity.name ?? activity.type, value: activity.value ?? null },
      },
    });
    switch (ingested.outcome) {
      case 'accepted':
      case 'duplicate':
        return ingested.activityId;
      case 'conflict':
        throw new Refusal(409, 'conflict', 'Another message was sent under this clientActivityID before.');
      case 'unknown-conversation':
        throw unknownConversation();
    }
  }
}

export function unknownConversation(): Refusal {
  return new Refusal(
    404,
    'unknown-conversation',
    'There is no such conversation; start it with POST /v3/directline/conversations.',
  );
}

/** Identifies the sending attempt, where the client says so (the official one does). */
function clientActivityId({ channelData }: IncomingActivity): string | null {
  if (typeof channelData !== 'object' || channelData === null) return null;
  const id: unknown = Reflect.get(channelData, 'clientActivityID') ?? Reflect.get(channelData, 'clientActivityId');
  return typeof id === 'string' && id !== '' && id.length <= 200 ? id : null;
}

function present(context: ClientContext): ClientContext | null {
  return context.locale === null && context.timeZone === null && context.page === null ? null : context;
}
