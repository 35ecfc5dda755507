import { randomUUID } from 'node:crypto';
import { Connection, succeeded } from './connection.ts';
import type { MeasuredServer } from './measured-server.ts';
import { messageActivity, visitorLines } from './visitor-lines.ts';
import { WebConversation } from './web-conversation.ts';

/** Conversations at a time, each waiting for its reply before it says more. */
export const concurrency = 32;
const conversationsPerLane = 6;

/** What one round of one server gave. */
export interface Round {
  readonly requests: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Of each POST, in ms. */
  readonly postMs: readonly number[];
  /** Of each whole turn, in ms; for an echo the same. */
  readonly turnMs: readonly number[];
}

/** Plays whole conversations on Bantam. They are opened beforehand: greetings are not measured. */
export async function bantamRound(server: MeasuredServer): Promise<Round> {
  const lanes = await Promise.all(
    lanesOf(server.port).map(async ({ lane, connection }) => {
      const conversations: WebConversation[] = [];
      for (let each = 0; each < conversationsPerLane; each += 1) {
        conversations.push(await WebConversation.open(connection));
      }
      return { lane, connection, conversations };
    }),
  );
  const round = await measured(server, (postMs, turnMs) =>
    lanes.map(async ({ lane, connection, conversations }) => {
      for (const [index, conversation] of conversations.entries()) {
        for (const line of linesOf(lane + index)) {
          const turn = await conversation.say(line, connection);
          postMs.push(turn.postMs);
          turnMs.push(turn.turnMs);
        }
      }
    }),
  );
  for (const { connection, conversations } of lanes) {
    connection.close();
    for (const conversation of conversations) conversation.close();
  }
  return round;
}

/** Sends the same messages to an echo. */
export async function echoRound(
  server: MeasuredServer,
  path: string,
  bodyOf: (activity: string) => string = (activity) => activity,
): Promise<Round> {
  const lanes = lanesOf(server.port);
  const round = await measured(server, (postMs, turnMs) =>
    lanes.map(async ({ lane, connection }) => {
      for (let index = 0; index < conversationsPerLane; index += 1) {
        for (const line of linesOf(lane + index)) {
          const began = performance.now();
          const answer = await connection.post(path, bodyOf(messageActivity(line, randomUUID())));
          const took = performance.now() - began;
          postMs.push(took);
          turnMs.push(took);
          succeeded(answer);
        }
      }
    }),
  );
  for (const { connection } of lanes) connection.close();
  return round;
}

/** The activity as the SDK's adapter needs it: from a channel, with the replies in the answer. */
export function forAdapter(activity: string): string {
  const channel = {
    id: 'one',
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1/',
    conversation: { id: 'one' },
    recipient: { id: 'bot' },
    deliveryMode: 'expectReplies',
  };
  return `${activity.slice(0, -1)},${JSON.stringify(channel).slice(1)}`;
}

async function measured(
  server: MeasuredServer,
  play: (postMs: number[], turnMs: number[]) => readonly Promise<void>[],
): Promise<Round> {
  const postMs: number[] = [];
  const turnMs: number[] = [];
  const cpuBefore = await server.cpu();
  const began = performance.now();
  await Promise.all(play(postMs, turnMs));
  const seconds = (performance.now() - began) / 1000;
  const cpuSeconds = ((await server.cpu()) - cpuBefore) / 1e6;
  return { requests: postMs.length, seconds, cpuSeconds, postMs, turnMs };
}

function lanesOf(port: number): { readonly lane: number; readonly connection: Connection }[] {
  return Array.from({ length: concurrency }, (_, lane) => ({ lane, connection: new Connection(port) }));
}

function linesOf(index: number): readonly string[] {
  return visitorLines[index % visitorLines.length] ?? [];
}
