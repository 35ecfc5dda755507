/**
 * Visitors and workers on a store, in a process that kills itself with SIGKILL when `point` was reached `count` times.
 * It begins by repeating what the process before it left without an answer. With the point `none` it ends when every
 * message has its reply.
 *
 *     node writer.ts <folder> <journal> <point> <count> <generation> <guarded|unguarded>
 */
import type { Claim, Commit, Store } from '../../../src/conversation/ports/store.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { claimOne, committing, leaseMs, opening, reply, saying } from '../store-contract/builders.ts';
import { appendTo, type Line, type Point, readJournal, sendingId } from './journal.ts';

const [folder = '', journal = '', point = '', count = '', generation = '', guards = ''] = process.argv.slice(2);
const conversations = ['a', 'b', 'c', 'd', 'e', 'f'];
const store = await openSqliteStore({ folder, unsafe: { withoutGuards: guards === 'unguarded' } });
const note = appendTo(journal);
const past = readJournal(journal);
/** Each generation lives after the leases of those before it, and within the day in which repetitions are known. */
const now = () => Date.now() + Number(generation) * 4 * leaseMs;
const draining = point === 'none';
let reached = 0;

for (const id of conversations) await store.open(opening(id, { at: now() }));
await repeatCommits(store);
await Promise.all([...conversations.map(visit), ...[1, 2, 3, 4].map(() => work())]);
await store.close();

/** Dies here if it is time to; `unheard` tells the next process what was answered. */
function dieAt(here: Point, unheard?: Line): void {
  if (point !== here && point !== 'anywhere') return;
  reached += 1;
  if (reached < Number(count)) return;
  if (unheard) note(unheard);
  note({ kind: 'died', point: here });
  process.kill(process.pid, 'SIGKILL');
}

async function repeatCommits(from: Store): Promise<void> {
  const committed = new Set(past.flatMap((line) => (line.kind === 'committed' ? [line.id] : [])));
  const unheard = new Set(past.flatMap((line) => (line.kind === 'unheard' && line.what === 'commit' ? [line.id] : [])));
  for (const line of past) {
    if (line.kind !== 'committing' || committed.has(line.commit.id)) continue;
    const result = await from.commit(line.commit);
    const isRepeated = result.outcome === 'committed' && result.repeated;
    if (unheard.has(line.commit.id) && !isRepeated) problem(`${line.commit.id} was written and is not recognised`);
    note({ kind: 'committed', id: line.commit.id });
  }
}

/** One visitor: sends again what got no answer, then one message after the other. */
async function visit(conversationId: string): Promise<void> {
  const own = past.filter((line) => line.kind === 'sending' || line.kind === 'accepted');
  const sent = own.filter((line) => line.conversationId === conversationId);
  const last = sent.at(-1);
  let n = last?.n ?? 0;
  if (last?.kind === 'sending') await send(conversationId, n);
  while (!draining) {
    n += 1;
    note({ kind: 'sending', conversationId, n });
    await send(conversationId, n);
  }
}

async function send(conversationId: string, n: number): Promise<void> {
  const id = sendingId({ conversationId, n });
  const answering = store.ingest(saying(conversationId, String(n), { at: now() }));
  dieAt('ingest sent');
  const answer = await answering;
  dieAt('ingest answered', { kind: 'unheard', what: 'ingest', id });
  if (answer.outcome !== 'accepted' && answer.outcome !== 'duplicate') {
    problem(`${id}: ${answer.outcome}`);
    return;
  }
  const unheard = past.some((line) => line.kind === 'unheard' && line.id === id);
  if (unheard && answer.outcome !== 'duplicate') problem(`${id} was accepted and is not recognised`);
  note({ kind: 'accepted', conversationId, n, position: answer.position });
}

async function work(): Promise<void> {
  for (let turns = 1; ; turns += 1) {
    const claiming = store.claim({ now: now(), leaseMs });
    dieAt('claim sent');
    const claim = await claiming;
    if (claim) {
      dieAt('claim answered');
      if (turns % 7 === 0) await loseLease(claim);
      else await commit(turn(claim));
    } else if (draining && (await store.nextDueAt()) === null) return;
  }
}

async function commit(request: Commit): Promise<void> {
  note({ kind: 'committing', commit: request });
  const answering = store.commit(request);
  dieAt('commit sent');
  await answering;
  dieAt('commit answered', { kind: 'unheard', what: 'commit', id: request.id });
  note({ kind: 'committed', id: request.id });
}

/** A worker sleeps beyond its lease, another takes over, and the first wakes up: before and after the other's commit. */
async function loseLease(late: Claim): Promise<void> {
  const current = await claimOne(store, now() + leaseMs, late.conversation.id);
  await commitLate({ ...turn(late), id: `${turn(late).id} early` });
  dieAt('lease lost');
  await commit(turn(current));
  await commitLate(turn(late));
}

async function commitLate(late: Commit): Promise<void> {
  const result = await store.commit(late);
  if (result.outcome === 'committed') problem(`${late.id} was written after its lease was lost`);
}

/** One reply that covers what waited, and a lead that counts it. */
function turn(claim: Claim): Commit {
  const { inbox, lead, conversation, fence } = claim;
  const covers = inbox.map(({ activityId }) => activityId);
  return committing(claim, {
    at: now(),
    append: [reply(`${conversation.id}:reply:${fence}`, 'I see.', covers)],
    lead: { ...lead, activity: { ...lead.activity, messages: lead.activity.messages + inbox.length } },
  });
}

function problem(text: string): void {
  note({ kind: 'problem', text });
}
