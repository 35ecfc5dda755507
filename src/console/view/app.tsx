import { backToQueue, overlay, pane } from '../actions.ts';
import { connected, loadProblem, queue, selected } from '../desk.ts';
import { dismiss, toasts } from '../toasts.ts';
import { open } from '../actions.ts';
import { ConversationPane } from './conversation-pane.tsx';
import { Header } from './header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { JumpDialog } from './jump-dialog.tsx';
import { LeadPane } from './lead-pane.tsx';
import { LedgerDialog } from './ledger-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import { QueuePane } from './queue-pane.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

export function App() {
  return (
    <>
      <Header />
      <Notices />
      <main class="desk" data-pane={pane.value}>
        <QueuePane />
        {selected.value === null ? <NothingOpen /> : <OpenConversation />}
      </main>
      <Toasts />
      {overlay.value === 'name' && <NameDialog />}
      {overlay.value === 'help' && <HelpDialog />}
      {overlay.value === 'jump' && <JumpDialog />}
      {overlay.value === 'settings' && <SettingsDialog />}
      {overlay.value === 'ledger' && <LedgerDialog />}
    </>
  );
}

function OpenConversation() {
  return (
    <>
      <nav class="pane-switch" aria-label="Panes">
        <button type="button" class="back" onClick={backToQueue}>
          ‹ Queue
        </button>
        <span class="segments">
          <button type="button" aria-pressed={pane.value !== 'lead'} onClick={() => (pane.value = 'chat')}>
            Chat
          </button>
          <button type="button" aria-pressed={pane.value === 'lead'} onClick={() => (pane.value = 'lead')}>
            Lead
          </button>
        </span>
      </nav>
      <ConversationPane />
      <LeadPane />
    </>
  );
}

function NothingOpen() {
  const empty = queue.value?.items.length === 0;
  return (
    <section class="nothing-open">
      <p class="nothing-title">{empty ? 'No conversation yet' : 'No conversation is open'}</p>
      <p>
        {empty
          ? 'Who talks with the bot appears in the queue; who asks for a person, or is qualified, rises to its top.'
          : 'Choose one from the queue, or press J for the first.'}
      </p>
    </section>
  );
}

function Notices() {
  return (
    <section class="notices" aria-label="Notices">
      <p class="notice">Open on this machine only, without sign-in</p>
      <div role="status">
        {connected.value === false && <p class="notice broken">Connection lost. Trying again…</p>}
        {connected.value !== false && loadProblem.value !== null && <p class="notice broken">{loadProblem.value}</p>}
      </div>
    </section>
  );
}

function Toasts() {
  return (
    <div class="toasts" role="status">
      {toasts.value.map(({ id, text, conversationId }) => (
        <div class="toast" key={id}>
          <span>{text}</span>
          {conversationId !== null && (
            <button
              type="button"
              onClick={() => {
                dismiss(id);
                open(conversationId);
              }}
            >
              Open
            </button>
          )}
          <button type="button" aria-label="Dismiss" onClick={() => dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
