import type { z } from 'zod';
import type { Rep } from '../../conversation/ports/desk.ts';
import type { ConsoleApiDeps } from './deps.ts';
import { leadView } from './lead-view.ts';
import { doneOrProblem, unknownConversation } from './refusals.ts';
import { presentReps, readQueue } from './queue.ts';
import { Dispose, Nothing, Page, Say, SetPresence } from './requests.ts';
import { readTranscript } from './transcript.ts';
import type { Viewers } from './viewers.ts';
import { Changed, LeadView, LedgerView, Queue, Reps, Transcript } from './views.ts';

/** One call of the API: what is asked, what is answered, and what is done. Routes and OpenAPI are made from these. */
export type Call<Input = unknown> = {
  readonly method: 'get' | 'post';
  /** `{conversation}` stands for a conversation's id. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  /** Of a GET the query, of a POST the body. */
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType;
  readonly run: (request: CallRequest<Input>) => Promise<unknown>;
};

export type CallRequest<Input> = { readonly conversationId: string; readonly rep: () => Rep; readonly input: Input };

/** Keeps the input's type between its schema and its use. */
function call<Input>(definition: Call<Input>): Call {
  return definition as unknown as Call;
}

export function consoleCalls(deps: ConsoleApiDeps, viewers: Viewers): readonly Call[] {
  return [...readingCalls(deps, viewers), ...repCalls(deps)];
}

function readingCalls(deps: ConsoleApiDeps, viewers: Viewers): readonly Call[] {
  const { store, scripts, now } = deps;
  const load = async (conversationId: string) => {
    const loaded = await store.load(conversationId);
    if (loaded === null) throw unknownConversation();
    return { loaded, lastPosition: loaded.recent.at(-1)?.position ?? 0 };
  };
  return [
    call({
      method: 'get',
      path: '/api/leads',
      name: 'listLeads',
      summary:
        'Every conversation that waits for a person or has one, the newest with the bot, and the last that ended, ' +
        'with lead, score and wait; who has only opened the chat is left out.',
      input: Nothing,
      output: Queue,
      run: () => readQueue(deps),
    }),
    call({
      method: 'get',
      path: '/api/leads/{conversation}',
      name: 'readLead',
      summary:
        'A lead as one of its conversations shows it: scorecard, receipt, and the newest page of the transcript.',
      input: Nothing,
      output: LeadView,
      run: async ({ conversationId }) => {
        const { loaded, lastPosition } = await load(conversationId);
        const [script, transcript] = await Promise.all([
          scripts.version(loaded.conversation.scriptVersion),
          readTranscript(store, conversationId, lastPosition, { limit: 100 }),
        ]);
        return leadView({ loaded, script, transcript, viewers: viewers.of(conversationId), now: now() });
      },
    }),
    call({
      method: 'get',
      path: '/api/leads/{conversation}/transcript',
      name: 'readTranscript',
      summary: 'A page of the transcript, private notes included.',
      input: Page,
      output: Transcript,
      run: async ({ conversationId, input }) => {
        const { lastPosition } = await load(conversationId);
        return readTranscript(store, conversationId, lastPosition, input);
      },
    }),
    call({
      method: 'get',
      path: '/api/leads/{conversation}/ledger',
      name: 'readLedger',
      summary: 'All that happened to the lead, oldest first.',
      input: Nothing,
      output: LedgerView,
      run: async ({ conversationId }): Promise<LedgerView> => {
        const { loaded } = await load(conversationId);
        const entries = await store.ledger(loaded.lead.id);
        return { entries: entries.map(({ at, kind, detail }) => ({ at, kind, detail: { ...detail } })) };
      },
    }),
  ];
}

function repCalls({ desk, presence }: ConsoleApiDeps): readonly Call[] {
  const changed = (result: Awaited<ReturnType<typeof desk.claim>>): Changed => {
    const { id, state } = doneOrProblem(result);
    return { conversationId: id, state };
  };
  return [
    call({
      method: 'post',
      path: '/api/leads/{conversation}/claim',
      name: 'claim',
      summary: 'Takes the conversation over; the bot is silent from here. 409 names who was faster.',
      input: Nothing,
      output: Changed,
      run: async ({ conversationId, rep }) => changed(await desk.claim(conversationId, rep())),
    }),
    call({
      method: 'post',
      path: '/api/leads/{conversation}/release',
      name: 'release',
      summary: 'Hands the conversation back to the bot.',
      input: Nothing,
      output: Changed,
      run: async ({ conversationId, rep }) => changed(await desk.handBack(conversationId, rep())),
    }),
    call({
      method: 'post',
      path: '/api/leads/{conversation}/messages',
      name: 'say',
      summary: 'Says something to the visitor. Repeating it with the same clientId sends it once.',
      input: Say,
      output: Changed,
      run: async ({ conversationId, rep, input }) =>
        changed(await desk.say(conversationId, rep(), input.text, input.clientId)),
    }),
    call({
      method: 'post',
      path: '/api/leads/{conversation}/notes',
      name: 'note',
      summary: 'Leaves a private note that only reps see.',
      input: Say,
      output: Changed,
      run: async ({ conversationId, rep, input }) =>
        changed(await desk.note(conversationId, rep(), input.text, input.clientId)),
    }),
    call({
      method: 'post',
      path: '/api/leads/{conversation}/disposition',
      name: 'dispose',
      summary: 'Says what became of the lead, and ends the conversation where asked to.',
      input: Dispose,
      output: Changed,
      run: async ({ conversationId, rep, input }) =>
        changed(await desk.dispose(conversationId, rep(), input.disposition, input.close)),
    }),
    call({
      method: 'post',
      path: '/api/leads/{conversation}/typing',
      name: 'typing',
      summary: 'Shows the visitor that a rep is typing.',
      input: Nothing,
      output: Nothing,
      run: async ({ conversationId, rep }) => {
        desk.typing(conversationId, rep());
        return {};
      },
    }),
    call({
      method: 'post',
      path: '/api/presence',
      name: 'setPresence',
      summary: 'Says that the rep is here or away. It holds for 30 seconds.',
      input: SetPresence,
      output: Reps,
      run: async ({ rep, input }): Promise<Reps> => {
        await presence.set(rep(), input.state);
        return { reps: await presentReps(presence) };
      },
    }),
  ];
}
