import { describe, expect, test } from 'vitest';
import type { OpenStore } from '../store-contract.ts';
import { start } from './builders.ts';
import { freshStore } from './fresh-store.ts';

export function keepingPromises(openStore: OpenStore): void {
  describe('keeping what belongs to the whole', () => {
    test('a rep is present until the instant named, in the state last given', async () => {
      const { store } = await freshStore(openStore);
      const kim = { repId: 'kim', name: 'Kim', state: 'here', until: start + 30_000 } as const;
      const sam = { repId: 'sam', name: 'Sam', state: 'here', until: start + 10_000 } as const;
      await store.setPresence(kim);
      await store.setPresence(sam);
      await store.setPresence({ ...kim, state: 'away' });

      expect(await store.presence(start)).toEqual([{ ...kim, state: 'away' }, sam]);
      expect(await store.presence(start + 10_000)).toEqual([{ ...kim, state: 'away' }]);
    });

    test('content versions are kept by hash, and the one published last is current', async () => {
      const { store, reopen } = await freshStore(openStore);
      const versions = ['one', 'two'].map((hash) => ({ hash, files: { 'dialogs/qualify.yaml': `# ${hash} ü` } }));
      for (const version of versions) await store.putContent(version);
      expect(await store.published()).toBeNull();
      for (const hash of ['one', 'two', 'two', 'one']) await store.publish(hash, start);

      const kept = await reopen();
      expect(await kept.published()).toBe('one');
      expect(await kept.content('two')).toEqual(versions[1]);
      expect(await kept.content('three')).toBeNull();
    });

    test('what was never put into the store cannot be published', async () => {
      const { store } = await freshStore(openStore);

      await expect(store.publish('unknown', start)).rejects.toThrow('unknown');
      expect(await store.published()).toBeNull();
    });

    test('a file comes back byte for byte', async () => {
      const { store, reopen } = await freshStore(openStore);
      const attachment = { id: 'f1', name: 'plan ü.pdf', contentType: 'application/pdf', bytes: 4 };
      await store.putFile({ ...attachment, conversationId: 'a' }, new Uint8Array([0, 255, 10, 128]));

      const kept = await reopen();
      const file = await kept.file('f1');
      expect(file?.attachment).toEqual(attachment);
      expect([...(file?.body ?? [])]).toEqual([0, 255, 10, 128]);
      expect(await kept.file('f2')).toBeNull();
    });

    test('a secret is made once, kept, and another for every name', async () => {
      const { store, reopen } = await freshStore(openStore);
      const [first, again, other] = await Promise.all([
        store.secret('tokens'),
        store.secret('tokens'),
        store.secret('x'),
      ]);

      expect(Buffer.from(first, 'base64url')).toHaveLength(32);
      expect(again).toBe(first);
      expect(other).not.toBe(first);
      expect(await (await reopen()).secret('tokens')).toBe(first);
    });

    test('is healthy while it is open, and not afterwards', async () => {
      const { store } = await freshStore(openStore);
      expect(await store.healthy()).toBe(true);

      await store.close();
      expect(await store.healthy()).toBe(false);
      await expect(store.published()).rejects.toThrow('closed');
    });
  });
}
