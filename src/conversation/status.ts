import { fill, scriptFacts } from '../lead/placeholders.ts';
import type { LineKey, Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import { inTurn } from './compose.ts';
import type { Conversation } from './conversation.ts';
import { statusLine } from './entries.ts';
import type { NewLogEntry } from './log.ts';
import { spokenLanguage } from './language.ts';
import type { Rep } from './ports/desk.ts';

/** A status line in the conversation's language: "Kim has joined"; without a rep it is the bot's. Null where the script has none. */
export function statusOf(
  conversation: Conversation,
  script: Script,
  key: LineKey,
  { version, at, rep }: { version: number; at: Instant; rep: Rep | null },
): NewLogEntry | null {
  const lines = script.lines[spokenLanguage(conversation.language, script.languages)]?.[key] ?? [];
  const facts = { ...scriptFacts(script), ...(rep && { rep: rep.name }) };
  const text = inTurn(lines, version).flatMap((variant) => fill(variant, facts) ?? [])[0];
  return text === undefined ? null : statusLine(conversation, text, { version, at, rep, assistant: script.assistant });
}
