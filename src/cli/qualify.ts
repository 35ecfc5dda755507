import type { Script } from '../lead/script.ts';
import type { Command } from './command.ts';
import { contentFolder, scriptFrom } from './content-folder.ts';
import { mapJsonLines } from './json-lines.ts';
import { roundedConfidence } from './output.ts';
import { TranscriptRow } from './rows.ts';
import { verdictOn } from './verdict.ts';

export const qualify: Command = {
  operand: '[FILE]',
  options: {
    script: { takes: 'DIR', meaning: 'Folder that holds dialogs/ and prompts/; its points and criterion are used.' },
  },
  details: [
    'Reads FILE or standard input, one JSON object a line:',
    '  {"id": "1", "at": "2026-03-01", "locale": "en-US", "turns": [{"by": "agent", "text": "…"}, {"by": "visitor", "text": "…"}]}',
    '"at" is when it was said; a turn may have one of its own, and a "name" of who speaks. "locale" is en-US unless given.',
    'Prints one line for each, in the same order:',
    '  {"id": "1", "answers": {"need": {"value": {…}, "quote": "…", "status": "answered", "confidence": 0.9}},',
    '   "unmet": [], "unknown": ["budget"], "score": 60, "band": "warm", "qualified": true}',
    'A line that cannot be read is told on stderr and passed over; the exit code is then 1.',
  ],
  async run({ operand, text }) {
    const script = await scriptFrom(contentFolder(text('script')));
    return mapJsonLines(operand, TranscriptRow, (row) => line(row, script));
  },
};

function line(row: TranscriptRow, script: Script): object {
  const { answers, assessment } = verdictOn(row, script);
  const { unmet, unknown, score, band, qualified } = assessment;
  const told = Object.fromEntries(
    [...answers].map(([topic, { value, quote, status, confidence }]) => [
      topic,
      { value, quote, status, confidence: roundedConfidence(confidence) },
    ]),
  );
  return { id: row.id, answers: told, unmet, unknown, score, band, qualified };
}
