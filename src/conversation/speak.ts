import { factsOf } from '../lead/placeholders.ts';
import { compose, openerOf, type Part } from './compose.ts';
import type { Dialogue } from './conversation.ts';
import { isReachable } from './learn.ts';
import type { Citation } from './log.ts';
import type { Move, Then } from './moves.ts';
import { openingWords } from './opening-words.ts';
import { remembered } from './remembered.ts';
import type { Situation } from './situation.ts';
import { suggestionsFor } from './suggestions.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The bot's words for a move, and what the dialogue remembers of them. */
export interface Spoken {
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly citations: readonly Citation[];
  readonly dialogue: Dialogue;
}

/** Words a move with the script's lines, in the conversation's language; null when there is nothing to say. */
export function speak(move: Move, situation: Situation): Spoken | null {
  if (move.kind === 'silent') return null;
  const { opening, then } = move;
  const { dialogue, heard } = situation;
  const voice = voiceOf(situation);
  const introduction = dialogue.greeted || then.kind === 'greet' ? [] : voice.lines('introduction');
  const text = compose(
    [
      { variants: introduction, mayGo: false },
      { variants: openingWords(opening, situation, voice), mayGo: opening?.kind !== 'answer' },
      ...thenParts(then, situation, voice, opening?.kind === 'answer'),
    ],
    dialogue.lastOpener,
  );
  if (text === null) return null;
  const isAnswered = opening?.kind === 'answer' && text.includes(opening.text);
  const suggestions = suggestionsFor(then, situation, voice);
  return {
    text,
    suggestions,
    citations: isAnswered ? (heard?.answer?.citations ?? []) : [],
    dialogue: {
      ...remembered(move, situation, text),
      greeted: true,
      lastOpener: openerOf(text),
      shown: suggestions,
      variants: voice.used(),
    },
  };
}

/** The second half. After an answer it goes where both have no room: the visitor's question comes first. */
function thenParts(then: Then, situation: Situation, voice: Voice, mayGo: boolean): readonly Part[] {
  switch (then.kind) {
    case 'nothing':
      return [];
    case 'greet':
      return [{ variants: voice.lines(situation.lead.answers.length > 0 ? 'returning' : 'greeting'), mayGo }];
    case 'ask':
      return [{ variants: questionWords(then, voice), mayGo }];
    case 'line':
      return [{ variants: voice.lines(then.line), mayGo }];
    case 'end':
      return [{ variants: voice.lines(then.how === 'not-now' ? 'notNow' : then.how), mayGo }];
    case 'confirm':
      return [{ variants: confirmWords(situation, voice), mayGo }];
    case 'call':
      return callParts(then.reason, situation, voice);
  }
}

function questionWords({ question, wording }: Extract<Then, { kind: 'ask' }>, voice: Voice): readonly string[] {
  const special = wording === 'ask' ? [] : voice.wording(question, wording);
  return special.length > 0 ? special : voice.wording(question, 'ask');
}

function confirmWords({ dialogue, script }: Situation, voice: Voice): readonly string[] {
  if (!dialogue.confirming) return [];
  const { finding, why } = dialogue.confirming;
  const question = script.questions.find(({ topic }) => topic === finding.topic);
  const facts = { ...factsOf(finding.topic, finding.value, voice.language, question), quote: finding.quote };
  if (why === 'email-typo') return voice.lines('emailTypo', facts);
  return voice.lines(why === 'uncertain' ? 'confirm' : 'confirmDisqualifying', facts);
}

/** Somebody there: a person was called, and once, where there is room, the e-mail address. Nobody: contact is asked for. */
function callParts(reason: string, { lead, dialogue, somebodyHere }: Situation, voice: Voice): readonly Part[] {
  const reachable = isReachable(lead);
  if (!somebodyHere) {
    const line = reachable ? 'nobodyThereKept' : reason === 'asked' ? 'nobodyThere' : 'qualifiedNobodyThere';
    return [{ variants: voice.lines(line), mayGo: false }];
  }
  const called = { variants: voice.lines(reason === 'asked' ? 'personCalled' : 'personCalledEnough'), mayGo: false };
  return reachable || dialogue.emailAsked ? [called] : [called, { variants: voice.lines('askEmail'), mayGo: true }];
}
