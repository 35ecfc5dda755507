import type { Finding } from '../../lead/answer.ts';
import type { Question } from '../../lead/script.ts';
import type { Budget, BuiltInTopic, Instant, LanguageTag } from '../../lead/values.ts';
import { corrections } from './exclusions.ts';
import { FULL } from './language.ts';
import type { Setting } from './read.ts';
import { asksOf, asksOn } from './transcript/asked.ts';
import { claimsOf } from './transcript/claims.ts';
import { claimed, confirmedOf, goesAlong } from './transcript/confirmed.ts';
import { ownAnswers, PLAUSIBLE } from './transcript/own.ts';
import type { Before } from './transcript/fragments.ts';
import { hear, type Heard, lengthOf, type TranscriptTurn } from './transcript/heard.ts';
import { isSameDate, outweighs, type Said } from './transcript/stands.ts';
import { Sums } from './transcript/sums.ts';
import { takenAs } from './transcript/taken.ts';
import { withdrawals } from './transcript/withdrawn.ts';

/** A finding and the turn, counted from 0, whose words it quotes. */
export interface TranscriptFinding extends Finding {
  readonly turn: number;
  readonly by: 'visitor' | 'agent';
  readonly corrects: boolean;
}

interface Options {
  readonly at: Instant;
  readonly locale: string | null;
  readonly timeZone?: string | null;
  readonly language?: LanguageTag | null;
  readonly questions?: readonly Question[];
}

/**
 * Reads a conversation that Bantam did not lead: every finding that counts when it is said, in its order. What the agent
 * asks opens the visitor's next turn; what the agent says counts only where the visitor confirms it.
 */
export function understandTranscript(turns: readonly TranscriptTurn[], options: Options): readonly TranscriptFinding[] {
  const talk = new Talk(options, turns.some(({ by, text }) => by === 'agent' && text.includes('?'))); // prettier-ignore
  for (const [turn, said] of turns.entries()) {
    if (said.by === 'agent') talk.agentSays(said, turn);
    else talk.visitorSays(said, turn);
  }
  return talk.findings;
}

/** A visitor's answer may come after a short exchange about something else; a longer one closes the question. */
const MOST_TURNS_OPEN = 2;
const SHORT_EXCHANGE = 9;
const EARLY = 4;

/** What is open while a conversation is read from its first turn to its last. */
class Talk {
  readonly findings: TranscriptFinding[] = [];
  readonly #options: Options;
  readonly #punctuated: boolean;
  readonly #standing = new Map<string, Said>();
  readonly #sums = new Sums();
  #language: LanguageTag | null;
  /** What the agent is after, the latest question first. */
  #asked: readonly BuiltInTopic[] = [];
  #turnsOpen = 0;
  #visitorTurns = 0;
  #lastAsked: BuiltInTopic | null = null;
  #before: Before & { readonly turn: number } = { heard: null, claims: [], turn: -1 };
  #agentSpokeLast = false;
  #answered = false;
  #speaker: string | null = null;
  #corrected = false;

  constructor(options: Options, punctuated: boolean) {
    this.#options = options;
    this.#punctuated = punctuated;
    this.#language = options.language ?? null;
  }

  agentSays({ text, at }: TranscriptTurn, turn: number): void {
    const setting = this.#setting(at);
    const heard = hear(text, setting);
    this.#language = heard.reading.detected ?? this.#language;
    const asks = asksOf(heard, this.#punctuated);
    const recent = [...asks.topics, ...(this.#lastAsked ? [this.#lastAsked] : [])];
    const claims = claimsOf(text, { ...setting, language: heard.reading.language }, recent, this.#questions).map((claim) => this.#sums.inCurrency(claim)); // prettier-ignore
    const earlier = this.#agentSpokeLast ? this.#before.claims : [];
    this.#before = { heard, claims: [...earlier.filter(({ topic }) => !claims.some((claim) => claim.topic === topic)), ...claims], turn }; // prettier-ignore
    this.#agentSpokeLast = true;
    this.#sums.agentSays(heard, claims, asks.topics.includes('budget'));
    if (asks.topics.length > 0) this.#open(asks.topics);
    else if (asksOn(heard) && this.#lastAsked && claimed(claims).length === 0) this.#open([this.#lastAsked]);
    else if (!this.#keepsOpen(heard, asks.any)) this.#open(claimed(claims));
    this.#lastAsked = this.#asked[0] ?? this.#lastAsked;
  }

  visitorSays({ text, at, name = null }: TranscriptTurn, turn: number): void {
    const before: Before = this.#agentSpokeLast ? this.#before : { ...this.#before, claims: [] };
    const goesOn = this.#answered && !this.#agentSpokeLast && name === this.#speaker;
    if (goesOn && !this.#corrects(text, at)) this.#asked = [];
    this.#speaker = name;
    const setting = { ...this.#setting(at), asked: this.#asked[0] ?? null };
    const heard = hear(text, setting);
    this.#language = heard.reading.detected ?? this.#language;
    this.#visitorTurns++;
    const taken = takenAs(heard);
    const wantsNeed = this.#visitorTurns <= EARLY && !this.#standing.has('need');
    this.#sums.hears(heard);
    const { budget: standing, currency } = this.#sums;
    const read = ownAnswers({ heard, text, setting, asked: this.#asked, before, taken, wantsNeed, talksOfMoney: this.#talksOfMoney, standing, currency, lastAsked: this.#lastAsked, sums: this.#sums }); // prettier-ignore
    const own = this.#sums.visitorSays(heard, read);
    const corrects = corrections(heard.reading).length > 0;
    const confirmed =
      taken === 'yes'
        ? confirmedOf(before.claims, own, this.#asked[0] === 'budget' && lengthOf(heard) <= SHORT_EXCHANGE)
        : taken === null ? goesAlong(before.claims, own) : []; // prettier-ignore
    for (const claim of confirmed)
      if (claim.topic !== 'need' || !this.#standing.has('need')) this.#add(claim, { turn: this.#before.turn, by: 'agent', corrects: false, name }); // prettier-ignore
    for (const finding of own) this.#add(finding, { turn, by: 'visitor', corrects: corrects && this.#isMeant(finding), name }); // prettier-ignore
    for (const finding of withdrawals(heard, own)) this.#add(finding, { turn, by: 'visitor', corrects: true, name });
    this.#agentSpokeLast = false;
    const told = new Set([...own, ...confirmed].map(({ topic }) => topic));
    this.#turnsOpen++;
    if (told.size > 0) this.#asked = this.#asked.filter((topic) => !told.has(topic) || topic !== 'need');
    this.#corrected = corrects && own.length === 0;
    this.#answered = told.has(this.#asked[0] ?? '');
    if (this.#answered) this.#turnsOpen = MOST_TURNS_OPEN;
  }

  #add(finding: Finding, said: Pick<TranscriptFinding, 'turn' | 'by' | 'corrects'> & { readonly name: string | null }): void {
    const { name, ...where } = said;
    const asked = this.#asked.includes(finding.topic as BuiltInTopic);
    const later: Said = { ...finding, corrects: said.corrects, asked, speaker: name };
    const earlier = this.#standing.get(finding.topic);
    if (earlier && (outweighs(earlier, later) || (said.by === 'agent' && isSameDate(earlier, later)))) return;
    this.#standing.set(finding.topic, later);
    if (finding.topic === 'budget') this.#sums.stands(finding.value as Budget, said.corrects);
    this.findings.push({ ...withoutClaim(finding), ...where });
  } // prettier-ignore

  /** What follows an answer is about it only where it takes it back: "wait, no" - "June is the audit". */
  #corrects(text: string, at: Instant | null): boolean {
    return this.#corrected || corrections(hear(text, this.#setting(at)).reading).length > 0;
  }

  /** A correction is about what was asked, or what is said as plainly. */
  #isMeant({ topic, confidence }: Finding): boolean {
    return confidence >= PLAUSIBLE || this.#asked.some((one) => one === topic && one !== 'need');
  }

  #open(topics: readonly BuiltInTopic[]): void {
    this.#asked = topics;
    this.#turnsOpen = 0;
  }

  /** "Sorry?" - "Can you hear me now?" - "Yes. So, …" answers what was asked before. */
  #keepsOpen(heard: Heard, asksOther: boolean): boolean {
    if (this.#asked.length === 0 || this.#turnsOpen >= MOST_TURNS_OPEN) return false;
    return lengthOf(heard) <= SHORT_EXCHANGE && !asksOther;
  }

  get #talksOfMoney(): boolean {
    return this.#standing.has('budget') || this.#lastAsked === 'budget';
  }

  get #questions(): readonly Question[] {
    return this.#options.questions ?? [];
  }

  #setting(at: Instant | null): Setting {
    const { at: whole, locale, timeZone = null } = this.#options;
    return { asked: null, at: at ?? whole, locale, timeZone, language: this.#language, languages: FULL, questions: this.#questions }; // prettier-ignore
  }
}

function withoutClaim({ topic, value, quote, confidence }: Finding): Finding {
  return { topic, value, quote, confidence };
}
