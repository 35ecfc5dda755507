import type { LineKey, Script } from '../lead/script.ts';
import type { ActKind, Understood } from './ports/understanding.ts';
import { spokenLanguage } from './language.ts';

const BUTTONS: readonly (readonly [label: LineKey, act: ActKind])[] = [
  ['choicePerson', 'wants-person'],
  ['choiceEmail', 'wants-email'],
  ['choiceMeeting', 'wants-meeting'],
  ['choiceWait', 'wants-wait'],
  ['choiceYes', 'yes'],
  ['choiceNo', 'no'],
];

/** What a tapped button of the bot's own means; it needs no understanding. Null for any other text. */
export function readButton(text: string, script: Script, language: string): Understood | null {
  const lines = script.lines[spokenLanguage(language, script.languages)];
  const button = BUTTONS.find(([label]) => lines?.[label].some((words) => isSaid(words, text)));
  if (!button) return null;
  return {
    language: null,
    acts: [button[1]],
    findings: [],
    dropped: [],
    question: null,
    answer: null,
    acknowledgement: null,
    how: 'button',
  };
}

export function isSaid(words: string, text: string): boolean {
  return words.trim().toLocaleLowerCase() === text.trim().toLocaleLowerCase();
}
