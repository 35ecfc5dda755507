import { suggest } from '../content/problems.ts';
import type { Script } from '../lead/script.ts';
import { understandText } from '../understanding/offline/understand.ts';
import type { Command } from './command.ts';
import { contentFolder, scriptFrom } from './content-folder.ts';
import { mapJsonLines } from './json-lines.ts';
import { roundedConfidence } from './output.ts';
import { MessageRow } from './rows.ts';

export const understand: Command = {
  operand: '[FILE]',
  options: {
    script: { takes: 'DIR', meaning: 'Folder that holds dialogs/ and prompts/; its questions may be asked.' },
  },
  details: [
    'Reads FILE or standard input, one JSON object a line:',
    '  {"id": "1", "asked": "budget", "text": "around 40k", "at": "2026-03-01", "locale": "en-US"}',
    '"asked" is the question that was open, or null. "at" is when it was said. "locale" is en-US unless given.',
    'Prints one line for each, in the same order:',
    '  {"id": "1", "findings": [{"topic": "budget", "value": {…}, "quote": "around 40k", "confidence": 0.9}]}',
    'A line that cannot be read is told on stderr and passed over; the exit code is then 1.',
  ],
  async run({ operand, text }) {
    const script = await scriptFrom(contentFolder(text('script')));
    return mapJsonLines(operand, MessageRow, (row) => findingsIn(row, script));
  },
};

function findingsIn({ id, asked = null, text, at, locale }: MessageRow, { questions }: Script): object | string {
  const topics = questions.map(({ topic }) => topic);
  if (asked !== null && !topics.includes(asked)) {
    return `"asked" is "${asked}", and the script has no such question.${suggest(asked, topics)}`;
  }
  const { instant, timeZone } = at;
  const findings = understandText({ asked, text, at: instant, timeZone, locale, questions });
  return {
    id,
    findings: findings.map(({ topic, value, quote, confidence }) => ({
      topic,
      value,
      quote,
      confidence: roundedConfidence(confidence),
    })),
  };
}
