import { currentAnswers } from '../lead/answers.ts';
import type { Answer } from '../lead/answer.ts';
import { assess } from '../lead/assess.ts';
import type { Assessment } from '../lead/assessment.ts';
import type { Lead } from '../lead/lead.ts';
import { mergeFindings, newLead, seen } from '../lead/merge.ts';
import type { Script } from '../lead/script.ts';
import type { Topic } from '../lead/values.ts';
import { understandTranscript } from '../understanding/offline/transcript.ts';
import type { TranscriptRow } from './rows.ts';

/** What a transcript makes of a lead: the answers that count at its end, and how they are judged. */
export interface Verdict {
  readonly answers: ReadonlyMap<Topic, Answer>;
  readonly assessment: Assessment;
}

export function verdictOn(row: TranscriptRow, script: Script): Verdict {
  const lead = leadFrom(row, script);
  const assessment = assess({ lead, script, now: lead.lastSeenAt, language: languageOf(row.locale, script) });
  return { answers: currentAnswers(lead), assessment };
}

/** The lead as it stands when the last word of the transcript was said. */
function leadFrom({ id, at, locale, turns }: TranscriptRow, script: Script): Lead {
  const findings = understandTranscript(
    turns.map(({ by, text, name, at: said }) => ({ by, text, name: name ?? null, at: said?.instant ?? null })),
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
