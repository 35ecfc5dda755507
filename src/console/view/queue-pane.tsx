import { open } from '../actions.ts';
import type { QueueItem } from '../api-types.ts';
import { now, queue, sections, selectedId } from '../desk.ts';
import type { Section } from '../queue-order.ts';
import { affiliation, displayName, duration, labels, lastWords, reasons, waitInWords } from '../words.ts';
import { BandScore } from './band-score.tsx';

export function QueuePane() {
  const loading = queue.value === null;
  return (
    <section class="queue" aria-label="Queue">
      <h1 class="hidden">Queue</h1>
      {loading && <p class="empty">Reading the queue…</p>}
      {!loading && sections.value.map((section) => <QueueSection key={section.name} section={section} />)}
    </section>
  );
}

const emptyTexts: Readonly<Record<string, string>> = {
  waiting: 'Nobody is waiting.',
  yours: 'None. Claim one to talk with its visitor.',
};

function QueueSection({ section: { name, title, items } }: { section: Section }) {
  const empty = emptyTexts[name];
  if (items.length === 0 && empty === undefined) return null;
  const headingId = `section-${name}`;
  return (
    <section aria-labelledby={headingId} class={`section ${name}`}>
      <h2 id={headingId}>
        {title} {items.length > 0 && <span class="count">{items.length}</span>}
      </h2>
      {items.length === 0 && <p class="empty">{empty}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.conversationId}>
            <QueueRow item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function QueueRow({ item }: { item: QueueItem }) {
  const { conversationId, score, band, label } = item;
  return (
    <button
      type="button"
      class="row"
      aria-current={conversationId === selectedId.value ? 'true' : undefined}
      onClick={() => open(conversationId)}
    >
      <BandScore score={score} band={band} />
      <span class="row-name">{displayName(item)}</span>
      <RowTime item={item} />
      <span class="detail">
        {label !== null && <span class="label">{labels[label]}</span>}
        {affiliation(item) !== null && <span class="company">{affiliation(item)}</span>}
        <span class="last">{lastWords(item)}</span>
      </span>
    </button>
  );
}

/** How long the visitor waits, who has it, or how it ended: what decides whether to open it. */
function RowTime({ item }: { item: QueueItem }) {
  const { state, wait, handoff, endedAs, lastSeenAt } = item;
  if (wait !== null) {
    const { short, long, over } = waitInWords(wait, now.value);
    return (
      <span class={over ? 'wait over' : 'wait'} title={handoff === null ? long : `${long}; ${reasons[handoff.reason]}`}>
        {short}
      </span>
    );
  }
  if (state === 'human') return <span class="wait">{handoff?.rep?.name ?? 'A rep'}</span>;
  if (state === 'closed') return <span class="wait">{endedAs ?? 'ended'}</span>;
  return (
    <span class="wait" title="Since the visitor's last sign of life">
      {duration(now.value - lastSeenAt)}
    </span>
  );
}
