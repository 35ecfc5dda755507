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
import { inOrder, readActs } from './acts.ts';
import { type AskedQuestion, answersTo, questionsIn } from './answers.ts';
import { areAll, readAsides, withAsides } from './asides.ts';
import { asksFirst } from './asks-us.ts';
import { FULL, LANGUAGES, primary } from './language.ts';
import { noBuyer } from './need/no-buyer.ts';
import type { Reading } from './reading.ts';
import { read, type Setting } from './read.ts';
import { refusedTopics } from './refused.ts';
import { resolve } from './resolve.ts';
import { isKnown, revise } from './revise.ts';
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
  let beganByAsking = false;
  const questions: AskedQuestion[] = [];
  const refused = new Set<Topic>();
  for (const { text, at, activityId } of input.messages) {
    const reading = read(text, { ...setting, at, language: language ?? setting.language });
    const asides = readAsides(reading, input.waiting ?? false);
    const first = areAll(reading, asides) ? NOTHING : resolve(reading, setting.questions);
    const readAs = (topic: Topic): Reading => read(text, { ...setting, at, language: language ?? setting.language, asked: topic }); // prettier-ignore
    const { found, revised } = revise(reading, first.findings, { input, findings, readAs });
    const told = found.map(({ topic }) => topic);
    const said = withAsides(readActs(reading, told), reading, asides);
    const replaces = ({ topic }: Finding): boolean =>
      revised.includes(topic) || (said.includes('no') && topic !== 'need' && isKnown(input, findings, topic));
    const begins = findings.length === 0;
    findings.push(...unlessNoBuyer(found, said, reading).map((finding) => ({ ...finding, activityId, corrects: replaces(finding) }))); // prettier-ignore
    dropped.push(...first.dropped);
    for (const act of said) acts.add(act);
    for (const topic of said.includes('refusal') ? refusedTopics(reading, found) : []) refused.add(topic);
    if (said.includes('question') && begins) beganByAsking ||= asksFirst(reading);
    language = reading.detected ?? language;
    if (acts.has('question')) questions.push(...questionsIn(reading, told, asides));
  }
  const { settled, ...answered } = answersTo(questions, input.script, language ?? input.language ?? 'en');
  for (const act of answered.question ? settled : ['question' as const]) acts.delete(act);
  if (findings.length > 0) acts.add('answer');
  if (acts.size === 0) acts.add('unclear');
  return {
    language,
    acts: inOrder(acts, input.asked, beganByAsking),
    findings: mergeTurn(findings),
    dropped,
    ...answered,
    refused: [...refused],
    acknowledgement: null,
    how: 'rules',
  };
}

const NOTHING: ReturnType<typeof resolve> = { findings: [], dropped: [] };

/** Who wants support, a job, or to sell us something does not want to buy: what sounds like a need is none. Spam has none. */
function unlessNoBuyer(findings: readonly Finding[], acts: readonly ActKind[], reading: Reading): readonly Finding[] {
  if (acts.includes('spam')) return findings.filter(({ topic }) => topic !== 'need');
  if (noBuyer(reading) === null) return findings;
  return findings.map((finding) =>
    finding.topic === 'need' ? { ...finding, value: { ...(finding.value as Need), strength: 'none' } } : finding,
  );
}

function settingOf(input: UnderstandingInput): Omit<Setting, 'at'> {
  const { asked, locale, timeZone, script } = input;
  const language = primary(input.language) ?? primary(locale) ?? script.languages[0] ?? null;
  return { asked, locale, timeZone, language, languages: known(script.languages), questions: script.questions };
}

/** The script's languages that the rules know; those known in full where it has none. */
function known(languages: readonly LanguageTag[]): readonly LanguageTag[] {
  const ours = languages.map((tag) => primary(tag) ?? tag).filter((tag) => LANGUAGES[tag] !== undefined);
  return ours.length > 0 ? ours : FULL;
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
    languages: FULL,
    questions,
    asStatement,
  });
  return resolve(reading, questions).findings;
}
