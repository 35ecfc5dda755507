import type {
  ActKind,
  GroundedFinding,
  Understanding,
  UnderstandingInput,
  Understood,
} from '../../conversation/ports/understanding.ts';
import { spokenLanguage } from '../../conversation/language.ts';
import type { Finding } from '../../lead/answer.ts';
import type { Question, Script } from '../../lead/script.ts';
import { hasAmount } from '../../lead/complete.ts';
import type { Budget, Instant, LanguageTag, Need, Topic } from '../../lead/values.ts';
import { inOrder, readActs } from './acts.ts';
import { asksFirst } from './asks-us.ts';
import { corrections } from './exclusions.ts';
import { answerFrom } from './knowledge/answer.ts';
import { type Asked, askedIn } from './knowledge/named.ts';
import { FULL, LANGUAGES, primary } from './language.ts';
import { type OwnQuestion, readQuestions } from './questions.ts';
import { correctedAmount } from './money/again.ts';
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
  let beganByAsking = false;
  const questions: AskedQuestion[] = [];
  for (const { text, at, activityId } of input.messages) {
    const reading = read(text, { ...setting, at, language: language ?? setting.language });
    const first = resolve(reading, setting.questions);
    const again = correctedAmount(reading, first.findings, () => earlierBudget(input, findings));
    const resolved = again ? { ...first, findings: [...first.findings.filter(({ topic }) => topic !== 'budget'), again] } : first; // prettier-ignore
    const corrects = again !== null || (corrections(reading).length > 0 && resolved.findings.length > 0);
    const said = readActs(
      reading,
      resolved.findings.map(({ topic }) => topic),
    );
    findings.push(...unlessNoBuyer(resolved.findings, said).map((finding) => ({ ...finding, activityId, corrects })));
    dropped.push(...resolved.dropped);
    for (const act of said) acts.add(act);
    if (said.includes('question') && findings.length === resolved.findings.length) beganByAsking ||= asksFirst(reading);
    language = reading.detected ?? language;
    if (acts.has('question'))
      questions.push(...readQuestions(reading).map((one) => ({ ...one, asked: askedIn(reading, one.sentence) })));
  }
  if (findings.length > 0) acts.add('answer');
  if (acts.size === 0) acts.add('unclear');
  const { question, answer } = firstAnswered(questions, input.script, language ?? input.language ?? 'en');
  return {
    language,
    acts: inOrder(acts, input.asked, beganByAsking),
    findings: mergeTurn(findings),
    dropped,
    question,
    answer,
    acknowledgement: null,
    how: 'rules',
  };
}

/** The amount that a correction in this turn can be about: said in the turn before it, being checked, or known. */
function earlierBudget({ confirming, known }: UnderstandingInput, findings: readonly Finding[]): Budget | null {
  const said = [confirming, ...findings].findLast((finding) => finding?.topic === 'budget');
  const budget = (said?.value ?? known.get('budget') ?? null) as Budget | null;
  return budget !== null && hasAmount(budget) ? budget : null;
}

interface AskedQuestion extends OwnQuestion {
  readonly asked: Asked;
}

/** Of several questions the first that the knowledge files answer; if they answer none, the first. */
function firstAnswered(
  questions: readonly AskedQuestion[],
  script: Script,
  language: LanguageTag,
): Pick<Understood, 'question' | 'answer'> {
  for (const { about, text, asked } of questions) {
    const answer = answerFrom(script, inScript(asked, language, script), spokenLanguage(language, script.languages));
    if (answer !== null) return { question: { about, text }, answer };
  }
  const first = questions[0];
  return { question: first ? { about: first.about, text: first.text } : null, answer: null };
}

/** Of a question in a language that the script does not have, no word stands in its files; that it asks the price is known. */
function inScript(asked: Asked, language: LanguageTag, { languages }: Script): Asked {
  return languages.includes(language) || !asked.asksPrice ? asked : { ...asked, text: '', names: [] };
}

/** Who wants support, a job, or to sell us something does not want to buy: what sounds like a need is none. Spam has none. */
function unlessNoBuyer(findings: readonly Finding[], acts: readonly ActKind[]): readonly Finding[] {
  if (acts.includes('spam')) return findings.filter(({ topic }) => topic !== 'need');
  if (!NO_BUYERS.some((act) => acts.includes(act))) return findings;
  return findings.map((finding) =>
    finding.topic === 'need' ? { ...finding, value: { ...(finding.value as Need), strength: 'none' } } : finding,
  );
}

const NO_BUYERS: readonly ActKind[] = ['support', 'job', 'vendor'];

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
