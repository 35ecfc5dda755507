import type { Evidence } from '../api-types.ts';
import { showInChat } from '../evidence.ts';

/** The visitor's own words; pressing it shows them where they were said. */
export function Quote({ evidence }: { evidence: Evidence }) {
  return (
    <button type="button" class="quote" title="Show in the chat" onClick={() => void showInChat(evidence)}>
      <q>{evidence.quote}</q>
      <span class="hidden">: show in the chat</span>
    </button>
  );
}
