import { knownValue } from '../lead/answers.ts';
import { factsOf, fill, scriptFacts, type Facts } from '../lead/placeholders.ts';
import type { LineKey, Question, QuestionWording } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import { inTurn } from './compose.ts';
import type { Dialogue } from './conversation.ts';
import { spokenLanguage } from './language.ts';
import type { Situation } from './situation.ts';

/** The script's words in the conversation's language, with facts in place; variants take turns. */
export interface Voice {
  readonly language: LanguageTag;
  /** Variants of a line, the one that is due first; those whose facts are missing are left out. */
  lines(key: LineKey, facts?: Facts): readonly string[];
  /** The same without counting it as said. */
  peek(key: LineKey): readonly string[];
  /** Variants of a question's wording: `ask`, `again`, … */
  wording(question: Question, name: 'ask' | 'clarify' | 'again' | 'afterAnswer'): readonly string[];
  /** Variants of any other text; `key` names it among those that take turns. */
  filled(key: string, variants: readonly string[], facts: Facts): readonly string[];
  wordingOf(question: Question): QuestionWording | null;
  /** How often each text was used, this reply included. */
  used(): Dialogue['variants'];
}

export function voiceOf({ conversation, script, lead }: Situation): Voice {
  const { variants: before } = conversation.dialogue;
  const language = spokenLanguage(conversation.language, script.languages);
  const general = { ...contactFacts(lead, language), ...scriptFacts(script), ...repFacts(conversation.handoff) };
  const used = new Set<string>();
  const turn = (key: string) => before[key] ?? 0;
  const inPlace = (key: string, variants: readonly string[], facts: Facts) =>
    inTurn(variants, turn(key)).flatMap((variant) => fill(variant, { ...general, ...facts }) ?? []);
  const filled = (key: string, variants: readonly string[], facts: Facts) => {
    used.add(key);
    return inPlace(key, variants, facts);
  };
  const wordingOf = (question: Question) => question.wording[language] ?? null;
  return {
    language,
    filled,
    wordingOf,
    peek: (key) => inPlace(key, script.lines[language]?.[key] ?? [], {}),
    lines: (key, facts = {}) => filled(key, script.lines[language]?.[key] ?? [], facts),
    wording: (question, name) => filled(`${question.topic}.${name}`, wordingOf(question)?.[name] ?? [], {}),
    used: () => ({ ...before, ...Object.fromEntries([...used].map((key) => [key, turn(key) + 1])) }),
  };
}

function contactFacts(lead: Situation['lead'], language: LanguageTag): Facts {
  const contact = knownValue(lead, 'contact');
  return contact === null ? {} : factsOf('contact', contact, language);
}

function repFacts(handoff: Situation['conversation']['handoff']): Facts {
  return handoff?.repName == null ? {} : { rep: handoff.repName };
}
