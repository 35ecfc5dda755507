import type { Assessment, ReceiptLine } from '../api-types.ts';
import { signed } from '../words.ts';
import { Quote } from './quote.tsx';

/** Every point with its rule and the words that earned it; the lines add up to the score. */
export function ScoreReceipt({ assessment: { score, band, receipt, fit } }: { assessment: Assessment }) {
  const grade = fit.grade === null ? 'not known yet' : `grade ${fit.grade}`;
  return (
    <>
      <details class="receipt">
        <summary>Score receipt: {score} points</summary>
        <ReceiptTable lines={receipt} total={`${score} ${band}`} caption="How the score adds up" />
      </details>
      <details class="receipt">
        <summary>
          Fit receipt: {fit.points} points, {grade}
        </summary>
        <ReceiptTable lines={fit.receipt} total={`${fit.points}, ${grade}`} caption="How the fit adds up" />
      </details>
    </>
  );
}

type ReceiptTableProps = { readonly lines: readonly ReceiptLine[]; readonly total: string; readonly caption: string };

function ReceiptTable({ lines, total, caption }: ReceiptTableProps) {
  const versions = new Set(lines.map(({ scriptVersion }) => scriptVersion));
  return (
    <>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {lines.length === 0 && (
            <tr>
              <td colSpan={2}>No answer counts yet.</td>
            </tr>
          )}
          {lines.map((line, index) => (
            <tr key={index}>
              <td>
                {line.rule}
                {line.evidence !== null && <Quote evidence={line.evidence} />}
                {versions.size > 1 && <span class="source">{byScript(line.scriptVersion)}</span>}
              </td>
              <td class="points">{signed(line.points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td class="points">{total}</td>
          </tr>
        </tfoot>
      </table>
      {versions.size === 1 && <p class="source">{byScript([...versions][0])}</p>}
    </>
  );
}

/** Which of the published scripts gave the points. Its beginning tells it from the others. */
const byScript = (version = ''): string => `By script ${version.slice(0, 12)}`;
