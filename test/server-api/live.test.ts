import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ServerEvent } from '../../src/server/api/live-events.ts';
import { type ConsoleServer, say, seed, startConsoleServer } from '../support/console-server.ts';

let server: ConsoleServer;
beforeEach(async () => {
  server = await startConsoleServer();
  seed(server, { id: 'c1', state: 'queued', handoff: {}, said: [['visitor', 'A person please']] });
});
afterEach(async () => {
  await server.close();
  expect(server.failures).toEqual([]);
});

/** A console's connection, as far as the server can tell. */
async function connect(rep: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/live?rep=rep-${rep}&name=${rep}`, { headers });
  const events: ServerEvent[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data: Buffer) => {
    events.push(JSON.parse(data.toString()) as ServerEvent);
    for (const look of waiting) look();
  });
  onTestFinished(() => socket.terminate());
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    socket,
    events,
    tell: (event: object) => socket.send(JSON.stringify(event)),
    heard: (expected: Partial<ServerEvent>) =>
      new Promise<void>((resolve) => {
        const wanted = Object.entries(expected).map(([name, value]) => [name, JSON.stringify(value)] as const);
        const look = (): void => {
          const found = events.some((event) =>
            wanted.every(([name, value]) => JSON.stringify((event as Record<string, unknown>)[name]) === value),
          );
          if (found) resolve();
        };
        waiting.push(look);
        look();
      }),
  };
}

test('what happens is told to every console: entries, changes, typing', async () => {
  const kim = await connect('Kim');
  const noor = await connect('Noor');

  say(server, 'c1', ['visitor', 'Hello?']);
  await server.desk.claim('c1', { id: 'rep-Kim', name: 'Kim' });
  server.live.publish({ kind: 'typing', conversationId: 'c1', by: 'visitor', at: 5 });

  for (const { heard } of [kim, noor]) {
    await heard({ kind: 'hello' });
    await heard({ kind: 'log', conversationId: 'c1', lastPosition: 2 });
    await heard({ kind: 'changed', conversationId: 'c1' });
    await heard({ kind: 'typing', conversationId: 'c1', by: 'visitor' });
  }
});

test('a nudge reaches its rep alone', async () => {
  const kim = await connect('Kim');
  const noor = await connect('Noor');

  server.live.publish({ kind: 'nudge', conversationId: 'c1', repId: 'rep-Kim' });
  server.live.publish({ kind: 'presence' });

  await kim.heard({ kind: 'nudge', conversationId: 'c1' });
  await noor.heard({ kind: 'presence' });
  expect(noor.events.filter(({ kind }) => kind === 'nudge')).toEqual([]);
});

test('an open console keeps its rep here, and says when the rep is away', async () => {
  const kim = await connect('Kim');
  const noor = await connect('Noor');

  kim.tell({ kind: 'presence', state: 'here' });
  await noor.heard({ kind: 'presence' });
  expect(await server.desk.presence(Date.now())).toMatchObject([{ repId: 'rep-Kim', state: 'here' }]);

  noor.events.length = 0;
  kim.tell({ kind: 'presence', state: 'away' });
  await noor.heard({ kind: 'presence' });
  expect(await server.desk.presence(Date.now())).toMatchObject([{ repId: 'rep-Kim', state: 'away' }]);
});

test('reps see who else looks at a conversation, until they leave it', async () => {
  const kim = await connect('Kim');
  const noor = await connect('Noor');

  noor.tell({ kind: 'viewing', conversationId: 'c1' });
  await kim.heard({ kind: 'viewing', conversationId: 'c1', reps: [{ id: 'rep-Noor', name: 'Noor' }] });

  noor.socket.close();
  await kim.heard({ kind: 'viewing', conversationId: 'c1', reps: [] });
});

test('a message that is not understood ends the connection, not the server', async () => {
  const kim = await connect('Kim');
  const closed = new Promise<number>((resolve) => kim.socket.once('close', resolve));

  kim.socket.send('{"kind":');

  expect(await closed).toBe(1008);
  await (await connect('Noor')).heard({ kind: 'hello' });
});

test('a connection through a proxy or from another site is refused', async () => {
  await expect(connect('Kim', { 'x-forwarded-for': '203.0.113.5' })).rejects.toThrow('403');
  await expect(connect('Kim', { origin: 'https://example.com' })).rejects.toThrow('403');
});

test('a connection of nobody is refused', async () => {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/live`);
  await expect(new Promise((_resolve, reject) => socket.once('error', reject))).rejects.toThrow('400');
});
