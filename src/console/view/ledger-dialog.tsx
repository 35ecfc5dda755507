import { useEffect, useState } from 'preact/hooks';
import type { Ledger } from '../api-types.ts';
import { api, selectedId } from '../desk.ts';
import { dayOf, isoTime, timeOfDay } from '../words.ts';
import { Dialog } from './dialog.tsx';

export function LedgerDialog() {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const id = selectedId.peek();
    if (id === null) return;
    api
      .ledger(id)
      .then(setLedger, (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  }, []);
  return (
    <Dialog title="Ledger" class="ledger">
      <p class="explanation">All that happened to this lead, oldest first.</p>
      {problem !== null && <p role="alert">{problem}</p>}
      {ledger === null && problem === null && <p class="empty">Reading…</p>}
      {ledger?.entries.length === 0 && <p class="empty">Nothing yet.</p>}
      {ledger !== null && ledger.entries.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label="Entries">
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Details</th>
              </tr>
            </thead>
            <tbody>
              {ledger.entries.map(({ at, kind, detail }, index) => (
                <tr key={index}>
                  <td>
                    <time dateTime={isoTime(at)}>
                      {dayOf(at)}, {timeOfDay(at)}
                    </time>
                  </td>
                  <td>{kind}</td>
                  <td>{inWords(detail)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  );
}

function inWords(detail: Readonly<Record<string, unknown>>): string {
  return Object.entries(detail)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
