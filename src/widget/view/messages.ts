import type { Entry } from '../activity.ts';
import { element } from '../dom.ts';
import type { Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';
import { Message } from './message.ts';

/** The entries of the conversation, in its order; what is still on its way to the server stands last. */
export class Messages {
  readonly node = element('ol', { role: 'list' });
  readonly #settings: Settings;
  readonly #words: Texts;
  #shown: Message[] = [];

  constructor(settings: Settings, words: Texts) {
    this.#settings = settings;
    this.#words = words;
  }

  add(entry: Entry): void {
    const own = entry.clientId ? this.#shown.find((message) => message.entry.clientId === entry.clientId) : undefined;
    const message = own ?? this.#make(entry);
    if (own) {
      own.confirm(entry);
      this.#shown.splice(this.#shown.indexOf(own), 1);
    }
    this.#insert(
      message,
      this.#shown.findIndex((shown) => !shown.isConfirmed),
    );
  }

  /** What the visitor has just sent. Sent before, it is the same message. */
  addOwn(entry: Entry): Message {
    const known = this.#shown.find((message) => message.entry.clientId === entry.clientId);
    if (known) return known;
    const message = this.#make(entry);
    this.#insert(message, -1);
    return message;
  }

  clear(): void {
    this.#shown = this.#shown.filter((message) => !message.isConfirmed);
    this.node.replaceChildren(...this.#shown.map(({ node }) => node));
  }

  #make(entry: Entry): Message {
    return new Message(entry, this.#settings.base, this.#words);
  }

  #insert(message: Message, before: number): void {
    const index = before < 0 ? this.#shown.length : before;
    // Moving a node that is in place already would take the focus from its buttons.
    const next = this.#shown[index]?.node ?? null;
    if (message.node.parentNode !== this.node || message.node.nextSibling !== next) {
      this.node.insertBefore(message.node, next);
    }
    this.#shown.splice(index, 0, message);
    for (const near of [index - 1, index, index + 1]) this.#place(near);
  }

  #place(index: number): void {
    const entryAt = (at: number) => this.#shown[at]?.entry ?? null;
    this.#shown[index]?.place(entryAt(index - 1), entryAt(index + 1), this.#settings.language);
  }
}
