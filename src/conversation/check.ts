import { assess } from '../lead/assess.ts';
import type { Lead } from '../lead/lead.ts';
import { mergeFindings } from '../lead/merge.ts';
import type { Script } from '../lead/script.ts';
import { BANT, type Contact } from '../lead/values.ts';
import type { Confirming, Conversation, Dialogue } from './conversation.ts';
import { likelyTypo } from './email-typo.ts';
import { did, type Heard } from './listen.ts';
import type { GroundedFinding } from './ports/understanding.ts';

export interface Known {
  readonly conversation: Conversation;
  readonly lead: Lead;
  readonly script: Script;
}

/** How the visitor settled the value that was checked. */
export interface Settled {
  readonly confirming: Confirming;
  readonly as: 'yes' | 'no' | 'replaced' | 'ignored';
}

/** Null when nothing was checked. */
export function settle(confirming: Confirming | null, heard: Heard): Settled | null {
  if (!confirming) return null;
  if (heard.findings.some(({ topic }) => topic === confirming.finding.topic)) return { confirming, as: 'replaced' };
  if (did(heard, 'yes')) return { confirming, as: 'yes' };
  return { confirming, as: did(heard, 'no') ? 'no' : 'ignored' };
}

/** The value that yes confirmed, or that was passed over in silence; a mistyped address stays as it was typed. */
export function confirmedFindings(settled: Settled | null): readonly GroundedFinding[] {
  if (!settled) return [];
  const { finding, activityId, why } = settled.confirming;
  if (settled.as === 'yes') return [{ ...finding, activityId, corrects: why === 'email-typo', confidence: 1 }];
  return settled.as === 'ignored' && why !== 'email-typo' ? [{ ...finding, activityId, corrects: false }] : [];
}

/** Separates findings that count at once from the one that is checked with the visitor first. */
export function holdDoubtful(
  findings: readonly GroundedFinding[],
  known: Known,
  heard: Heard,
): { counts: readonly GroundedFinding[]; held: Confirming | null } {
  const { dialogue, state } = known.conversation;
  // The visitor's own question takes the room that checking would need.
  const isFree = state !== 'human' && heard.answer === null && !did(heard, ...MORE_URGENT);
  const mayCheck = isFree && state !== 'queued' && dialogue.confirmations === 0;
  let held: Confirming | null = null;
  const counts: GroundedFinding[] = [];
  for (const finding of findings) {
    const { activityId } = finding;
    const typo = finding.topic === 'contact' ? typoOf(finding, dialogue) : null;
    if (typo && isFree) held ??= { finding: typo, activityId, why: 'email-typo' };
    const why: ReturnType<typeof doubt> = mayCheck && !held ? doubt(finding, known) : null;
    if (why) held = { finding, activityId, why };
    else counts.push(finding);
  }
  return { counts, held };
}

/** What goes before any "just to check". */
const MORE_URGENT = ['support', 'job', 'vendor', 'spam', 'wants-person', 'erase-data'] as const;

function doubt(finding: GroundedFinding, known: Known): 'uncertain' | 'disqualifying' | null {
  if (finding.confidence < known.script.confidence.confirmBelow) return 'uncertain';
  return disqualifies(finding, known) ? 'disqualifying' : null;
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
  const topic = BANT.find((bant) => bant === finding.topic);
  if (!topic) return false;
  const occasion = { at: lead.lastSeenAt, by: 'visitor', scriptVersion: script.version } as const;
  const fails = (candidate: Lead) =>
    assess({ lead: candidate, script, now: lead.lastSeenAt, language: conversation.language }).unmet.includes(topic);
  return fails(mergeFindings(lead, [finding], occasion)) && !fails(lead);
}

/** A held value that nobody will confirm any more is taken as it was said: nothing a visitor said is lost. */
export function takeUnconfirmed(lead: Lead, confirming: Confirming | null, script: Script, at: number): Lead {
  if (confirming === null || confirming.why === 'email-typo') return lead;
  const finding = { ...confirming.finding, activityId: confirming.activityId };
  return mergeFindings(lead, [finding], { at, by: 'visitor', scriptVersion: script.version });
}
