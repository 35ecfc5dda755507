import type { Store } from '../../../src/conversation/ports/store.ts';
import { loadOne } from '../store-contract/builders.ts';
import { type Line, sendingId } from './journal.ts';

/** Everything that was lost, doubled or disordered, given what clients know; empty when all is well. */
export async function findProblems(store: Store, journal: readonly Line[]): Promise<string[]> {
  const problems = journal.flatMap((line) => (line.kind === 'problem' ? [line.text] : []));
  const sent = journal.filter((line) => line.kind === 'sending');
  for (const id of new Set(sent.map(({ conversationId }) => conversationId))) {
    const log = await store.readLog(id, 0, 1_000_000);
    const said = log.filter(({ from }) => from.role === 'visitor');
    const expect = (what: string, found: unknown, wanted: unknown) => {
      if (JSON.stringify(found) !== JSON.stringify(wanted)) problems.push(`${id}: ${what} ${JSON.stringify(found)}`);
    };

    const numbers = sent.filter(({ conversationId }) => conversationId === id).map(({ n }) => String(n));
    expect(
      'messages',
      said.map(({ text }) => text),
      numbers,
    );
    expect(
      'positions',
      log.map(({ position }) => position),
      log.map((_, index) => index + 1),
    );
    expect(
      'answered messages',
      log.flatMap(({ covers }) => covers),
      said.map((entry) => entry.id),
    );
    expect('messages counted in the lead', (await loadOne(store, id)).lead.activity.messages, said.length);
    for (const line of journal) {
      if (line.kind !== 'accepted' || line.conversationId !== id) continue;
      if (log[line.position - 1]?.text !== String(line.n))
        problems.push(`${sendingId(line)} is not where it was accepted`);
    }
  }
  return problems;
}
