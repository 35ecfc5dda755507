import { busy, claim, claimable, handBack } from '../actions.ts';
import { lead, mine, now, selected, viewers } from '../desk.ts';
import type { QueueItem } from '../api-types.ts';
import { rep } from '../settings.ts';
import { affiliation, displayName, labels, reasons, waitInWords } from '../words.ts';
import { Composer } from './composer.tsx';
import { DispositionForm } from './disposition-form.tsx';
import { Transcript } from './transcript.tsx';

export function ConversationPane() {
  const item = selected.value;
  if (item === null) return null;
  return (
    <section class="conversation" aria-label={`Conversation with ${displayName(item)}`}>
      <div class="conversation-head">
        <div class="conversation-who">
          <h1>
            {displayName(item)} <span class="company">{affiliation(item)}</span>
            {item.label !== null && <span class="label">{labels[item.label]}</span>}
          </h1>
          <p class="standing">
            <Standing item={item} />
            <AlsoLooking />
          </p>
        </div>
        <div class="actions">
          {claimable() && (
            <button
              type="button"
              class="primary"
              disabled={busy.value !== null}
              onClick={() => void claim()}
              aria-keyshortcuts="C"
            >
              Claim <kbd aria-hidden="true">C</kbd>
            </button>
          )}
          {mine.value && (
            <button type="button" disabled={busy.value !== null} onClick={() => void handBack()} aria-keyshortcuts="H">
              Hand back <kbd aria-hidden="true">H</kbd>
            </button>
          )}
          <DispositionForm />
        </div>
      </div>
      {lead.value === null ? <p class="empty transcript">Reading the conversation…</p> : <Transcript />}
      <Composer />
    </section>
  );
}

/** Whose turn it is, in one line. */
function Standing({ item }: { item: QueueItem }) {
  const { state, handoff, wait, endedAs } = item;
  const waiting = wait === null ? null : waitInWords(wait, now.value);
  const waitingText = waiting !== null && <span class={waiting.over ? 'over' : ''}>{waiting.short}</span>;
  switch (state) {
    case 'queued':
      return (
        <>
          Waiting for a person: {waitingText}
          {handoff !== null && ` · ${reasons[handoff.reason]}`}
        </>
      );
    case 'human':
      return (
        <>
          {mine.value ? 'You have it' : `${handoff?.rep?.name ?? 'A rep'} has it`}
          {waiting !== null && <> · unanswered for {waitingText}</>}
        </>
      );
    case 'closed':
      return <>Ended{endedAs !== null && `: ${endedAs}`}</>;
    case 'bot':
      return <>With the bot</>;
    case 'returned':
      return <>Back with the bot</>;
  }
}

function AlsoLooking() {
  const others = viewers.value.filter(({ id }) => id !== rep().id).map(({ name }) => name);
  if (others.length === 0) return null;
  return (
    <span class="looking">
      {others.join(', ')} {others.length === 1 ? 'is' : 'are'} looking too
    </span>
  );
}
