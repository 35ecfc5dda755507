import type { LogEntry } from '../../src/conversation/log.ts';
import { LINE_KEYS, type LineKey, type Script } from '../../src/lead/script.ts';
import { type House, KIM, type Talk } from './talk.ts';

/** One file of `test/conversations`: what a visitor says, and what is expected of the bot. */
export interface WrittenConversation {
  readonly locale?: string;
  /** False: the visitor speaks first. */
  readonly greet?: boolean;
  /** A rep is there. */
  readonly here?: boolean;
  readonly turns: readonly WrittenTurn[];
  readonly lead?: Record<string, unknown>;
}

interface WrittenTurn {
  /** A list: several messages in a row, which get one reply. */
  readonly visitor?: string | readonly string[];
  readonly wait?: string;
  readonly rep?: 'claims' | 'hands back' | { readonly says: string } | { readonly closes: string };
  readonly bot?: WrittenReply;
}

/** Only what is written is compared. */
interface WrittenReply {
  /** The topic of the question that is put; null: none. */
  readonly asks?: string | null;
  /** The script's lines that stand in the reply. */
  readonly says?: readonly LineKey[];
  readonly contains?: string;
  readonly buttons?: readonly string[];
  readonly state?: string;
  readonly silent?: true;
}

/** Plays a conversation and gives, turn by turn, what was written if it holds, else what came instead. */
export async function playConversation(
  talk: Talk,
  house: House,
  { turns }: WrittenConversation,
): Promise<readonly WrittenReply[]> {
  const played: WrittenReply[] = [];
  for (const turn of turns) {
    const reply = await playTurn(talk, house, turn);
    played.push(await compared(turn.bot ?? {}, reply, talk, house.script));
  }
  return played;
}

async function playTurn(talk: Talk, { engine }: House, turn: WrittenTurn): Promise<LogEntry | null> {
  const before = (await talk.log()).length;
  const { visitor, wait, rep, bot } = turn;
  if (visitor !== undefined) {
    const texts = typeof visitor === 'string' ? [visitor] : visitor;
    if (bot?.silent) await talk.silentAfter(...texts);
    else await talk.say(...texts);
  }
  if (wait !== undefined) await talk.wait(millisecondsOf(wait));
  if (rep === 'claims') await engine.desk.claim(talk.id, KIM);
  else if (rep === 'hands back') await engine.desk.handBack(talk.id, KIM);
  else if (rep && 'says' in rep) await engine.desk.say(talk.id, KIM, rep.says, `rep-${before}`);
  else if (rep) await engine.desk.dispose(talk.id, KIM, rep.closes as 'spam', true);
  await engine.worker.idle();
  const said = (await talk.log()).slice(before);
  return said.find(({ from, kind }) => from.role === 'bot' && kind === 'message') ?? null;
}

async function compared(
  { contains, ...expected }: WrittenReply,
  reply: LogEntry | null,
  talk: Talk,
  script: Script,
): Promise<WrittenReply> {
  const { conversation } = await talk.load();
  const text = reply?.text ?? '';
  const { then } = ((await talk.turns()).at(-1)?.move ?? {}) as { then?: { kind: string; topic?: string } };
  const asksContact = conversation.dialogue.contactAsked && text.includes('?');
  const asks = asksContact ? 'contact' : then?.kind === 'ask' && text.includes('?') ? then.topic : null;
  const said = linesIn(text, script, conversation.language);
  const actual: Record<string, unknown> = {
    asks,
    says: expected.says?.every((line) => said.includes(line)) ? expected.says : said,
    buttons: reply?.suggestions ?? [],
    state: conversation.state,
    silent: reply === null,
  };
  const shown = Object.fromEntries(Object.keys(expected).map((key) => [key, actual[key]]));
  return {
    ...shown,
    ...(contains === undefined ? {} : { contains: text.includes(contains) ? contains : text }),
  };
}

/** The lines of the script that stand in a reply, whatever facts fill them. */
function linesIn(text: string, script: Script, language: string): readonly LineKey[] {
  const lines = script.lines[language];
  return LINE_KEYS.filter((key) => !key.startsWith('choice') && key !== 'openers').filter((key) =>
    lines?.[key].some((line) => patternOf(line).test(text)),
  );
}

function patternOf(line: string): RegExp {
  const parts = line.split(/\{\w+\}/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(parts.join('.{1,80}?'), 'iu');
}

function millisecondsOf(wait: string): number {
  const [, count = '0', unit = ''] = /^(\d+) (seconds|minutes|days)$/u.exec(wait) ?? [];
  const units: Readonly<Record<string, number>> = { seconds: 1000, minutes: 60_000, days: 86_400_000 };
  return Number(count) * (units[unit] ?? NaN);
}
