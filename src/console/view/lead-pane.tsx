import { overlay } from '../actions.ts';
import type { Lead } from '../api-types.ts';
import { lead } from '../desk.ts';
import { dayOf, timeOfDay } from '../words.ts';
import { BandScore } from './band-score.tsx';
import { ScoreReceipt } from './score-receipt.tsx';
import { ScorecardSection } from './scorecard-section.tsx';

export function LeadPane() {
  const shown = lead.value;
  return (
    <section class="lead" aria-label="Lead" tabIndex={0}>
      <h1 class="hidden">Lead</h1>
      {shown === null ? (
        <p class="empty">Reading the lead…</p>
      ) : (
        <>
          <Standing lead={shown} />
          <h2>Scorecard</h2>
          {shown.scorecard.map((row) => (
            <ScorecardSection key={row.topic} row={row} />
          ))}
          <ScoreReceipt assessment={shown.assessment} />
          <Unanswered questions={shown.unanswered} />
          <Facts lead={shown} />
        </>
      )}
    </section>
  );
}

function Standing({ lead: { assessment, item } }: { lead: Lead }) {
  const { score, band, fit, engagement, qualified, known } = assessment;
  return (
    <div class="lead-standing">
      <BandScore score={score} band={band} />
      <dl>
        <div>
          <dt>Stage</dt>
          <dd>{item.stage}</dd>
        </div>
        <div>
          <dt>Qualified</dt>
          <dd>{qualified ? 'yes' : 'not yet'}</dd>
        </div>
        <div>
          <dt>Known</dt>
          <dd>{known} of 4</dd>
        </div>
        <div>
          <dt>Fit</dt>
          <dd>{fit.grade ?? 'not known yet'}</dd>
        </div>
        <div>
          <dt>Engagement</dt>
          <dd>{engagement} of 4</dd>
        </div>
      </dl>
    </div>
  );
}

function Unanswered({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h2>Questions nothing answered</h2>
      <ul class="unanswered">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
  );
}

function Facts({
  lead: { page, channel, language, locale, timeZone, createdAt, assessment, stageHistory },
}: {
  lead: Lead;
}) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Page', page?.title ?? page?.url ?? null],
    ['Came', `${dayOf(createdAt)}, ${timeOfDay(createdAt)}`],
    ['Channel', channel],
    ['Language', locale ?? language],
    ['Time zone', timeZone],
    ['Team', assessment.route],
    ['Stages', stageHistory.map(({ stage, reason }) => `${stage} (${reason})`).join(' → ') || null],
  ];
  return (
    <>
      <h2>About the visit</h2>
      <dl class="facts">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <button type="button" class="ledger-button" onClick={() => (overlay.value = 'ledger')}>
        Show the ledger
      </button>
    </>
  );
}
