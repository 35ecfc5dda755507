import { describe, expect, test } from 'vitest';
import type { OpenStore } from '../store-contract.ts';
import {
  changing,
  claimOne,
  committing,
  hour,
  loadOne,
  opening,
  reply,
  saying,
  start,
  summary,
  textsOf,
} from './builders.ts';
import { freshStore } from './fresh-store.ts';

export function conversationPromises(openStore: OpenStore): void {
  describe('opening a conversation', () => {
    test('creates it with a lead of the visitor', async () => {
      const { store } = await freshStore(openStore);

      const { conversation, created } = await store.open(opening('a'));

      expect(created).toBe(true);
      expect(conversation).toMatchObject({ id: 'a', state: 'bot', locale: 'en-GB', channel: { kind: 'web' } });
      const loaded = await loadOne(store, 'a');
      expect(loaded.conversation).toEqual(conversation);
      expect(loaded.lead).toMatchObject({
        id: conversation.leadId,
        visitorId: 'visitor of a',
        stage: 'visitor',
        answers: [],
      });
      expect(loaded.timers).toEqual([]);
      expect(loaded.recent).toEqual([]);
    });

    test('a second time changes nothing', async () => {
      const { store } = await freshStore(openStore);
      const first = await store.open(opening('a', { greet: true }));
      const before = await store.load('a');

      const second = await store.open(opening('a', { greet: true, language: 'de', visitorId: 'somebody else' }));

      expect(second).toEqual({ conversation: first.conversation, created: false });
      expect(await store.load('a')).toEqual(before);
      expect((await claimOne(store)).inbox).toHaveLength(1);
    });

    test('puts a greeting into the inbox where the bot speaks first, and nothing where the visitor does', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('silent'));
      await store.open(opening('greeted', { greet: true }));

      const claim = await claimOne(store);

      expect(claim.conversation.id).toBe('greeted');
      expect(claim.inbox).toMatchObject([{ n: 1, kind: 'opened', text: '', at: start, attachments: [] }]);
      expect(await store.claim({ now: start, leaseMs: 1000 })).toBeNull();
    });

    test('a returning visitor continues the open lead, and the lead counts the conversation', async () => {
      const { store } = await freshStore(openStore);
      const first = await store.open(opening('monday', { visitorId: 'v' }));
      const second = await store.open(opening('tuesday', { visitorId: 'v' }));

      expect(second.conversation.leadId).toBe(first.conversation.leadId);
      expect((await loadOne(store, 'monday')).lead.activity.conversations).toBe(2);
    });

    test.each(['won', 'not-a-fit', 'spam'] as const)(
      'after %s a returning visitor begins a new lead',
      async (disposition) => {
        const { store } = await freshStore(openStore);
        const first = await store.open(opening('monday', { visitorId: 'v' }));
        const loaded = await loadOne(store, 'monday');
        await store.commit(changing(loaded, { lead: { ...loaded.lead, disposition } }));

        const second = await store.open(opening('tuesday', { visitorId: 'v' }));

        expect(second.conversation.leadId).not.toBe(first.conversation.leadId);
      },
    );

    test('a visitor returns to the newest conversation that is not closed', async () => {
      const { store } = await freshStore(openStore);
      expect(await store.latestConversation('v')).toBeNull();
      for (const id of ['monday', 'tuesday', 'wednesday']) await store.open(opening(id, { visitorId: 'v' }));
      await store.open(opening('of somebody else'));
      const loaded = await loadOne(store, 'wednesday');
      await store.commit(changing(loaded, { conversation: { ...loaded.conversation, state: 'closed' } }));

      expect(await store.latestConversation('v')).toBe('tuesday');
    });
  });

  describe('ingesting', () => {
    test('logs what was said at positions from 1, without gaps, under ids of the store', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));

      expect(await store.ingest(saying('a', 'hello'))).toEqual({
        outcome: 'accepted',
        activityId: 'a|0000001',
        position: 1,
      });
      expect(await store.ingest(saying('a', 'about 40k'))).toMatchObject({ activityId: 'a|0000002', position: 2 });

      const [first] = await store.readLog('a', 0, 10);
      expect(first).toEqual({
        ...saying('a', 'hello').entry,
        id: 'a|0000001',
        position: 1,
        suggestions: [],
        citations: [],
        covers: [],
      });
    });

    test("keeps the sender's activity id where it has one, and both entries where an edit comes under the same id", async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      const first = await store.ingest(saying('a', '40k', { activityId: 'teams-1' }));
      const edited = await store.ingest(saying('a', '50k', { activityId: 'teams-1' }));

      expect(first).toMatchObject({ outcome: 'accepted', activityId: 'teams-1' });
      expect(edited).toMatchObject({ outcome: 'accepted', activityId: 'a|0000002' });
      expect(await textsOf(store, 'a')).toEqual(['40k', '50k']);
    });

    test('recognises the same sending for 24 hours, and then takes it as new', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      const accepted = await store.ingest(saying('a', 'hello'));

      const again = await store.ingest(saying('a', 'hello', { at: start + 24 * hour - 1 }));
      expect(again).toEqual({ ...accepted, outcome: 'duplicate' });
      expect(await textsOf(store, 'a')).toEqual(['hello']);
      expect((await claimOne(store)).inbox).toHaveLength(1);

      expect(await store.ingest(saying('a', 'hello', { at: start + 24 * hour }))).toMatchObject({
        outcome: 'accepted',
      });
      expect(await textsOf(store, 'a')).toEqual(['hello', 'hello']);
    });

    test('the same sending with another body is a conflict and writes nothing', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      await store.ingest(saying('a', 'hello', { dedupeKey: 'k' }));

      expect(await store.ingest(saying('a', 'goodbye', { dedupeKey: 'k' }))).toEqual({ outcome: 'conflict' });
      expect(await textsOf(store, 'a')).toEqual(['hello']);
    });

    test('the same key in another conversation is another sending', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      await store.open(opening('b'));
      await store.ingest(saying('a', 'hello', { dedupeKey: 'k' }));

      expect(await store.ingest(saying('b', 'hello', { dedupeKey: 'k' }))).toMatchObject({ outcome: 'accepted' });
    });

    test('into a conversation that nobody opened is refused', async () => {
      const { store } = await freshStore(openStore);
      expect(await store.ingest(saying('nowhere', 'hello'))).toEqual({ outcome: 'unknown-conversation' });
    });

    test('is possible after the conversation was closed, and the message gets its turn', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      const loaded = await loadOne(store, 'a');
      await store.commit(changing(loaded, { conversation: { ...loaded.conversation, state: 'closed' } }));

      expect(await store.ingest(saying('a', 'one more thing'))).toMatchObject({ outcome: 'accepted' });
      expect((await claimOne(store)).inbox).toMatchObject([{ text: 'one more thing' }]);
    });

    test('an event that needs no turn is only logged', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      await store.ingest(saying('a', 'opened the page', { needsTurn: false }));

      expect(await textsOf(store, 'a')).toEqual(['opened the page']);
      expect(await store.claim({ now: start, leaseMs: 1000 })).toBeNull();
    });

    test('moves no version: a turn that thinks meanwhile can commit, and the new message waits', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      await store.ingest(saying('a', 'hello'));
      const claim = await claimOne(store);
      await store.ingest(saying('a', 'about 40k'));

      expect(await store.commit(committing(claim))).toMatchObject({ outcome: 'committed' });
      expect((await claimOne(store)).inbox).toMatchObject([{ n: 2, text: 'about 40k' }]);
    });

    test("keeps the visitor's newest address, also when a turn that began before it commits after it", async () => {
      const { store } = await freshStore(openStore);
      const address = (serviceUrl: string) =>
        ({
          kind: 'connector',
          channelId: 'msteams',
          serviceUrl,
          conversation: {},
          bot: {},
          user: {},
          tenantId: 't',
        }) as const;
      await store.open(opening('a', { channel: address('https://old.example.com') }));
      await store.ingest(saying('a', 'hello'));
      const claim = await claimOne(store);
      await store.ingest(saying('a', 'I moved', { channel: address('https://new.example.com') }));
      await store.commit(committing(claim));

      expect((await loadOne(store, 'a')).conversation.channel).toEqual(address('https://new.example.com'));
    });

    test('keeps every character as it was sent', async () => {
      const { store, reopen } = await freshStore(openStore);
      const text = 'Zoë: „40.000 €“ 👩‍🌾 \u0000 \\ " \' \n \u2028 \ud800 end';
      await store.open(opening('ä|"\'%'));
      await store.ingest(saying('ä|"\'%', text));

      expect(await textsOf(await reopen(), 'ä|"\'%')).toEqual([text]);
    });
  });

  describe('reading', () => {
    test('the log begins after the position asked for and gives no more than asked', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      for (const text of ['one', 'two', 'three', 'four']) await store.ingest(saying('a', text));

      expect((await store.readLog('a', 1, 2)).map(({ position, text }) => [position, text])).toEqual([
        [2, 'two'],
        [3, 'three'],
      ]);
      expect(await store.readLog('a', 4, 10)).toEqual([]);
      expect(await store.readLog('nowhere', 0, 10)).toEqual([]);
    });

    test('a turn gets the last 40 entries, visitor and bot in one log', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      for (let n = 1; n <= 45; n += 1) await store.ingest(saying('a', `message ${n}`));
      await store.commit(committing(await claimOne(store), { append: [reply('a:reply:1', 'I see.', ['a|0000045'])] }));

      const { recent } = await loadOne(store, 'a');

      expect(recent.map(({ position }) => position)).toEqual(Array.from({ length: 40 }, (_, index) => index + 7));
      expect(recent.at(-1)).toEqual({ ...reply('a:reply:1', 'I see.', ['a|0000045']), position: 46 });
    });

    test('what nobody opened is null', async () => {
      const { store } = await freshStore(openStore);
      expect(await store.load('nowhere')).toBeNull();
    });

    test('the list shows conversations of these states with lead and summary, newest activity first', async () => {
      const { store } = await freshStore(openStore);
      for (const id of ['a', 'b', 'c', 'd']) {
        await store.open(opening(id));
        const loaded = await loadOne(store, id);
        const state = id === 'd' ? 'bot' : id === 'c' ? 'human' : 'queued';
        await store.commit(changing(loaded, { conversation: { ...loaded.conversation, state } }));
      }
      await store.ingest(saying('a', 'still there?', { at: start + 2000 }));
      await store.ingest(saying('c', 'thanks', { at: start + 1000 }));

      const list = await store.list(['queued', 'human'], 10);

      expect(list.map(({ conversation }) => conversation.id)).toEqual(['a', 'c', 'b']);
      const loaded = await loadOne(store, 'a');
      const { id, visitorId, stage, ownerId, disposition, createdAt, lastSeenAt } = loaded.lead;
      expect(list[0]).toEqual({
        conversation: loaded.conversation,
        lead: { id, visitorId, stage, ownerId, disposition, createdAt, lastSeenAt },
        summary,
        lastPosition: 1,
      });
      expect(await store.list(['queued', 'human'], 2)).toEqual(list.slice(0, 2));
      expect(await store.list([], 2)).toEqual([]);
    });

    test('the list holds whoever waits for a person, however many newer conversations the bot has', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('waiting'));
      const loaded = await loadOne(store, 'waiting');
      await store.commit(changing(loaded, { conversation: { ...loaded.conversation, state: 'queued' } }));
      for (let n = 1; n <= 20; n += 1) {
        await store.open(opening(`newer ${n}`));
        await store.ingest(saying(`newer ${n}`, 'hello', { at: start + n * 1000 }));
      }

      expect((await store.list(['queued'], 5)).map(({ conversation }) => conversation.id)).toEqual(['waiting']);
      expect(await store.list(['bot', 'returned'], 5)).toHaveLength(5);
    });

    test('the list leaves out who has only opened the chat, and counts no room for them', async () => {
      const { store } = await freshStore(openStore);
      const end = async (id: string) => {
        const loaded = await loadOne(store, id);
        await store.commit(
          changing(loaded, { conversation: { ...loaded.conversation, state: 'closed' }, at: start + 1 }),
        );
      };
      for (const id of ['wrote', 'wrote and left']) {
        await store.open(opening(id, { greet: true }));
        await store.ingest(saying(id, 'hello'));
      }
      for (const id of ['greeted', 'greeted and left']) {
        await store.open(opening(id, { greet: true }));
        await store.commit(
          committing(await claimOne(store, start, id), { append: [reply(`${id}:reply:1`, 'Hello!')], at: start + 1 }),
        );
        const { entry } = saying(id, '');
        await store.ingest(
          saying(id, 'opened the page', { at: start + 2, needsTurn: false, entry: { ...entry, kind: 'event' } }),
        );
      }
      for (const id of ['wrote and left', 'greeted and left']) await end(id);

      const idsOf = async (state: 'bot' | 'closed', limit: number) =>
        (await store.list([state], limit)).map(({ conversation }) => conversation.id);
      expect(await idsOf('bot', 1)).toEqual(['wrote']);
      expect(await idsOf('bot', 10)).toEqual(['wrote']);
      expect(await idsOf('closed', 10)).toEqual(['wrote and left']);
    });
  });
}
