import { styleText } from 'node:util';
import type { Citation, LogEntry } from '../../conversation/log.ts';
import type { Value } from '../../lead/values.ts';
import { writeLine } from '../output.ts';
import type { LeadReport } from './lead-report.ts';
import type { LinesTyped } from './lines-typed.ts';
import type { Screen } from './screen.ts';

/** A conversation as a person reads it. Colours on a terminal only; NO_COLOR turns them off there too. */
export function plainScreen(lines: LinesTyped): Screen {
  let choices: readonly string[] = [];
  let typed = '';
  return {
    meant(line) {
      typed = line;
      return /^\d+$/.test(line) ? (choices[Number(line) - 1] ?? line) : line;
    },
    async said(message) {
      // What was typed stands on the terminal already; what its number meant does not.
      if (!lines.interactive) await writeLine(`${strong('You:')} ${message}`);
      else if (message !== typed) await writeLine(quiet(`  ${message}`));
    },
    show: (entry) => {
      choices = entry.suggestions;
      return lines.besides(() => showEntry(entry));
    },
    end: showLead,
  };
}

async function showEntry({ from, kind, text, suggestions, citations }: LogEntry): Promise<void> {
  await writeLine(kind === 'status' ? quiet(text) : `${strong(`${from.name ?? from.id}:`)} ${text}`);
  for (const citation of citations) await writeLine(quiet(`  from ${sourceOf(citation)}`));
  for (const [index, suggestion] of suggestions.entries())
    await writeLine(`  ${strong(String(index + 1))} ${suggestion}`);
}

function sourceOf({ title, url }: Citation): string {
  return url === null ? title : `${title}, ${url}`;
}

async function showLead({
  answers,
  score,
  receipt,
  band,
  fit,
  qualified,
  unmet,
  unknown,
  stage,
  team,
  conversation,
}: LeadReport) {
  const verdict = qualified ? 'qualified' : 'not qualified';
  await writeLine('');
  await writeLine(strong(`${band}, ${score} of 100, fit ${fit.grade ?? 'not known yet'}, ${verdict}`));
  await writeLine(`stage ${stage}, team ${team}, conversation ${conversation.state}`);
  if (unmet.length > 0) await writeLine(`unmet: ${unmet.join(', ')}`);
  if (unknown.length > 0) await writeLine(`unknown: ${unknown.join(', ')}`);
  for (const { topic, status, value, quote, unconfirmed } of answers) {
    const words = `${value === null ? status : inWords(value)}${unconfirmed ? ' (not confirmed)' : ''}`;
    await writeLine(`  ${topic}: ${words}  ${quiet(`“${quote}”`)}`);
  }
  for (const { points, rule } of receipt) await writeLine(`  ${signed(points).padStart(4)}  ${rule}`);
}

/** `min 40000, max 50000, currency USD, stance approved` */
function inWords(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== null && (!Array.isArray(part) || part.length > 0))
    .map(([name, part]) => `${name} ${Array.isArray(part) ? part.join(' and ') : String(part)}`)
    .join(', ');
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}

function strong(text: string): string {
  return styleText('bold', text, { stream: process.stdout });
}

function quiet(text: string): string {
  return styleText('dim', text, { stream: process.stdout });
}
