import type { ChannelAddress, PageContext } from '../conversation.ts';
import type { Incoming, Ingested, Opened } from './store.ts';

/** What channels call: everything that comes in from a visitor's side. Implemented by `conversation/reception.ts`. */
export interface Reception {
  /** Opens a conversation under an id that the channel gives; repeating it changes nothing. */
  open(request: {
    readonly conversationId: string;
    readonly visitorId: string;
    readonly channel: ChannelAddress;
    readonly locale: string | null;
    readonly timeZone: string | null;
    readonly page: PageContext | null;
    /** True: the bot greets first. False: its first reply introduces itself. */
    readonly greet: boolean;
  }): Promise<Opened>;
  /** Ingests one thing; on return it is durable. Wakes the worker. */
  receive(incoming: Incoming): Promise<Ingested>;
  /** The visitor types: the worker waits up to 3 s. */
  typing(conversationId: string): void;
}
