import type { RepView } from './views.ts';

/** Who has which conversation open, so that two reps do not start on the same one. Known per process, kept nowhere. */
export class Viewers {
  readonly #looking = new Map<object, { readonly conversationId: string; readonly rep: RepView }>();

  /** Returns the conversations whose viewers changed. */
  look(tab: object, rep: RepView, conversationId: string | null): readonly string[] {
    const before = this.#looking.get(tab)?.conversationId ?? null;
    if (conversationId === null) this.#looking.delete(tab);
    else this.#looking.set(tab, { conversationId, rep });
    return before === conversationId ? [] : [before, conversationId].filter((id) => id !== null);
  }

  /** Each rep once, however many tabs. */
  of(conversationId: string): RepView[] {
    const reps = new Map<string, RepView>();
    for (const { conversationId: seen, rep } of this.#looking.values())
      if (seen === conversationId) reps.set(rep.id, rep);
    return [...reps.values()];
  }
}
