import type { Conversation } from '../../src/conversation/conversation.ts';
import type { LogEntry } from '../../src/conversation/log.ts';
import type { Commit, InboxItem, Timer, TurnRecord } from '../../src/conversation/ports/store.ts';
import type { Understood } from '../../src/conversation/ports/understanding.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import type { Lead } from '../../src/lead/lead.ts';
import { newLead } from '../../src/lead/merge.ts';
import type { Script } from '../../src/lead/script.ts';
import { newConversation } from '../../src/store/new-conversation.ts';
import { MORNING } from './talk.ts';

/** What a visitor's message is taken to say. */
export type Said = Partial<Omit<Understood, 'findings'>> & {
  readonly text: string;
  readonly findings?: readonly Omit<Understood['findings'][number], 'activityId'>[];
};

/** A conversation without a store: turns are taken over values, so that thousands run in a second. */
export interface PretendedTalk {
  readonly log: LogEntry[];
  readonly turns: TurnRecord[];
  readonly ledger: string[];
  conversation: Conversation;
  lead: Lead;
  say(said: Said): Promise<Commit>;
  /** Rings the earliest timer that is set; null when there is none. */
  ring(): Promise<Commit | null>;
}

export async function pretendedTalk(
  script: Script,
  {
    greet = true,
    somebodyHere = false,
    language = 'en',
  }: { greet?: boolean; somebodyHere?: boolean; language?: string } = {},
): Promise<PretendedTalk> {
  const opening = {
    conversationId: 'c',
    visitorId: 'v',
    channel: { kind: 'web' },
    language,
    locale: null,
    timeZone: null,
    page: null,
    scriptVersion: script.version,
    at: MORNING,
    greet,
  } as const;
  const timers: Timer[] = [];
  let now = MORNING;
  let version = 0;
  let understood: Understood | null = null;

  const talk: PretendedTalk = {
    log: [],
    turns: [],
    ledger: [],
    conversation: newConversation(opening, 'lead'),
    lead: newLead({ id: 'lead', visitorId: opening.visitorId, at: opening.at }),
    async say({ text, findings = [], ...rest }) {
      now += 1000;
      const activityId = `m${String(talk.log.length)}`;
      understood = {
        language: null,
        acts: ['unclear'],
        dropped: [],
        question: null,
        answer: null,
        acknowledgement: null,
        how: 'pretended',
        ...rest,
        findings: findings.map((finding) => ({ ...finding, activityId })),
      };
      append([{ ...BLANK, id: activityId, at: now, from: { role: 'visitor', id: 'v', name: null }, text }]);
      return turn(
        [{ n: version + 1, kind: 'message', activityId, text, at: now, language: null, attachments: [] }],
        [],
      );
    },
    async ring() {
      const due = timers.toSorted((one, other) => one.dueAt - other.dueAt)[0];
      if (!due) return null;
      now = Math.max(now, due.dueAt);
      return turn([], [due]);
    },
  };

  function append(entries: readonly Omit<LogEntry, 'position'>[]): void {
    for (const entry of entries) talk.log.push({ ...entry, position: talk.log.length + 1 });
  }

  async function turn(inbox: readonly InboxItem[], due: readonly Timer[]): Promise<Commit> {
    version += 1;
    const { conversation, lead } = talk;
    const versions = { conversation: version, lead: version };
    const commit = await takeTurn(
      { conversation, lead, versions, timers, recent: talk.log.slice(-40), fence: version, inbox, due },
      {
        understanding: { understand: async () => understood ?? Promise.reject(new Error('Nothing was said.')) },
        scripts: { current: async () => script, version: async () => script },
        somebodyHere: async () => somebodyHere,
        now: () => now,
        webhook: false,
      },
    );
    talk.conversation = commit.conversation;
    talk.lead = commit.lead;
    timers.splice(0, timers.length, ...commit.timers);
    append(commit.append);
    if (commit.turn) talk.turns.push(commit.turn);
    talk.ledger.push(...commit.ledger.map(({ kind }) => kind));
    return commit;
  }

  if (greet)
    await turn([{ n: 1, kind: 'opened', activityId: '', text: '', at: now, language: null, attachments: [] }], []);
  return talk;
}

const BLANK = {
  kind: 'message',
  visibility: 'everyone',
  language: null,
  suggestions: [],
  citations: [],
  attachments: [],
  covers: [],
  channelData: null,
  event: null,
} as const;
