import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { entries, now, olderThere, readOlderEntries, selected, selectedId, typing } from '../desk.ts';
import { highlighted } from '../evidence.ts';
import { unarrived } from '../outgoing.ts';
import { dayOf, displayName } from '../words.ts';
import { EntryRow } from './entry-row.tsx';
import { OutgoingRow } from './outgoing-row.tsx';

/** So near to the end counts as being there. */
const slack = 60;

export function Transcript() {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const seen = useRef<string | null>(null);
  const [unseen, setUnseen] = useState(false);
  const id = selectedId.value;
  // Events are the machine's own; people read messages, notes and status lines.
  const shown = entries.value.filter(({ kind, text }) => kind !== 'event' && text !== '');
  const lastKey = `${id ?? ''} ${shown.at(-1)?.position ?? 0} ${unarrived.value.length}`;
  const typingNow = id !== null && (typing.value[id] ?? 0) > now.value;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const opened = seen.current !== id;
    seen.current = id;
    const own = unarrived.value.length > 0;
    if (opened || atEnd.current || own) element.scrollTop = element.scrollHeight;
    else setUnseen(true);
  }, [lastKey]);

  return (
    <div class="transcript-frame">
      <div
        class="transcript"
        ref={scroller}
        role="log"
        aria-label="Transcript"
        aria-live="polite"
        tabIndex={0}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < slack;
          if (atEnd.current) setUnseen(false);
        }}
      >
        {olderThere.value && (
          <button type="button" class="quiet older" onClick={() => void readOlderEntries()}>
            Earlier messages
          </button>
        )}
        {shown.map((entry, index) => {
          const before = shown[index - 1];
          const newDay = before === undefined || dayOf(before.at) !== dayOf(entry.at);
          return (
            <>
              {newDay && (
                <p class="day" key={`day-${entry.position}`}>
                  {dayOf(entry.at)}
                </p>
              )}
              <EntryRow
                key={entry.id}
                entry={entry}
                continued={!newDay && before.from.id === entry.from.id && before.kind === entry.kind}
                quote={highlighted.value?.activityId === entry.id ? highlighted.value : null}
              />
            </>
          );
        })}
        {unarrived.value.map((message) => (
          <OutgoingRow key={message.clientId} message={message} />
        ))}
        {typingNow && selected.value !== null && <p class="typing">{displayName(selected.value)} is typing…</p>}
      </div>
      {unseen && (
        <button
          type="button"
          class="unseen"
          onClick={() => scroller.current?.scrollTo({ top: scroller.current.scrollHeight })}
        >
          New messages ↓
        </button>
      )}
    </div>
  );
}
