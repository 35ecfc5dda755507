import { knownValue } from '../lead/answers.ts';
import { measure, meets } from '../lead/measure.ts';
import { factsOf, type Facts } from '../lead/placeholders.ts';
import { MOST_WORDS, wordsIn } from './compose.ts';
import { correctedFindings } from './learn.ts';
import type { Opening } from './moves.ts';
import type { GroundedFinding } from './ports/understanding.ts';
import type { Situation } from './situation.ts';
import type { Voice } from './voice.ts';

/** Variants of a reply's first half. */
export function openingWords(opening: Opening | null, situation: Situation, voice: Voice): readonly string[] {
  switch (opening?.kind) {
    case undefined:
      return [];
    case 'answer':
      return [answerWords(opening.text, situation, voice)];
    case 'why':
      return [opening.text];
    case 'line':
      return voice.lines(opening.line, opening.line === 'corrected' ? correctedFacts(situation, voice) : {});
    case 'heard':
      return heardWords(situation, voice);
  }
}

/** An answer that leaves another question open says so, where that has room. */
function answerWords(text: string, { heard }: Situation, voice: Voice): string {
  if (!heard?.more?.length) return text;
  const [kept] = voice.lines('otherQuestionKept');
  const both = `${text} ${kept ?? ''}`.trim();
  return wordsIn(both) <= MOST_WORDS ? both : text;
}

/** Restates one fact of this turn: the one that was asked for, else the first that has a line. */
function heardWords(situation: Situation, voice: Voice): readonly string[] {
  const { learned, heard } = situation;
  const asked = learned?.asked?.topic;
  const taken = (learned?.taken ?? []).toSorted(
    (one, other) => Number(other.topic === asked) - Number(one.topic === asked),
  );
  for (const finding of taken) {
    const words = restated(finding, situation, voice);
    if (words.length > 0) return words;
  }
  const acknowledgement = heard?.acknowledgement ?? null;
  return acknowledgement !== null && isPlain(acknowledgement) ? [acknowledgement] : [];
}

const MOST_WORDS_OF_A_MODEL = 12;

/** A model's own words are said only where they can promise nothing: few, no number, no link, no question. */
function isPlain(acknowledgement: string): boolean {
  return wordsIn(acknowledgement) <= MOST_WORDS_OF_A_MODEL && !/[\p{N}?!<>[\]@%$€£]|:\/\/|www\./u.test(acknowledgement);
}

/** The lines of the first `heard` entry whose test holds and whose facts are there. */
function restated(finding: GroundedFinding, situation: Situation, voice: Voice): readonly string[] {
  const { script, lead } = situation;
  const question = script.questions.find(({ topic }) => topic === finding.topic);
  const heard = question && voice.wordingOf(question)?.heard;
  if (!heard) return [];
  const measured = measure(finding.topic, finding.value, lead.lastSeenAt, script.rates);
  const facts = findingFacts(finding, situation, voice);
  for (const { when, say } of heard) {
    if (when !== null && !meets(when, measured)) continue;
    const words = voice.filled(`${finding.topic}.heard`, say, facts);
    if (words.length > 0) return words;
  }
  return [];
}

/** Names the new value where only one was corrected; several at once are not read out. */
function correctedFacts(situation: Situation, voice: Voice): Facts {
  const { learned, lead } = situation;
  const [only, ...others] = learned ? correctedFindings(learned.taken, lead) : [];
  return only && others.length === 0 ? findingFacts(only, situation, voice) : {};
}

function findingFacts(
  { topic, value, quote }: GroundedFinding,
  { script, lead }: Situation,
  { language }: Voice,
): Facts {
  const question = script.questions.find((candidate) => candidate.topic === topic);
  // An amount keeps the currency and the period in which it was said before.
  const state = topic === 'budget' ? (knownValue(lead, topic) ?? value) : value;
  return { ...factsOf(topic, state, language, question, lead.lastSeenAt), quote };
}
