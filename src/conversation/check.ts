import { currentAnswer } from '../lead/answers.ts';
import { assess } from '../lead/assess.ts';
import type { Lead } from '../lead/lead.ts';
import { measure } from '../lead/measure.ts';
import { mergeFindings } from '../lead/merge.ts';
import type { Script } from '../lead/script.ts';
import { BANT, type Contact, type Topic } from '../lead/values.ts';
import type { Confirming, Conversation, Dialogue } from './conversation.ts';
import { likelyTypo } from './email-typo.ts';
import { did, type Heard } from './listen.ts';
import type { GroundedFinding } from './ports/understanding.ts';

export interface Known {
  readonly conversation: Conversation;
  readonly lead: Lead;
  readonly script: Script;
}

/** A finding that counts; `unconfirmed` where there was reason to check it and the visitor has not said yes to it. */
export interface Taken extends GroundedFinding {
  readonly unconfirmed?: boolean;
}

/** How the visitor settled the value that was checked. */
export interface Settled {
  readonly confirming: Confirming;
  readonly as: 'yes' | 'no' | 'replaced' | 'ignored';
}

/** Null when nothing was checked. Who says the same once more has confirmed it, in whatever words. */
export function settle(confirming: Confirming | null, heard: Heard, script: Script): Settled | null {
  if (!confirming) return null;
  const said = heard.findings.find(({ topic }) => topic === confirming.finding.topic);
  if (said) return { confirming, as: isSaidAgain(confirming, said, script) ? 'yes' : 'replaced' };
  if (namesTheProvider(confirming, heard)) return { confirming, as: 'yes' };
  if (isTakenBack(heard)) return { confirming, as: 'no' };
  return { confirming, as: did(heard, 'yes') ? 'yes' : 'ignored' };
}

/** "No, that's wrong" corrects without a new value; "that's not right" is no yes, however it is read. */
function isTakenBack(heard: Heard): boolean {
  return did(heard, 'no') || (did(heard, 'correction') && heard.findings.length === 0);
}

/** "No, gmail obviously": to "Did you mean bob@gmail.com?" that is a yes. */
function namesTheProvider({ finding, why }: Confirming, { messages }: Heard): boolean {
  if (why !== 'email-typo') return false;
  const provider = (finding.value as Contact).email?.split('@')[1]?.split('.')[0]?.toLowerCase();
  const words = messages.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []);
  return provider !== undefined && words.includes(provider) && !words.includes('not') && !words.includes('nicht');
}

function isSaidAgain({ finding, why }: Confirming, said: GroundedFinding, { rates }: Script): boolean {
  if (why === 'email-typo') return false;
  const [before, now] = [finding, said].map(({ topic, value }) => measure(topic, value, 0, rates));
  return before?.word === now?.word && before?.size === now?.size && before?.begins === now?.begins;
}

/** The value that yes confirmed, or that nobody said yes or no to; a mistyped address stays as it was typed. */
export function settledFindings(settled: Settled | null): readonly Taken[] {
  if (!settled) return [];
  const { finding, activityId, why } = settled.confirming;
  if (settled.as === 'yes') return [{ ...finding, activityId, corrects: why === 'email-typo', confidence: 1 }];
  const isKept = settled.as === 'ignored' && why !== 'email-typo';
  return isKept ? [{ ...finding, activityId, corrects: false, unconfirmed: true }] : [];
}

/**
 * Separates findings that count at once from the one that is checked with the visitor first. What there is no room to
 * check counts unconfirmed.
 */
export function holdDoubtful(
  heard: Heard,
  known: Known,
  settled: Settled | null,
): { counts: readonly Taken[]; held: Confirming | null } {
  const { dialogue, state } = known.conversation;
  const { findings } = heard;
  // The visitor's own question takes the room that checking would need; so does asking for the main points.
  const isFree = state !== 'human' && heard.answer === null && !heard.tooLong && !did(heard, ...MORE_URGENT);
  const confirmed = settled?.as === 'yes' ? settled.confirming.finding.topic : null;
  const doubts = new Map(findings.map((one) => [one, one.topic === confirmed ? [] : doubtsAbout(one, known)]));
  const check = isFree && state !== 'queued' ? firstCheck(doubts, dialogue) : null;
  const typo = isFree ? typoIn(findings, deniedEmails(dialogue, settled)) : null;
  const counts = findings
    .filter((finding) => finding !== check?.finding)
    .map((finding) => (doubts.get(finding)?.length ? { ...finding, unconfirmed: true } : finding));
  return { counts, held: check ?? typo };
}

/** What would end the talk is checked before what is only uncertain. */
function firstCheck(
  doubts: ReadonlyMap<GroundedFinding, readonly Doubt[]>,
  { confirmations, checkedTopics }: Dialogue,
): Confirming | null {
  const first = (why: Doubt, isUnchecked: (topic: Topic) => boolean): Confirming | null => {
    const found = [...doubts].find(([{ topic }, about]) => about.includes(why) && isUnchecked(topic));
    return found ? { finding: found[0], activityId: found[0].activityId, why } : null;
  };
  return (
    first('disqualifying', (topic) => !checkedTopics.includes(topic)) ?? first('uncertain', () => confirmations === 0)
  );
}

/** What goes before any "just to check". */
const MORE_URGENT = ['support', 'job', 'vendor', 'spam', 'wants-person', 'erase-data'] as const;

type Doubt = 'uncertain' | 'disqualifying';

function doubtsAbout(finding: GroundedFinding, known: Known): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (finding.confidence < known.script.confidence.confirmBelow) doubts.push('uncertain');
  if (disqualifies(finding, known)) doubts.push('disqualifying');
  return doubts;
}

/** Addresses that were suggested and not taken, this turn's included. */
export function deniedEmails({ deniedEmails: before }: Dialogue, settled: Settled | null): readonly string[] {
  if (settled?.confirming.why !== 'email-typo' || settled.as === 'yes') return before;
  const { email } = settled.confirming.finding.value as Contact;
  return email === null || before.includes(email) ? before : [...before, email];
}

/** The address that was probably meant. Not suggested again once it was denied. */
function typoIn(findings: readonly GroundedFinding[], denied: readonly string[]): Confirming | null {
  const given = findings.find(({ topic }) => topic === 'contact');
  const { email } = (given?.value ?? { email: null }) as Contact;
  const meant = email === null ? null : likelyTypo(email);
  if (!given || meant === null || denied.includes(meant)) return null;
  const value: Contact = { name: null, phone: null, company: null, role: null, email: meant };
  return { finding: { ...given, value }, activityId: given.activityId, why: 'email-typo' };
}

/** Whether the lead fails the criterion with this finding, and did not without it by anything that was confirmed. */
function disqualifies(finding: GroundedFinding, { conversation, lead, script }: Known): boolean {
  const topic = BANT.find((bant) => bant === finding.topic);
  if (!topic) return false;
  const occasion = { at: lead.lastSeenAt, by: 'visitor', scriptVersion: script.version } as const;
  const fails = (candidate: Lead) =>
    assess({ lead: candidate, script, now: lead.lastSeenAt, language: conversation.language }).unmet.includes(topic);
  if (!fails(mergeFindings(lead, [finding], occasion))) return false;
  return !fails(lead) || currentAnswer(lead, topic)?.unconfirmed === true;
}

/** A held value that nobody will confirm any more is kept as it was said, unconfirmed: nothing a visitor said is lost. */
export function takeUnconfirmed(lead: Lead, confirming: Confirming | null, script: Script, at: number): Lead {
  if (confirming === null || confirming.why === 'email-typo') return lead;
  const finding = { ...confirming.finding, activityId: confirming.activityId, unconfirmed: true };
  return mergeFindings(lead, [finding], { at, by: 'visitor', scriptVersion: script.version });
}
