import type {
  ActKind,
  GroundedFinding,
  Understanding,
  UnderstandingInput,
  Understood,
} from '../../conversation/ports/understanding.ts';
import type { Finding } from '../../lead/answer.ts';
import type { Question } from '../../lead/script.ts';
import type { Instant, LanguageTag, Need, Topic } from '../../lead/values.ts';
import { ACT_ORDER, readActs } from './acts.ts';
import { corrections } from './exclusions.ts';
import { answerFrom } from './knowledge/answer.ts';
import { LANGUAGES, primary } from './language.ts';
import { readQuestion } from './questions.ts';
import { read, type Setting } from './read.ts';
import { resolve } from './resolve.ts';
import { mergeTurn } from './turn.ts';

/** Understands by rules: no key, no network, some hundred microseconds a message. */
export function createOfflineUnderstanding(): Understanding {
  return { understand: async (input) => understandTurn(input) };
}

function understandTurn(input: UnderstandingInput): Understood {
  const setting = settingOf(input);
  const findings: GroundedFinding[] = [];
  const dropped: Understood['dropped'][number][] = [];
  const acts = new Set<ActKind>();
  let language: LanguageTag | null = null;
  let question: Understood['question'] = null;
  for (const { text, at, activityId } of input.messages) {
    const reading = read(text, { ...setting, at, language: language ?? setting.language });
    const resolved = resolve(reading, setting.questions);
    const corrects = corrections(reading).length > 0 && resolved.findings.length > 0;
    const said = readActs(reading, resolved.findings.some(({ topic }) => topic === input.asked)); // prettier-ignore
    findings.push(...unlessNoBuyer(resolved.findings, said).map((finding) => ({ ...finding, activityId, corrects })));
    dropped.push(...resolved.dropped);
    for (const act of said) acts.add(act);
    language = reading.detected ?? language;
    question = acts.has('question') ? (readQuestion(reading) ?? question) : question;
  }
  if (findings.length > 0) acts.add('answer');
  if (acts.size === 0) acts.add('unclear');
  return {
    language,
    acts: [...acts].sort((one, other) => ACT_ORDER.indexOf(one) - ACT_ORDER.indexOf(other)),
    findings: mergeTurn(findings),
    dropped,
    question,
    answer: question ? answerFrom(input.script, question.text, language ?? input.language ?? 'en') : null,
    acknowledgement: null,
    how: 'rules',
  };
}

/** Who wants support, a job, or to sell us something does not want to buy: what sounds like a need is none. */
function unlessNoBuyer(findings: readonly Finding[], acts: readonly ActKind[]): readonly Finding[] {
  if (!NO_BUYERS.some((act) => acts.includes(act))) return findings;
  return findings.map((finding) =>
    finding.topic === 'need' ? { ...finding, value: { ...(finding.value as Need), strength: 'none' } } : finding,
  );
}

const NO_BUYERS: readonly ActKind[] = ['support', 'job', 'vendor', 'spam'];

function settingOf(input: UnderstandingInput): Omit<Setting, 'at'> {
  const { asked, locale, timeZone, script } = input;
  const language = primary(input.language) ?? primary(locale) ?? script.languages[0] ?? null;
  return { asked, locale, timeZone, language, languages: known(script.languages), questions: script.questions };
}

/** The script's languages that the rules know; all of them where it has none. */
function known(languages: readonly LanguageTag[]): readonly LanguageTag[] {
  const ours = languages.map((tag) => primary(tag) ?? tag).filter((tag) => LANGUAGES[tag] !== undefined);
  return ours.length > 0 ? ours : Object.keys(LANGUAGES);
}

/** Reads one text outside of a conversation: what `bantam understand` prints. */
export function understandText(input: {
  readonly asked: Topic | null;
  readonly text: string;
  readonly at: Instant;
  readonly locale: string | null;
  readonly timeZone?: string | null;
  readonly language?: LanguageTag | null;
  /** The script's questions, for topics beyond the built-in ones. */
  readonly questions?: readonly Question[];
  readonly asStatement?: boolean;
}): readonly Finding[] {
  const { text, asked, at, locale, timeZone = null, language = null, questions = [], asStatement = false } = input;
  const reading = read(text, {
    asked,
    at,
    locale,
    timeZone,
    language,
    languages: Object.keys(LANGUAGES),
    questions,
    asStatement,
  });
  return resolve(reading, questions).findings;
}
