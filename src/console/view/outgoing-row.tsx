import { edit, type OutgoingMessage, retry, retryNow } from '../outgoing.ts';

/** A message on its way: shown at once, and kept with its text until the server has it. */
export function OutgoingRow({ message }: { message: OutgoingMessage }) {
  const { clientId, kind, text, state, problem } = message;
  return (
    <article
      class={`entry continued ${kind === 'note' ? 'note' : 'rep'} ${state === 'sending' ? 'sending' : 'unsent'}`}
    >
      <div class="bubble">
        <p class="text">{text}</p>
        {state === 'sending' && <p class="extra">Sending…</p>}
        {state !== 'sending' && (
          <div class="extra" role="alert">
            <p>
              Not sent. {problem} {state === 'retrying' && 'It is tried again by itself.'}
            </p>
            <button type="button" onClick={() => (state === 'retrying' ? retryNow() : retry(clientId))}>
              Try again now
            </button>
            <button type="button" onClick={() => edit(message)}>
              Back to the composer
            </button>
          </div>
        )}
      </div>
    </article>
  );
}
