import type { Answer, Disposition, QueueItem, Verdict } from './api-types.ts';

/** The console's wording of values that the API gives as names. */

type Known = Pick<QueueItem, 'name' | 'company' | 'email'>;

/** What reps tell visitors apart by: the name, and until it is known the e-mail address. */
export function displayName({ name, email }: Pick<Known, 'name' | 'email'>): string {
  return name ?? email ?? 'Visitor';
}

/** What is said beside the name: the company, and until it is known the e-mail address. Never the name once more. */
export function affiliation({ name, company, email }: Known): string | null {
  return company ?? (name === null ? null : email);
}

/** The visitor's last words for a row of the queue; null where they are what it shows as name or company. */
export function lastWords(item: Known & Pick<QueueItem, 'lastText'>): string | null {
  const said = item.lastText.trim();
  return said === displayName(item) || said === affiliation(item) ? null : said;
}

/** `0:42`, `12:05`, `3 h 10 min`, `2 d 4 h`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

export type WaitInWords = { readonly short: string; readonly long: string; readonly over: boolean };

/** Waiting time against the agreed time. */
export function waitInWords(wait: NonNullable<QueueItem['wait']>, now: number): WaitInWords {
  const waited = now - wait.since;
  const over = waited > wait.agreedMs;
  const agreed = duration(wait.agreedMs);
  if (!over)
    return {
      short: `${duration(waited)} of ${agreed}`,
      long: `Waiting for ${duration(waited)} of the agreed ${agreed}`,
      over,
    };
  const late = duration(waited - wait.agreedMs);
  return { short: `${late} over`, long: `Waiting for ${duration(waited)}: ${late} over the agreed ${agreed}`, over };
}

export const labels: Readonly<Record<NonNullable<QueueItem['label']>, string>> = {
  support: 'Support',
  job: 'Job seeker',
  vendor: 'Vendor',
  spam: 'Spam',
};

export const verdicts: Readonly<Record<Verdict, string>> = {
  met: 'met',
  unmet: 'not met',
  answered: 'answered',
  declined: 'declined',
  unclear: 'unclear',
  unanswered: 'asked, no answer yet',
  'not-asked': 'not asked yet',
};

export const answerStatus: Readonly<Record<Answer['status'], string>> = {
  answered: 'Answered',
  declined: 'Would rather not say',
  unclear: 'Not clear',
};

export const sources: Readonly<Record<Answer['by'], string>> = {
  visitor: 'said',
  choice: 'tapped',
  rep: 'entered by a rep',
  host: 'from the page',
};

export const dispositions: Readonly<Record<Disposition, string>> = {
  open: 'Open',
  'meeting-booked': 'Meeting booked',
  opportunity: 'Opportunity',
  won: 'Won',
  nurture: 'Nurture',
  'not-a-fit': 'Not a fit',
  'no-reply': 'No reply',
  spam: 'Spam',
};

export const reasons: Readonly<Record<NonNullable<QueueItem['handoff']>['reason'], string>> = {
  asked: 'asked for a person',
  enough: 'enough is known',
  qualified: 'qualified',
  quiet: 'fell silent',
  'unanswered-question': 'has a question that nothing answers',
  'next-rep': 'the last rep did not answer',
  'rep-took-over': 'taken over from the bot',
};

export const roles = { visitor: 'Visitor', bot: 'Bot', rep: 'Rep' } as const;

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });

export const timeOfDay = (at: number): string => clock.format(at);
export const dayOf = (at: number): string => date.format(at);
export const isoTime = (at: number): string => new Date(at).toISOString();

export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : '0';
}

export function bytes(count: number): string {
  return count < 1024 * 1024 ? `${Math.ceil(count / 1024)} KB` : `${(count / 1024 / 1024).toFixed(1)} MB`;
}
