import type { Finding } from '../../lead/answer.ts';
import type { Question } from '../../lead/script.ts';
import type { BuiltInTopic, Instant, LanguageTag, Topic } from '../../lead/values.ts';
import { corrections } from './exclusions.ts';
import { LANGUAGES } from './language.ts';
import { read, type Setting } from './read.ts';
import { resolve } from './resolve.ts';

export interface TranscriptTurn {
  readonly by: 'visitor' | 'agent';
  readonly text: string;
  /** Null: the transcript's own instant. */
  readonly at: Instant | null;
}

/** A finding and the turn, counted from 0, whose words it quotes. */
export interface TranscriptFinding extends Finding {
  readonly turn: number;
  readonly by: 'visitor' | 'agent';
  readonly corrects: boolean;
}

const ASKS = ['budget', 'authority', 'timeline', 'contact', 'need'] as const satisfies readonly BuiltInTopic[];

/**
 * Reads a conversation that Bantam did not lead: every finding in its order. What the agent asks opens the visitor's
 * next turn; what the agent says counts only where the visitor confirms it.
 */
export function understandTranscript(
  turns: readonly TranscriptTurn[],
  options: {
    readonly at: Instant;
    readonly locale: string | null;
    readonly timeZone?: string | null;
    readonly language?: LanguageTag | null;
    readonly questions?: readonly Question[];
  },
): readonly TranscriptFinding[] {
  const questions = options.questions ?? [];
  const findings: TranscriptFinding[] = [];
  let language = options.language ?? null;
  let asked: Topic | null = null;
  let claims: readonly TranscriptFinding[] = [];
  for (const [turn, { by, text, at }] of turns.entries()) {
    const setting: Setting = {
      asked: by === 'visitor' ? asked : null, at: at ?? options.at, locale: options.locale, timeZone: options.timeZone ?? null, language,
      languages: Object.keys(LANGUAGES), questions, asStatement: by === 'agent',
    }; // prettier-ignore
    const reading = read(text, setting);
    language = reading.detected ?? language;
    if (by === 'agent') {
      asked = askedBy(reading) ?? null;
      const claimed = resolve({ ...reading, asked }, questions).findings.filter(
        ({ topic }) => topic !== 'contact' && topic !== 'need',
      );
      claims = claimed.map((finding) => ({ ...finding, turn, by, corrects: false }));
      continue;
    }
    const own = resolve(reading, questions).findings;
    const corrects = corrections(reading).length > 0;
    if (confirms(reading))
      findings.push(...claims.filter(({ topic }) => !own.some((finding) => finding.topic === topic)));
    findings.push(...own.map((finding) => ({ ...finding, turn, by, corrects })));
    if (own.length > 0) asked = null;
    claims = [];
  }
  return findings;
}

type Read = ReturnType<typeof read>;

function confirms({ marks, tokens }: Read): boolean {
  const first = tokens.find(({ kind }) => kind !== 'symbol')?.index;
  return marks.of('acts.yes').some(({ start }) => start === first);
}

/** What the last question of an agent's turn is after; without a question mark, what the turn speaks of at its end. */
function askedBy({ marks, tokens }: Read): BuiltInTopic | undefined {
  const last = tokens.findLast(({ text }) => text === '?')?.sentence;
  if (last === undefined) return undefined;
  return ASKS.find((topic) => marks.of(`asks.${topic}`).some(({ start }) => tokens[start]?.sentence === last));
}
