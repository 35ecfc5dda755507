import { currentAnswers } from '../lead/answers.ts';
import { assess } from '../lead/assess.ts';
import type { Lead } from '../lead/lead.ts';
import { mergeFindings, newLead, seen } from '../lead/merge.ts';
import type { Script } from '../lead/script.ts';
import { understandTranscript } from '../understanding/offline/transcript.ts';
import type { Command } from './command.ts';
import { contentFolder, scriptFrom } from './content-folder.ts';
import { mapJsonLines } from './json-lines.ts';
import { roundedConfidence } from './output.ts';
import { TranscriptRow } from './rows.ts';

export const qualify: Command = {
  operand: '[FILE]',
  options: {
    script: { takes: 'DIR', meaning: 'Folder that holds dialogs/ and prompts/; its points and criterion are used.' },
  },
  details: [
    'Reads FILE or standard input, one JSON object a line:',
    '  {"id": "1", "at": "2026-03-01", "locale": "en-US", "turns": [{"by": "agent", "text": "…"}, {"by": "visitor", "text": "…"}]}',
    '"at" is when it was said; a turn may have one of its own. "locale" is en-US unless given.',
    'Prints one line for each, in the same order:',
    '  {"id": "1", "answers": {"need": {"value": {…}, "quote": "…", "status": "answered", "confidence": 0.9}},',
    '   "unmet": [], "unknown": ["budget"], "score": 60, "band": "warm", "qualified": true}',
    'A line that cannot be read is told on stderr and passed over; the exit code is then 1.',
  ],
  async run({ operand, text }) {
    const script = await scriptFrom(contentFolder(text('script')));
    return mapJsonLines(operand, TranscriptRow, (row) => verdictOn(row, script));
  },
};

function verdictOn(row: TranscriptRow, script: Script): object {
  const lead = leadFrom(row, script);
  const language = languageOf(row.locale, script);
  const { unmet, unknown, score, band, qualified } = assess({ lead, script, now: lead.lastSeenAt, language });
  const answers = Object.fromEntries(
    [...currentAnswers(lead)].map(([topic, { value, quote, status, confidence }]) => [
      topic,
      { value, quote, status, confidence: roundedConfidence(confidence) },
    ]),
  );
  return { id: row.id, answers, unmet, unknown, score, band, qualified };
}

/** The lead as it stands when the last word of the transcript was said. */
function leadFrom({ id, at, locale, turns }: TranscriptRow, script: Script): Lead {
  const findings = understandTranscript(
    turns.map((turn) => ({ by: turn.by, text: turn.text, at: turn.at?.instant ?? null })),
    { at: at.instant, timeZone: at.timeZone, locale, questions: script.questions },
  );
  let lead = newLead({ id: String(id), visitorId: String(id), at: at.instant });
  for (const { turn, ...finding } of findings) {
    const saidAt = turns[turn]?.at?.instant ?? at.instant;
    const occasion = { at: saidAt, by: 'visitor', scriptVersion: script.version } as const;
    lead = mergeFindings(lead, [{ ...finding, activityId: `turn ${turn + 1}` }], occasion);
  }
  return turns.reduce((known, turn) => seen(known, turn.at?.instant ?? at.instant), lead);
}

function languageOf(locale: string, { languages }: Script): string {
  const [primary] = locale.split('-');
  return languages.find((language) => language === primary) ?? languages[0] ?? 'en';
}
