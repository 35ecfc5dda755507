import type { Entry } from '../activity.ts';
import { element } from '../dom.ts';
import type { Texts } from '../texts.ts';

/** Counts what came while the chat was closed: everything behind the entry that was seen last. */
export class UnreadBadge {
  readonly #button: HTMLButtonElement;
  readonly #words: Texts;
  readonly #name: string;
  readonly #badge = element('span', { class: 'badge', hidden: true });
  readonly #seenId: string | null;
  #ids: string[] = [];
  #lastId: string | null = null;

  constructor(button: HTMLButtonElement, words: Texts, seenId: string | null) {
    this.#button = button;
    this.#words = words;
    this.#name = button.getAttribute('aria-label') ?? '';
    this.#seenId = seenId;
    button.append(this.#badge);
  }

  /** Gives those that nobody has seen yet. */
  count(entries: readonly Entry[]): readonly Entry[] {
    for (const { id, by } of entries) {
      this.#lastId = id;
      // In a replay, whatever stands before the seen one has been seen; who answers has read what came before.
      if (id === this.#seenId || by === 'visitor') this.#ids = [];
      else this.#ids.push(id);
    }
    this.#draw();
    return entries.filter(({ id }) => this.#ids.includes(id));
  }

  /** Everything is seen now. Gives the last id. */
  clear(): string | null {
    this.#ids = [];
    this.#draw();
    return this.#lastId;
  }

  #draw(): void {
    const count = this.#ids.length;
    this.#badge.hidden = count === 0;
    this.#badge.textContent = count > 9 ? '9+' : String(count);
    this.#button.setAttribute('aria-label', count === 0 ? this.#name : `${this.#name}, ${this.#words.unread(count)}`);
  }
}
