import type { Choice } from '../../lead/script.ts';
import { choicesNamed } from './custom-choice.ts';
import type { Reading, Span } from './reading.ts';
import type { Token } from './text/tokens.ts';
import { TOOL_USE, type ToolUse } from './words/tool-use.ts';

const BEHIND = 4;

/**
 * What a choice question asks, told without being asked: a choice's name with a verb of use in the present, of the
 * visitor's own work ("we pick on paper", "bei uns läuft alles über SAP").
 */
export function readToolOfToday(reading: Reading, choices: readonly Choice[]): Span<string> | null {
  const use = TOOL_USE[reading.language];
  if (!use) return null;
  const named = choicesNamed(reading, choices);
  const told = named.filter((one) => isUsed(reading, one, use));
  const [first] = told;
  if (!first || told.some(({ value }) => value !== first.value)) return null;
  return { ...first, confidence: 0.85 };
}

function isUsed(reading: Reading, { start, end }: Span<string>, use: ToolUse): boolean {
  const { tokens, questions, marks } = reading;
  if (questions.has(tokens[start]?.sentence ?? -1) || marks.has('acts.hypothetical', 'acts.support')) return false;
  const clause = tokens.filter((token) => token.clause === tokens[start]?.clause && token.kind !== 'symbol');
  const before = clause.filter(({ index }) => index < start);
  const behind = clause.filter(({ index }) => index >= end);
  if (!endsThere(reading, behind[0], use)) return false;
  const rest = untilJoined(behind).slice(0, BEHIND);
  // "we have 40 pickers and use Excel": of whom was said before the "and".
  const part = before.slice(before.findLastIndex(({ word }) => AND.has(word)) + 1);
  const isOwn = [part, before, rest].some((words) => has(words, use.own));
  const isSaid = has(part, use.verbs) || isWeaklySaid(part, use) || (part.length === 0 && has(rest, use.verbs));
  return isOwn && isSaid && !has(part, use.otherwise) && !has(rest, use.otherwise) && !has(rest, use.over);
}

function has(words: readonly Token[], table: readonly string[]): boolean {
  return words.some(({ word }) => table.includes(word));
}

/** "a paper shortage" and "SAP experience" are no tools: another noun goes on right behind. */
function endsThere({ words }: Reading, next: Token | undefined, use: ToolUse): boolean {
  if (next?.kind !== 'word') return true;
  return [use.behind, use.verbs, words.fillers, words.telling].some((table) => table.includes(next.word));
}

/** "we have SAP", "it's all on paper", "our ERP is Odoo"; not "we have a customer on SAP". */
function isWeaklySaid(part: readonly Token[], { weak, between }: ToolUse): boolean {
  const verb = part.findLastIndex(({ word }) => weak.includes(word) && !between.includes(word));
  return verb >= 0 && part.slice(verb + 1).every(({ word }) => between.includes(word));
}

function untilJoined(behind: readonly Token[]): readonly Token[] {
  const at = behind.findIndex(({ word }) => AND.has(word) || SO.has(word));
  return at < 0 ? behind : behind.slice(0, at);
}

const AND = new Set('and or und oder'.split(' '));
const SO = new Set('so because which that with for weil denn deshalb mit fuer'.split(' '));
