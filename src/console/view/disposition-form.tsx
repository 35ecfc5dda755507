import { useState } from 'preact/hooks';
import { busy, dispose } from '../actions.ts';
import type { Disposition } from '../api-types.ts';
import { selected } from '../desk.ts';
import { dispositions } from '../words.ts';

/** What became of the lead; saving may also end the conversation. */
export function DispositionForm() {
  const item = selected.value;
  const [chosen, setChosen] = useState<{ readonly id: string; readonly disposition: Disposition } | null>(null);
  if (item === null) return null;
  const disposition = chosen?.id === item.conversationId ? chosen.disposition : item.disposition;
  const changed = disposition !== item.disposition;
  const closed = item.state === 'closed';
  const save = (close: boolean): void => {
    void dispose(disposition, close).then(() => setChosen(null));
  };
  return (
    <div class="disposition">
      <label for="disposition">Outcome</label>
      <select
        id="disposition"
        aria-label="Outcome"
        value={disposition}
        onChange={({ currentTarget }) =>
          setChosen({ id: item.conversationId, disposition: currentTarget.value as Disposition })
        }
      >
        {Object.entries(dispositions).map(([value, text]) => (
          <option key={value} value={value} selected={value === disposition}>
            {text}
          </option>
        ))}
      </select>
      {changed && (
        <button type="button" disabled={busy.value !== null} onClick={() => save(false)}>
          Save
        </button>
      )}
      {!closed && (
        <button type="button" disabled={busy.value !== null} onClick={() => save(true)}>
          {changed ? 'Save and close' : 'Close'}
        </button>
      )}
    </div>
  );
}
