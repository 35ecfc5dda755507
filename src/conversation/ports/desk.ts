import type { Disposition } from '../../lead/lead.ts';
import type { Conversation } from '../conversation.ts';

export interface Rep {
  readonly id: string;
  readonly name: string;
}

/**
 * What a rep does with a conversation. Each is one atomic step that is refused, not lost, when somebody was faster.
 * Implemented by `conversation/desk.ts`; used by the console's API and by Teams cards.
 */
export interface Desk {
  /** Takes over: from `queued`, or straight from `bot` / `returned` (a rep may step in at any time). The bot is silent from here. */
  claim(conversationId: string, rep: Rep): Promise<DeskResult>;
  /** `clientId` identifies the sending attempt: the same again is the same message. */
  say(conversationId: string, rep: Rep, text: string, clientId: string): Promise<DeskResult>;
  /** A private note: no visitor ever receives it. Any rep may leave one. */
  note(conversationId: string, rep: Rep, text: string, clientId: string): Promise<DeskResult>;
  /** Hands back to the bot, which goes on where it was. */
  handBack(conversationId: string, rep: Rep): Promise<DeskResult>;
  /** Says what became of the lead; moves its stage. `close` also ends the conversation. */
  dispose(conversationId: string, rep: Rep, disposition: Disposition, close: boolean): Promise<DeskResult>;
  typing(conversationId: string, rep: Rep): void;
}

export type DeskResult =
  | { readonly outcome: 'done'; readonly conversation: Conversation }
  | {
      readonly outcome: 'refused';
      readonly because: 'taken' | 'moved' | 'not-yours' | 'unknown-conversation' | 'closed' | 'not-claimed';
      /** The rep who has it, where that is the reason. */
      readonly by: string | null;
    };
