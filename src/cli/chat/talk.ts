import { createHash, randomUUID } from 'node:crypto';
import type { ConversationState } from '../../conversation/conversation.ts';
import type { LogEntry } from '../../conversation/log.ts';
import type { Loaded, Store } from '../../conversation/ports/store.ts';
import { startEngine } from '../../engine.ts';
import { createOfflineUnderstanding } from '../../understanding/offline/understand.ts';
import { CommandError } from '../command-error.ts';
import { followLog } from './follow-log.ts';
import { reportOf, type LeadReport } from './lead-report.ts';
import { pretendRep } from './pretended-rep.ts';

/** One conversation, led through the same engine as on the web. */
export interface Talk {
  /** Resolves once the message was taken and what came of it was shown: false where nothing was said. */
  readonly say: (text: string) => Promise<boolean>;
  /** Why the bot says nothing, as a sentence. */
  readonly whySilent: () => Promise<string>;
  readonly lead: () => Promise<LeadReport>;
  readonly end: () => Promise<void>;
}

export interface TalkNeeds {
  readonly store: Store;
  readonly locale: string;
  /** A person is there to take over. */
  readonly rep: boolean;
  /** Called with everything that a visitor would see, in its order. */
  readonly show: (entry: LogEntry) => Promise<void>;
}

const SILENT_BECAUSE: Readonly<Record<ConversationState, string>> = {
  bot: 'there is nothing to say to this.',
  queued: 'a person was called, and there is nothing to add.',
  human: 'a person has taken over.',
  returned: 'there is nothing to say to this.',
  closed: 'the conversation is closed.',
};

/** Opens a conversation and resolves once the greeting was shown. */
export async function startTalk({ store, locale, rep, show }: TalkNeeds): Promise<Talk> {
  let failure: unknown = null;
  const fail = (error: unknown): void => {
    failure ??= error;
  };
  const engine = startEngine({
    store,
    understanding: createOfflineUnderstanding(),
    webhook: false,
    onError: fail,
  });
  const { reception, worker, live, scripts } = engine;
  const conversationId = `chat-${randomUUID()}`;
  const presence = rep ? await pretendRep(engine) : null;
  const log = followLog({ store, conversationId, show });
  const unsubscribe = live.subscribe((event) => {
    if (event.kind === 'log' && event.conversationId === conversationId) log.catchUp().catch(fail);
  });

  /** Nothing is left to do and all that was said is shown. */
  async function turnsTaken(): Promise<void> {
    await worker.idle();
    await log.catchUp();
    if (failure !== null) throw new CommandError(`The turn failed: ${messageOf(failure)}`, { cause: failure });
  }

  async function loaded(): Promise<Loaded> {
    const found = await store.load(conversationId);
    if (found === null) throw new CommandError('This conversation is no longer in the store.');
    return found;
  }

  async function end(): Promise<void> {
    unsubscribe();
    await presence?.leave();
    await worker.stop();
  }

  try {
    await reception.open({
      conversationId,
      visitorId: `chat-${randomUUID()}`,
      channel: { kind: 'web' },
      locale,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      page: null,
      greet: true,
    });
    await turnsTaken();
  } catch (error) {
    await end();
    throw error;
  }
  return {
    end,
    async say(text) {
      const before = log.shown();
      await reception.receive({
        conversationId,
        dedupeKey: randomUUID(),
        bodyHash: createHash('sha256').update(text).digest('base64url'),
        activityId: null,
        channel: null,
        entry: {
          at: Date.now(),
          from: { role: 'visitor', id: conversationId, name: null },
          kind: 'message',
          visibility: 'everyone',
          text,
          language: null,
          attachments: [],
          channelData: null,
          event: null,
        },
        needsTurn: true,
      });
      await turnsTaken();
      return log.shown() > before;
    },
    async whySilent() {
      const { conversation } = await loaded();
      return SILENT_BECAUSE[conversation.state];
    },
    async lead() {
      const { conversation, lead } = await loaded();
      return reportOf({
        conversation,
        lead,
        script: await scripts.version(conversation.scriptVersion),
        now: Date.now(),
      });
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
