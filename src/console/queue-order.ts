import type { QueueItem } from './api-types.ts';

export type SectionName = 'waiting' | 'yours' | 'others' | 'bot' | 'ended';
export type Section = { readonly name: SectionName; readonly title: string; readonly items: readonly QueueItem[] };

const titles: Readonly<Record<SectionName, string>> = {
  waiting: 'Waiting',
  yours: 'Yours',
  others: 'With others',
  bot: 'With the bot',
  ended: 'Ended',
};

export function sectionOf({ state, handoff }: QueueItem, repId: string): SectionName {
  switch (state) {
    case 'queued':
      return 'waiting';
    case 'human':
      return handoff?.rep?.id === repId ? 'yours' : 'others';
    case 'bot':
    case 'returned':
      return 'bot';
    case 'closed':
      return 'ended';
  }
}

/** Waiting first, then score, then waiting time; buyers before support, jobs, vendors and spam. */
export function sectionsFor(items: readonly QueueItem[], repId: string): Section[] {
  return (Object.keys(titles) as SectionName[]).map((name) => ({
    name,
    title: titles[name],
    items: items.filter((item) => sectionOf(item, repId) === name).sort(name === 'ended' ? newestFirst : byUrgency),
  }));
}

function byUrgency(a: QueueItem, b: QueueItem): number {
  return (
    Number(a.label !== null) - Number(b.label !== null) ||
    b.score - a.score ||
    waitingSince(a) - waitingSince(b) ||
    a.conversationId.localeCompare(b.conversationId)
  );
}

const waitingSince = (item: QueueItem): number => item.wait?.since ?? Number.MAX_SAFE_INTEGER;

const newestFirst = (a: QueueItem, b: QueueItem): number => b.lastSeenAt - a.lastSeenAt;
