import { factsOf } from '../lead/placeholders.ts';
import type { LineKey } from '../lead/script.ts';
import { compose, isWellSaid, openerOf, type Part, shorterAndShorter, wordsIn } from './compose.ts';
import type { Dialogue, HandoffReason } from './conversation.ts';
import type { Citation } from './log.ts';
import type { EndKind, Move, Then } from './moves.ts';
import { openingWords } from './opening-words.ts';
import { isReachable } from './reachable.ts';
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
  const isAnswer = opening?.kind === 'answer';
  const name = voice.peek('introduction');
  const introduction = introductionOf(move, situation, voice);
  const words = openingWords(opening, situation, voice);
  const composed = compose(
    [
      { name: 'introduction', variants: introduction, goes: 'never' },
      {
        name: 'opening',
        ...(isAnswer ? fitting(words, introduction, then) : { variants: words }),
        goes: opensHow(move),
      },
      ...thenParts(then, situation, voice, isAnswer ? 'last' : 'never'),
    ],
    dialogue.lastOpener,
    isAnswer ? [...voice.peek('answerLead'), ...name] : name,
  );
  if (composed === null) return null;
  const { text, said } = composed;
  const suggestions = said.has('then') ? suggestionsFor(then, situation, voice) : [];
  return {
    text,
    suggestions,
    citations: isAnswer && said.has('opening') ? (heard?.answer?.citations ?? []) : [],
    dialogue: {
      ...remembered(move, situation, said),
      greeted: true,
      lastOpener: openerOf(text),
      shown: suggestions,
      variants: voice.used(),
    },
  };
}

/** Who speaks, where the visitor does not know: at the first reply, and when the bot takes the word again. */
function introductionOf(
  { opening, then }: Extract<Move, { kind: 'reply' }>,
  { dialogue, back }: Situation,
  voice: Voice,
): readonly string[] {
  if (then.kind === 'greet' || (opening?.kind === 'line' && opening.line === 'aboutMe')) return [];
  if (back !== 'humanLeft') return back === 'introduction' || !dialogue.greeted ? voice.peek('introduction') : [];
  const lines = voice.lines('humanLeft');
  const brief = lines.filter((text) => wordsIn(text) <= FEW_WORDS);
  return opening?.kind === 'answer' && brief.length > 0 ? brief : lines;
}

/** What may stand before the answer to the visitor's question. */
const FEW_WORDS = 8;

/** Beside the introduction, or where a person is called, an answer has less room: it is cut where a sentence ends. */
function fitting(
  [answer = '']: readonly string[],
  [name]: readonly string[],
  { kind }: Then,
): Pick<Part, 'variants' | 'shorter'> {
  const shorter = shorterAndShorter(answer);
  if (name === undefined) return { variants: kind === 'call' ? shorter : [answer], shorter };
  return { variants: [shorter.find((text) => isWellSaid(`${name} ${text}`)) ?? shorter.at(-1) ?? answer] };
}

/** The visitor's question is answered; only where a person is called it may be left to them. */
function opensHow({ opening, then }: Extract<Move, { kind: 'reply' }>): Part['goes'] {
  if (opening?.kind !== 'answer') return 'first';
  return then.kind === 'call' ? 'last' : 'never';
}

/** The second half. After an answer it goes where both have no room: the visitor's question comes first. */
function thenParts(then: Then, situation: Situation, voice: Voice, goes: Part['goes']): readonly Part[] {
  const part = (variants: readonly string[]): Part => ({ name: 'then', variants, goes });
  switch (then.kind) {
    case 'nothing':
      return [];
    case 'greet':
      return [part(voice.lines(situation.lead.answers.length > 0 ? 'returning' : 'greeting'))];
    case 'ask':
      return [part(questionWords(then, voice))];
    case 'line':
      return [part(voice.lines(then.line))];
    case 'end':
      return [part(endWords(then.how, situation, voice))];
    case 'confirm':
      return [part(confirmWords(situation, voice))];
    case 'call':
      return callParts(then.reason, situation, voice);
  }
}

/** An ending that was said before gives way to a farewell. */
function endWords(how: EndKind, { dialogue }: Situation, voice: Voice): readonly string[] {
  const line = how === 'not-now' ? 'notNow' : how;
  const isRepeated = line !== 'goodbye' && (dialogue.variants[line] ?? 0) > 0;
  if (!isRepeated) return voice.lines(line);
  return [...voice.lines('goodbye'), ...voice.lines(line)];
}

function questionWords({ question, wording }: Extract<Then, { kind: 'ask' }>, voice: Voice): readonly string[] {
  const special = wording === 'ask' ? [] : voice.wording(question, wording);
  return special.length > 0 ? special : voice.wording(question, 'ask');
}

function confirmWords({ dialogue, script, lead }: Situation, voice: Voice): readonly string[] {
  if (!dialogue.confirming) return [];
  const { finding, why } = dialogue.confirming;
  const question = script.questions.find(({ topic }) => topic === finding.topic);
  const facts = {
    ...factsOf(finding.topic, finding.value, voice.language, question, lead.lastSeenAt),
    quote: finding.quote,
  };
  if (why === 'email-typo') return voice.lines('emailTypo', facts);
  return voice.lines(why === 'uncertain' ? 'confirm' : 'confirmDisqualifying', facts);
}

/** Somebody there: a person was called, and once, where there is room, the e-mail address. Nobody: contact is asked for. */
function callParts(reason: HandoffReason, { lead, dialogue, somebodyHere }: Situation, voice: Voice): readonly Part[] {
  const then = (line: LineKey): Part => ({ name: 'then', variants: voice.lines(line), goes: 'never' });
  const reachable = isReachable(lead);
  if (!somebodyHere) {
    return [then(reachable ? 'nobodyThereKept' : reason === 'asked' ? 'nobodyThere' : 'qualifiedNobodyThere')];
  }
  const called = then(reason === 'asked' ? 'personCalled' : 'personCalledEnough');
  if (reachable || dialogue.emailAsked) return [called];
  return [called, { name: 'also', variants: voice.lines('askEmail'), goes: 'first' }];
}
