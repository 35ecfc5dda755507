import type { LineKey } from '../lead/script.ts';
import type { Then } from './moves.ts';
import type { Situation } from './situation.ts';
import type { Voice } from './voice.ts';

/** The quick replies under a reply. */
export function suggestionsFor(then: Then, { script }: Situation, voice: Voice): readonly string[] {
  const labels = (...keys: readonly LineKey[]) => keys.flatMap((key) => voice.peek(key)[0] ?? []);
  switch (then.kind) {
    case 'greet':
      return script.lines[voice.language]?.openers ?? [];
    case 'ask':
      return then.question.choices.flatMap(({ label }) => label[voice.language] ?? []);
    case 'confirm':
      return labels('choiceYes', 'choiceNo');
    case 'line':
      if (then.offer === 'person-or-email') return labels('choicePerson', 'choiceEmail');
      if (then.offer === null) return [];
      return labels(
        'choiceWait',
        'choiceEmail',
        ...(script.routing.meetingUrl === null ? [] : ['choiceMeeting' as const]),
      );
    default:
      return [];
  }
}
