import { useLayoutEffect, useRef } from 'preact/hooks';
import { busy, claim, claimable } from '../actions.ts';
import { api, mine, selected } from '../desk.ts';
import { composing, drafts, send, setDraft } from '../outgoing.ts';

const typingEveryMs = 3000;
const longest = 4000;

export function Composer() {
  const item = selected.value;
  const text = useRef<HTMLTextAreaElement>(null);
  const typingSaidAt = useRef(0);
  const draft = item === null ? '' : (drafts.value[item.conversationId] ?? '');
  useLayoutEffect(() => {
    if (text.current === null) return;
    text.current.style.height = 'auto';
    text.current.style.height = `${Math.min(text.current.scrollHeight + 2, 200)}px`;
  }, [draft]);
  if (item === null) return null;

  const { conversationId } = item;
  const note = composing.value === 'note';
  const usable = note || mine.value;
  const submit = (): void => {
    const written = draft.trim();
    if (written === '' || !usable) return;
    setDraft(conversationId, '');
    send(conversationId, composing.value, written);
  };
  const sayTyping = (): void => {
    if (note || Date.now() - typingSaidAt.current < typingEveryMs) return;
    typingSaidAt.current = Date.now();
    // Only a courtesy: where it fails nothing is missing.
    api.typing(conversationId).catch(() => undefined);
  };

  return (
    <form
      class={note ? 'composer private' : 'composer'}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset class="segments">
        <legend class="hidden">Who reads it</legend>
        <KindChoice kind="reply" text="Reply to visitor" />
        <KindChoice kind="note" text="Private note" />
      </fieldset>
      {usable ? (
        <div class="writing">
          <textarea
            id="composer-text"
            ref={text}
            rows={2}
            maxLength={longest}
            aria-label={note ? 'Private note' : 'Reply to visitor'}
            placeholder={note ? 'Only your team sees this' : 'Enter sends, Shift Enter begins a new line'}
            value={draft}
            onInput={({ currentTarget }) => {
              setDraft(conversationId, currentTarget.value);
              sayTyping();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              submit();
            }}
          />
          <button type="submit" class="primary" disabled={draft.trim() === ''}>
            {note ? 'Add note' : 'Send'}
          </button>
        </div>
      ) : (
        <div class="writing blocked">
          <p>{blockedBecause()}</p>
          {claimable() && (
            <button
              type="button"
              id="composer-text"
              class="primary"
              disabled={busy.value !== null}
              onClick={() => void claim()}
            >
              Claim to reply
            </button>
          )}
        </div>
      )}
    </form>
  );
}

function KindChoice({ kind, text }: { kind: 'reply' | 'note'; text: string }) {
  return (
    <label>
      <input
        type="radio"
        name="composing"
        value={kind}
        checked={composing.value === kind}
        onChange={() => (composing.value = kind)}
      />
      <span>{text}</span>
    </label>
  );
}

function blockedBecause(): string {
  const item = selected.value;
  if (item?.state === 'closed') return 'This conversation has ended. You can still leave a note.';
  if (item?.state === 'human')
    return `${item.handoff?.rep?.name ?? 'Another rep'} talks with this visitor. You can leave a note.`;
  return item?.state === 'queued' ? 'The visitor waits for a person.' : 'The bot talks with this visitor.';
}
