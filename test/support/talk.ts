import { createHash } from 'node:crypto';
import type { LogEntry } from '../../src/conversation/log.ts';
import type { Rep } from '../../src/conversation/ports/desk.ts';
import type { Incoming, LedgerEntry, Loaded, Store, TurnRecord } from '../../src/conversation/ports/store.ts';
import type { Understanding } from '../../src/conversation/ports/understanding.ts';
import { type Engine, publishFolder, startEngine } from '../../src/engine.ts';
import { assess } from '../../src/lead/assess.ts';
import type { Assessment } from '../../src/lead/assessment.ts';
import type { Script } from '../../src/lead/script.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { type HandClock, handClock } from './hand-clock.ts';
import { createOfflineUnderstanding } from '../../src/understanding/offline/understand.ts';

const PROJECT = `${import.meta.dirname}/../..`;
/** A Tuesday morning, some weeks before the end of a quarter. */
export const MORNING = Date.UTC(2026, 10, 24, 9);

export const KIM: Rep = { id: 'kim', name: 'Kim' };
export const ALEX: Rep = { id: 'alex', name: 'Alex' };

/** The real engine over a real store in memory, with a clock that only moves when it is told to. */
export interface House {
  readonly engine: Engine;
  readonly store: Store;
  readonly script: Script;
  readonly failures: readonly unknown[];
  now(): number;
  arrives(rep: Rep): Promise<void>;
  leaves(rep: Rep): Promise<void>;
  /** A visitor comes; with `greet` the bot speaks first. */
  welcome(visitor?: Visitor): Promise<Talk>;
  close(): Promise<void>;
}

export interface Visitor {
  readonly locale?: string;
  readonly greet?: boolean;
  readonly visitorId?: string;
}

/** One visitor's conversation. */
export interface Talk {
  readonly id: string;
  /** Says it, or several things in a row, and resolves with the bot's reply. */
  say(...texts: readonly string[]): Promise<LogEntry>;
  /** Says it and resolves when the bot has taken the turn without a word. */
  silentAfter(...texts: readonly string[]): Promise<void>;
  /** Puts a message into the inbox without waiting for anything. */
  write(text: string, change?: Partial<Incoming>): Promise<string>;
  /** The clock moves on; resolves with what the bot said because of it. */
  wait(milliseconds: number): Promise<readonly LogEntry[]>;
  log(): Promise<readonly LogEntry[]>;
  turns(): Promise<readonly TurnRecord[]>;
  ledger(): Promise<readonly LedgerEntry[]>;
  load(): Promise<Loaded>;
  assessment(): Promise<Assessment>;
}

export async function openHouse(
  needs: { understanding?: Understanding; webhook?: boolean; around?: (store: Store) => Store; clock?: HandClock } = {},
): Promise<House> {
  const opened = await openSqliteStore({ folder: null });
  const store = needs.around?.(opened) ?? opened;
  const clock = needs.clock ?? handClock(MORNING);
  let visitors = 0;
  const { now } = clock;
  const failures: unknown[] = [];
  const published = await publishFolder(store, PROJECT, 'first', () => [], now);
  if (published.outcome !== 'published') throw new Error(`The content was not published: ${published.outcome}.`);
  const engine = startEngine({
    store,
    understanding: needs.understanding ?? createOfflineUnderstanding(),
    webhook: needs.webhook ?? false,
    now,
    ...(needs.clock && { after: needs.clock.after }),
    onError: (error) => failures.push(error),
  });
  const script = await engine.scripts.current();

  async function present(rep: Rep, state: 'here' | 'away'): Promise<void> {
    await store.setPresence({ repId: rep.id, name: rep.name, state, until: Number.MAX_SAFE_INTEGER });
    engine.live.publish({ kind: 'presence' });
  }

  return {
    engine,
    store,
    script,
    failures,
    now,
    arrives: (rep) => present(rep, 'here'),
    leaves: (rep) => present(rep, 'away'),
    async welcome({ locale = 'en-US', greet = true, visitorId } = {}) {
      visitors += 1;
      const id = `c${visitors}`;
      await engine.reception.open({
        conversationId: id,
        visitorId: visitorId ?? `dl_${visitors}`,
        channel: { kind: 'web' },
        locale,
        timeZone: null,
        page: null,
        greet,
      });
      await engine.worker.idle();
      return talkOver(id, { engine, store, script, now, advance: clock.advance });
    },
    async close() {
      await engine.worker.stop();
      await opened.close();
    },
  };
}

interface Over {
  readonly engine: Engine;
  readonly store: Store;
  readonly script: Script;
  readonly now: () => number;
  readonly advance: HandClock['advance'];
}

function talkOver(id: string, { engine, store, script, now, advance }: Over): Talk {
  let sent = 0;
  const log = () => store.readLog(id, 0, 1000);

  async function write(text: string, change: Partial<Incoming> = {}): Promise<string> {
    sent += 1;
    const ingested = await engine.reception.receive(messageOf(id, sent, text, now(), change));
    if (!('activityId' in ingested)) throw new Error(`The message was not taken in: ${ingested.outcome}.`);
    return ingested.activityId;
  }

  async function load(): Promise<Loaded> {
    const loaded = await store.load(id);
    if (!loaded) throw new Error(`There is no conversation ${id}.`);
    return loaded;
  }

  async function spoken(texts: readonly string[]): Promise<readonly LogEntry[]> {
    const before = (await log()).length;
    await Promise.all(texts.map((text) => write(text)));
    await engine.worker.idle();
    return (await log()).slice(before).filter(({ from }) => from.role === 'bot');
  }

  return {
    id,
    write,
    load,
    log,
    turns: () => store.turns(id),
    ledger: async () => store.ledger((await load()).lead.id),
    async say(...texts) {
      const [reply, ...more] = await spoken(texts);
      if (!reply || more.length > 0)
        throw new Error(`${texts.join(' / ')} got ${more.length + (reply ? 1 : 0)} replies.`);
      return reply;
    },
    async silentAfter(...texts) {
      const said = await spoken(texts);
      if (said.length > 0)
        throw new Error(`${texts.join(' / ')} got a reply: ${said.map(({ text }) => text).join(' / ')}`);
    },
    async wait(milliseconds) {
      const before = (await log()).length;
      advance(milliseconds);
      engine.live.publish({ kind: 'work', conversationId: id });
      await engine.worker.idle();
      return (await log()).slice(before);
    },
    async assessment() {
      const { lead, conversation } = await load();
      return assess({ lead, script, now: now(), language: conversation.language });
    },
  };
}

function messageOf(conversationId: string, n: number, text: string, at: number, change: Partial<Incoming>): Incoming {
  return {
    conversationId,
    dedupeKey: `message-${n}`,
    bodyHash: createHash('sha256').update(text).digest('hex'),
    activityId: null,
    channel: null,
    needsTurn: true,
    entry: {
      at,
      from: { role: 'visitor', id: 'visitor', name: null },
      kind: 'message',
      visibility: 'everyone',
      text,
      language: null,
      attachments: [],
      channelData: null,
      event: null,
    },
    ...change,
  };
}
