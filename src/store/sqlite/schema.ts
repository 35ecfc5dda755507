import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';

/** "BANT" in ASCII: tells our files from other programs' databases. */
const applicationId = 0x42414e54;

/**
 * The steps from one schema version to the next; `user_version` counts the steps that a file has taken. A step that
 * was released is never changed: a further one is added. Documents are JSON texts; what is searched, sorted or counted
 * by stands in columns beside them. Rows are tied by integer keys, so that indexes stay small.
 */
const steps: readonly string[] = [
  `
  CREATE TABLE leads (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    visitor_id TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX leads_open ON leads (visitor_id) WHERE is_open = 1;

  CREATE TABLE conversations (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    visitor_id TEXT NOT NULL,
    lead_key INTEGER NOT NULL REFERENCES leads (key),
    state TEXT NOT NULL,
    active_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    last_position INTEGER NOT NULL,
    -- Without the channel, which ingest moves and a commit must not move back.
    body TEXT NOT NULL,
    channel TEXT NOT NULL,
    summary TEXT NOT NULL,
    timers TEXT NOT NULL,
    first_timer_at INTEGER,
    last_inbox_n INTEGER NOT NULL,
    oldest_waiting_at INTEGER,
    fence INTEGER NOT NULL,
    -- The fence of the lease that is held; null when none is.
    held_fence INTEGER,
    -- When the lease ends, or a released conversation may be taken again.
    not_before INTEGER NOT NULL,
    -- From when on the conversation can be claimed; null when nothing waits in it.
    ready_at INTEGER GENERATED ALWAYS AS (max(
      min(coalesce(oldest_waiting_at, first_timer_at), coalesce(first_timer_at, oldest_waiting_at)),
      not_before
    )) VIRTUAL
  ) STRICT;
  CREATE INDEX conversations_ready ON conversations (ready_at) WHERE ready_at IS NOT NULL;
  CREATE INDEX conversations_active ON conversations (state, active_at);
  CREATE INDEX conversations_visitor ON conversations (visitor_id);

  CREATE TABLE log (
    conversation_key INTEGER NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (conversation_key, position),
    UNIQUE (conversation_key, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE inbox (
    conversation_key INTEGER NOT NULL,
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (conversation_key, n)
  ) STRICT, WITHOUT ROWID;

  -- What clients sent within a day, to recognise it when it comes again.
  CREATE TABLE sendings (
    key INTEGER PRIMARY KEY,
    conversation_key INTEGER NOT NULL,
    dedupe_key TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    at INTEGER NOT NULL,
    position INTEGER NOT NULL,
    activity_id TEXT NOT NULL,
    UNIQUE (conversation_key, dedupe_key)
  ) STRICT;

  -- What commits of the last day answered, for whoever lost the answer.
  CREATE TABLE commits (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    conversation_version INTEGER NOT NULL,
    lead_version INTEGER NOT NULL,
    last_position INTEGER NOT NULL
  ) STRICT;

  -- Settled rows stay without their payload: an id is never sent again by a later commit.
  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    -- Head: the oldest open row of its conversation and kind, the only one that may be sent.
    state TEXT NOT NULL CHECK (state IN ('head', 'behind', 'sent', 'dropped'))
  ) STRICT;
  CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'head';
  CREATE INDEX outbox_lane ON outbox (conversation_id, kind) WHERE state IN ('head', 'behind');

  CREATE TABLE ledger (key INTEGER PRIMARY KEY, lead_id TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE INDEX ledger_lead ON ledger (lead_id);

  CREATE TABLE turns (key INTEGER PRIMARY KEY, conversation_key INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE INDEX turns_conversation ON turns (conversation_key);

  CREATE TABLE presence (rep_id TEXT PRIMARY KEY, until INTEGER NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE contents (hash TEXT PRIMARY KEY, files TEXT NOT NULL) STRICT;
  CREATE TABLE publications (
    key INTEGER PRIMARY KEY,
    hash TEXT NOT NULL REFERENCES contents (hash),
    at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE files (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    attachment TEXT NOT NULL,
    body BLOB NOT NULL
  ) STRICT;

  CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE health (key INTEGER PRIMARY KEY CHECK (key = 1), writes INTEGER NOT NULL) STRICT;
  `,
  // What a conversation remembers since: checks once per topic, denied addresses, how it ended, an e-mail wished for.
  `
  UPDATE conversations SET body = json_insert(body,
    '$.dialogue.checkedTopics', json('[]'), '$.dialogue.deniedEmails', json('[]'), '$.dialogue.endedOn', NULL,
    '$.dialogue.over', json('false'), '$.dialogue.emailWanted', json('false'),
    '$.handoff.repActedAt', NULL, '$.handoff.leftAt', NULL);
  `,
];

/** Takes the steps that are missing, all or none. */
export function migrate(database: DatabaseSync, file: string): void {
  const version = checkVersion(database, file);
  if (version === steps.length) return;
  database.exec('BEGIN IMMEDIATE');
  for (const step of steps.slice(version)) database.exec(step);
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}; COMMIT`);
}

/** Refuses other programs' databases and those of a newer Bantam; returns the schema version. */
export function checkVersion(database: DatabaseSync, file: string): number {
  const version = pragma(database, 'user_version');
  const isOurs = pragma(database, 'application_id') === applicationId;
  const isEmpty = version === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (!isOurs && !isEmpty) {
    throw new StoreError(`${file} is a database of another program: choose another data folder (DATA_DIR).`);
  }
  if (version > steps.length) {
    throw new StoreError(
      `${file} was written by a newer Bantam (its schema is ${version}, this one knows ${steps.length}): ` +
        'run that version, or restore a backup from before the update.',
    );
  }
  return version;
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
