import type { Answer, ScorecardRow } from '../api-types.ts';
import { answerStatus, sources, timeOfDay, verdicts } from '../words.ts';
import { Quote } from './quote.tsx';

/** One question: what is known, in whose words, and what was said before. */
export function ScorecardSection({ row: { title, learn, verdict, answer, earlier } }: { row: ScorecardRow }) {
  return (
    <section class={`card ${verdict}`} aria-label={title}>
      <h3 title={learn}>
        {title} <span class="verdict">{verdicts[verdict]}</span>
      </h3>
      {answer !== null && <AnswerWords answer={answer} />}
      {earlier.length > 0 && (
        <details>
          <summary>{earlier.length === 1 ? '1 earlier answer' : `${earlier.length} earlier answers`}</summary>
          {earlier.map((given) => (
            <div class="earlier" key={given.at}>
              <AnswerWords answer={given} />
              <p class="source">
                {sources[given.by]} at {timeOfDay(given.at)}
              </p>
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function AnswerWords({ answer: { status, words, evidence, by, unconfirmed } }: { answer: Answer }) {
  return (
    <>
      <p class="words">{words ?? answerStatus[status]}</p>
      {unconfirmed && <p class="source">not confirmed by the visitor</p>}
      {evidence.map((piece) => (
        <Quote key={piece.activityId + piece.quote} evidence={piece} />
      ))}
      {evidence.length === 0 && by !== 'visitor' && <p class="source">{sources[by]}</p>}
    </>
  );
}
