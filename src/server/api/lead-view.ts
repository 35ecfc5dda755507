import type { Loaded } from '../../conversation/ports/store.ts';
import { currentAnswers } from '../../lead/answers.ts';
import { assess } from '../../lead/assess.ts';
import type { Contact, Instant } from '../../lead/values.ts';
import type { Assessment, ReceiptLine } from '../../lead/assessment.ts';
import type { Script } from '../../lead/script.ts';
import { queueItem } from './queue.ts';
import { scorecardOf } from './scorecard.ts';
import { titleOf } from './value-in-words.ts';
import type { AssessmentView, LeadView, ReceiptLineView, RepView, Transcript } from './views.ts';

type Parts = {
  readonly loaded: Loaded;
  readonly script: Script;
  readonly transcript: Transcript;
  readonly viewers: readonly RepView[];
  readonly now: Instant;
};

/** All that a rep sees of one conversation, assessed at this instant. */
export function leadView({ loaded, script, transcript, viewers, now }: Parts): LeadView {
  const { conversation, lead, recent } = loaded;
  const assessment = assess({ lead, script, now, language: conversation.language });
  const contact = currentAnswers(lead).get('contact')?.value as Contact | null | undefined;
  const { score, band, qualified } = assessment;
  const lastEntry = recent.at(-1);
  const summary = {
    score,
    band,
    qualified,
    name: contact?.name ?? null,
    company: contact?.company ?? null,
    email: contact?.email ?? null,
    lastText: lastEntry?.text ?? '',
  };
  return {
    now,
    item: queueItem({ conversation, lead, summary, lastPosition: lastEntry?.position ?? 0 }, script),
    language: conversation.language,
    locale: conversation.locale,
    timeZone: conversation.timeZone,
    channel: conversation.channel.kind === 'web' ? 'web' : conversation.channel.channelId,
    page: conversation.page === null ? null : { url: conversation.page.url, title: conversation.page.title },
    createdAt: conversation.createdAt,
    activity: { ...lead.activity },
    unanswered: [...lead.unanswered],
    stageHistory: lead.stageHistory.map((change) => ({ ...change })),
    assessment: assessmentView(assessment),
    scorecard: scorecardOf(lead, script, assessment, conversation),
    viewers: [...viewers],
    transcript,
  };
}

function assessmentView(assessment: Assessment): AssessmentView {
  const { score, band, qualified, known, receipt, fit, engagement, unmet, unknown, route } = assessment;
  return {
    score,
    band,
    qualified,
    known,
    receipt: receipt.map(receiptLineView),
    fit: { grade: fit.grade, points: fit.points, receipt: fit.receipt.map(receiptLineView) },
    engagement,
    unmet: [...unmet],
    unknown: [...unknown],
    route: route.name,
  };
}

function receiptLineView({ topic, rule, points, evidence, scriptVersion }: ReceiptLine): ReceiptLineView {
  return {
    topic,
    title: topic === null ? null : titleOf(topic),
    rule,
    points,
    evidence: evidence === null ? null : { quote: evidence.quote, activityId: evidence.activityId },
    scriptVersion,
  };
}
