import { hash } from 'node:crypto';
import { z } from 'zod';

const account = z.looseObject({ id: z.string(), name: z.string().optional() });

/**
 * What we use of an activity that comes in (https://github.com/microsoft/botframework-sdk, botframework-activity.md);
 * everything else stays beside it. Clients put null where they mean nothing.
 */
export const IncomingActivity = z.looseObject({
  type: z.string().min(1),
  id: z.string().max(512).nullish(),
  timestamp: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().max(64).nullish(),
  localTimezone: z.string().max(64).nullish(),
  name: z.string().max(256).nullish(),
  value: z.unknown().optional(),
  from: account.partial().nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), contentUrl: z.string().nullish(), name: z.string().nullish() }))
    .max(10)
    .nullish(),
  channelData: z.unknown().optional(),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;

type Said = Pick<IncomingActivity, 'type' | 'text' | 'name' | 'value' | 'attachments'>;

/** Identifies what a sender wants to say: the same key with another hash is a conflict. Times may differ in a resend. */
export function bodyHash(activity: Said, files: readonly string[] = []): string {
  const { type, text, name, value, attachments } = activity;
  const said = [
    type,
    text ?? '',
    name ?? '',
    value ?? null,
    (attachments ?? []).map((one) => [one.contentType, one.name ?? '']),
  ];
  return hash('sha256', JSON.stringify([...said, files]), 'base64url');
}

/** The words of a message: typed, or what a tapped card sends. */
export function wordsOf({ text, value }: Pick<Said, 'text' | 'value'>): string {
  if (typeof text === 'string' && text.trim() !== '') return text;
  return typeof value === 'string' ? value : '';
}

/** What is wrong with one value, to be read after its name; for zod's `error`. */
export function complaintAbout(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'is missing' : `must be ${kinds[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'too_small') return 'must not be empty';
  if (issue.code === 'too_big') {
    return `must have at most ${String(issue.maximum)} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
  }
  return 'has another shape';
}

const kinds: Readonly<Record<string, string>> = { string: 'a text', object: 'a JSON object', array: 'a list' };

/** What zod found first, in one sentence: ``The activity cannot be read: `type` is missing.`` */
export function activityComplaint(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return `The activity cannot be read: ${path === '' ? 'it' : `\`${path}\``} ${issue?.message ?? 'has another shape'}.`;
}
