/** The parts of a Bot Framework activity that the widget reads. They come from outside: everything may be missing. */
export interface Activity {
  readonly type?: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly from?: { readonly id?: string; readonly name?: string; readonly role?: string };
  readonly text?: string;
  /** The language of the text: `de`. */
  readonly locale?: string;
  readonly attachments?: readonly { readonly name?: string; readonly contentUrl?: string }[];
  readonly suggestedActions?: { readonly actions?: readonly { readonly title?: string; readonly value?: unknown }[] };
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly bantam?: {
      readonly kind?: string;
      readonly role?: string;
      readonly citations?: readonly { readonly title?: string; readonly url?: string | null }[];
    };
  };
}

/** One thing said in the conversation, as it is drawn. */
export interface Entry {
  /** Empty while it is only ours: the server gives ids. */
  readonly id: string;
  /** The visitor's own sending attempt, to find the message again when it comes back. */
  readonly clientId: string | null;
  readonly at: Date;
  readonly by: 'visitor' | 'bot' | 'rep';
  /** A line of Bantam's own about the conversation ("Kim has joined"). */
  readonly isStatus: boolean;
  readonly name: string | null;
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly citations: readonly Link[];
  readonly attachments: readonly Link[];
}

export interface Link {
  readonly title: string;
  readonly url: string | null;
}

/** Null for everything that is not drawn: typing, events, activities without an id. */
export function toEntry(activity: Activity): Entry | null {
  const { type, id, timestamp, from, text, attachments, suggestedActions, channelData } = activity;
  if (type !== 'message' || !id) return null;

  const extra = channelData?.bantam;
  const isVisitor = from?.role === 'user';
  return {
    id,
    clientId: isVisitor ? (channelData?.clientActivityID ?? null) : null,
    at: timestamp ? new Date(timestamp) : new Date(),
    by: isVisitor ? 'visitor' : extra?.role === 'rep' ? 'rep' : 'bot',
    isStatus: extra?.kind === 'status',
    name: from?.name ?? null,
    text: text ?? '',
    suggestions: (suggestedActions?.actions ?? []).map(({ title, value }) =>
      typeof value === 'string' ? value : (title ?? ''),
    ),
    citations: (extra?.citations ?? []).map(({ title, url }) => ({ title: title ?? '', url: url ?? null })),
    attachments: (attachments ?? []).map(({ name, contentUrl }) => ({ title: name ?? '', url: contentUrl ?? null })),
  };
}
