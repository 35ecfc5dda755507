import type { Dialogue } from './conversation.ts';
import { did, type Heard, onlyDoes } from './listen.ts';

const COURTESIES: ReadonlySet<string> = new Set(['thanks', 'greeting', 'asks-who', 'asks-wait', 'pause']);
/** Who asks for our name may be chatting. */
const NAMES_ASKED: ReadonlySet<string> = new Set([...COURTESIES, 'small-talk']);
const THINKS: ReadonlySet<string> = new Set(['pause', 'thanks', 'greeting']);
const FAREWELLS: ReadonlySet<string> = new Set(['thanks', 'goodbye']);
/** Where nothing was asked, "ok" and "no, thanks" are no more than that. */
const LAST_WORDS: ReadonlySet<string> = new Set([...FAREWELLS, 'yes', 'no', 'refusal']);

/** "Thanks", "hello" and "who are you?" say nothing about the question that is open, and use nothing up. */
export function isMereCourtesy(heard: Heard | null): boolean {
  return onlyDoes(heard, did(heard, 'asks-who') ? NAMES_ASKED : COURTESIES);
}

/** "Hmm, let me think". */
export function isThinking(heard: Heard | null): boolean {
  return did(heard, 'pause') && onlyDoes(heard, THINKS);
}

/** What visitors say when the talk is over; it begins nothing anew. `dialogue` as it was when they said it. */
export function isFarewell(heard: Heard | null, { asked, contactAsked, confirming, offered }: Dialogue): boolean {
  const isOpen = asked !== null || contactAsked || confirming !== null || offered !== null;
  return onlyDoes(heard, isOpen ? FAREWELLS : LAST_WORDS);
}
