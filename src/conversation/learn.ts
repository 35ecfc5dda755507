import { knownValue } from '../lead/answers.ts';
import { assess } from '../lead/assess.ts';
import type { Lead } from '../lead/lead.ts';
import { declineTopic, markUnclear, mergeFindings, seen } from '../lead/merge.ts';
import type { Script } from '../lead/script.ts';
import { BANT, type BantTopic, type Contact, type Topic } from '../lead/values.ts';
import type { Confirming, Conversation, Dialogue } from './conversation.ts';
import { likelyTypo } from './email-typo.ts';
import { did, type Heard } from './listen.ts';
import type { GroundedFinding } from './ports/understanding.ts';

/** What a turn changed in what is known. */
export interface Learned {
  readonly lead: Lead;
  readonly dialogue: Dialogue;
  /** Findings that count from now on. */
  readonly taken: readonly GroundedFinding[];
  /** What became of the question that was open; `left`: the visitor spoke of something else. */
  readonly asked: { readonly topic: Topic; readonly fate: AskedFate } | null;
  /** How the visitor settled the value that was checked; null when none was. */
  readonly settled: { readonly confirming: Confirming; readonly as: 'yes' | 'no' | 'replaced' | 'ignored' } | null;
}

export type AskedFate = 'answered' | 'declined' | 'unknown' | 'unclear' | 'left';

interface Known {
  readonly conversation: Conversation;
  readonly lead: Lead;
  readonly script: Script;
}

/** Takes what was heard into the lead: facts, refusals, corrections, and the yes or no to a value that was checked. */
export function learn({ conversation, lead, script }: Known, heard: Heard): Learned {
  const at = heard.messages.at(-1)?.at ?? lead.lastSeenAt;
  const occasion = { at, by: heard.tapped ? 'choice' : 'visitor', scriptVersion: script.version } as const;
  const { dialogue } = conversation;
  const settled = settle(dialogue.confirming, heard);
  const { counts, held } = hold(
    [...confirmedFinding(settled), ...heard.findings],
    { conversation, lead, script },
    heard,
  );

  let known = seen(lead, at, { messages: heard.messages.length, questions: heard.question ? 1 : 0 });
  known = mergeFindings(known, counts, occasion);
  if (heard.question && !heard.answer) {
    known = { ...known, unanswered: [...known.unanswered, heard.question.text].slice(-50) };
  }

  const asked = fateOfAsked(dialogue, heard, held);
  const said = { quote: heard.messages.at(-1)?.text.slice(0, 200) ?? '', activityId: activityOf(heard), ...occasion };
  if (asked?.fate === 'declined') known = declineTopic(known, asked.topic, said);
  if (asked?.fate === 'unknown') known = markUnclear(known, asked.topic, said);
  if (asked?.fate === 'unclear' && isClosed(asked, dialogue, heard)) known = markUnclear(known, asked.topic, said);

  return { lead: known, dialogue: remember(dialogue, asked, held, heard), taken: counts, asked, settled };
}

/** A held value that nobody will confirm any more is taken as it was said: nothing a visitor said is lost. */
export function takeUnconfirmed(lead: Lead, confirming: Confirming, script: Script, at: number): Lead {
  if (confirming.why === 'email-typo') return lead;
  const finding = { ...confirming.finding, activityId: confirming.activityId };
  return mergeFindings(lead, [finding], { at, by: 'visitor', scriptVersion: script.version });
}

function settle(confirming: Confirming | null, heard: Heard): Learned['settled'] {
  if (!confirming) return null;
  if (heard.findings.some(({ topic }) => topic === confirming.finding.topic)) return { confirming, as: 'replaced' };
  if (did(heard, 'yes')) return { confirming, as: 'yes' };
  return { confirming, as: did(heard, 'no') ? 'no' : 'ignored' };
}

/** The value that yes confirmed, or that was passed over in silence; a mistyped address stays as it was typed. */
function confirmedFinding(settled: Learned['settled']): readonly GroundedFinding[] {
  if (!settled || settled.as === 'replaced') return [];
  const { finding, activityId, why } = settled.confirming;
  if (settled.as === 'yes') return [{ ...finding, activityId, corrects: why === 'email-typo', confidence: 1 }];
  return settled.as === 'ignored' && why !== 'email-typo' ? [{ ...finding, activityId, corrects: false }] : [];
}

/** Separates findings that count at once from the one that is checked with the visitor first. */
function hold(
  findings: readonly GroundedFinding[],
  known: Known,
  heard: Heard,
): { counts: readonly GroundedFinding[]; held: Confirming | null } {
  const { dialogue } = known.conversation;
  const { script } = known;
  const mayCheck = known.conversation.state !== 'human' && dialogue.confirmations === 0;
  const isLabelled = did(heard, 'support', 'job', 'vendor', 'spam', 'wants-person', 'erase-data');
  let held: Confirming | null = null;
  const counts: GroundedFinding[] = [];
  for (const finding of findings) {
    const { activityId } = finding;
    const typo = finding.topic === 'contact' ? typoOf(finding, dialogue) : null;
    if (typo) held ??= { finding: typo, activityId, why: 'email-typo' };
    const checked = mayCheck && !isLabelled && !held && finding.confidence < 1;
    if (checked && finding.confidence < script.confidence.confirmBelow)
      held = { finding, activityId, why: 'uncertain' };
    else if (checked && disqualifies(finding, known)) held = { finding, activityId, why: 'disqualifying' };
    else counts.push(finding);
  }
  return { counts, held };
}

/** The same finding with the address that was probably meant. Not asked about twice. */
function typoOf(finding: GroundedFinding, { confirming }: Dialogue): GroundedFinding | null {
  const contact = finding.value as Contact;
  const meant = contact.email === null ? null : likelyTypo(contact.email);
  if (meant === null || confirming?.why === 'email-typo') return null;
  return { ...finding, value: { name: null, phone: null, company: null, role: null, email: meant } };
}

/** Whether the lead fails the criterion with this finding, and did not without it. */
function disqualifies(finding: GroundedFinding, { conversation, lead, script }: Known): boolean {
  const topic = BANT.find((bant): bant is BantTopic => bant === finding.topic);
  if (!topic) return false;
  const occasion = { at: lead.lastSeenAt, by: 'visitor', scriptVersion: script.version } as const;
  const judge = (candidate: Lead) =>
    assess({ lead: candidate, script, now: lead.lastSeenAt, language: conversation.language }).unmet.includes(topic);
  return judge(mergeFindings(lead, [finding], occasion)) && !judge(lead);
}

function fateOfAsked(dialogue: Dialogue, heard: Heard, held: Confirming | null): Learned['asked'] {
  const topic = dialogue.contactAsked ? 'contact' : dialogue.asked;
  if (topic === null) return null;
  return { topic, fate: fate(topic, dialogue, heard, held) };
}

function fate(topic: Topic, dialogue: Dialogue, heard: Heard, held: Confirming | null): AskedFate {
  if (heard.findings.some((finding) => finding.topic === topic) || held?.finding.topic === topic) return 'answered';
  if (dialogue.confirming) return 'left';
  if (did(heard, 'refusal') || (topic === 'contact' && did(heard, 'no'))) return 'declined';
  if (did(heard, 'dont-know')) return 'unknown';
  const elsewhere = heard.findings.length > 0 || heard.question !== null || heard.filesOnly;
  if (elsewhere || !heard.acts.every((act) => UNCLEAR.has(act))) return 'left';
  return 'unclear';
}

/** Acts that leave an open question unanswered without being about something else. */
const UNCLEAR: ReadonlySet<string> = new Set(['answer', 'unclear', 'yes', 'no', 'correction', 'thanks']);

function remember(dialogue: Dialogue, asked: Learned['asked'], held: Confirming | null, heard: Heard): Dialogue {
  const closed = asked !== null && isClosed(asked, dialogue, heard) ? [asked.topic] : [];
  const isSettled = asked !== null && asked.fate !== 'left' && asked.fate !== 'unclear';
  const priceQuestion = heard.question?.about === 'price';
  return {
    ...dialogue,
    asked: isSettled || closed.length > 0 ? null : dialogue.asked,
    contactAsked: dialogue.contactAsked && !(isSettled || closed.length > 0),
    passedOver: [...dialogue.passedOver, ...closed.filter((topic) => topic !== 'contact')],
    confirming: held,
    confirmations: dialogue.confirmations + (held !== null && held.why !== 'email-typo' ? 1 : 0),
    priceQuestionOpen: priceQuestion ? heard.answer === null : dialogue.priceQuestionOpen,
  };
}

/** A question is put twice at most; what the visitor asks in between does not count against it. */
function isClosed({ topic, fate }: { topic: Topic; fate: AskedFate }, dialogue: Dialogue, heard: Heard): boolean {
  if (fate === 'unknown') return true;
  if (timesAsked(dialogue, topic) < 2) return false;
  return fate === 'unclear' || (fate === 'left' && heard.question === null && dialogue.confirming === null);
}

function timesAsked(dialogue: Dialogue, topic: Topic): number {
  return dialogue.timesAsked[topic] ?? 0;
}

function activityOf(heard: Heard): string {
  return heard.messages.at(-1)?.activityId ?? '';
}

/** Whether the visitor can be reached after the chat. */
export function isReachable(lead: Lead): boolean {
  const contact = knownValue(lead, 'contact');
  return contact !== null && (contact.email !== null || contact.phone !== null);
}
