import type { ActKind, Understood } from '../../../src/conversation/ports/understanding.ts';
import type { Finding } from '../../../src/lead/answer.ts';
import type { Script } from '../../../src/lead/script.ts';
import type { BuiltInTopic, BuiltInValues, Topic, Value } from '../../../src/lead/values.ts';
import { createOfflineUnderstanding, understandText } from '../../../src/understanding/offline/understand.ts';

/** A Tuesday. */
export const AT = Date.UTC(2026, 10, 24, 9);

export function findings(text: string, asked: Topic | null = null, locale: string | null = null): readonly Finding[] {
  return understandText({ text, asked, at: AT, locale });
}

export function valueOf<T extends BuiltInTopic>(
  topic: T,
  text: string,
  asked: Topic | null,
  locale: string | null = null,
) {
  const found = findings(text, asked, locale).find((finding) => finding.topic === topic);
  return (found?.value as BuiltInValues[T] | undefined) ?? null;
}

/** A message, the question asked, the visitor's locale, and what is read: see `timelineOf`. */
export type TimelineRow = readonly [text: string, asked: Topic | null, locale: string | null, expected: string];

/** `from..to stance`, with - for null. */
export function timelineOf(text: string, asked: Topic | null, locale: string | null): string {
  const timeline = valueOf('timeline', text, asked, locale);
  return timeline ? `${timeline.from ?? '-'}..${timeline.to ?? '-'} ${timeline.stance}` : 'nothing';
}

/** A message, the question asked, the visitor's locale, and what is read: see `budgetOf`. */
export type BudgetRow = readonly [text: string, asked: Topic | null, locale: string | null, expected: string];

/** `min..max currency period stance`, with - for null. */
export function budgetOf(text: string, asked: Topic | null, locale: string | null): string {
  const budget = valueOf('budget', text, asked, locale);
  if (!budget) return 'nothing';
  const { min, max, currency, period, stance } = budget;
  return `${min ?? '-'}..${max ?? '-'} ${currency ?? '-'} ${period ?? '-'} ${stance}`;
}

const understanding = createOfflineUnderstanding();

export async function understand(
  script: Script,
  texts: readonly string[],
  options: {
    readonly asked?: Topic | null;
    readonly language?: string | null;
    readonly locale?: string;
    readonly known?: ReadonlyMap<Topic, Value>;
  } = {},
): Promise<Understood> {
  return understanding.understand({
    messages: texts.map((text, at) => ({ activityId: `c|${at + 1}`, text, at: AT })),
    asked: options.asked ?? null,
    confirming: null,
    script,
    known: options.known ?? new Map(),
    transcript: [],
    language: options.language ?? null,
    locale: options.locale ?? null,
    timeZone: null,
  });
}

export async function actsOf(script: Script, text: string, asked: Topic | null = null): Promise<readonly ActKind[]> {
  return (await understand(script, [text], { asked })).acts;
}
