import type { Entry } from '../activity.ts';
import { element } from '../dom.ts';
import { renderLink, renderMarkdown, renderPlain } from '../markdown.ts';
import type { Texts } from '../texts.ts';

/** One entry of the conversation on the page. */
export class Message {
  readonly node = element('li');
  entry: Entry;
  readonly #words: Texts;
  readonly #base: string;
  readonly #delivery = element('span', { class: 'delivery' });

  constructor(entry: Entry, base: string, words: Texts) {
    this.entry = entry;
    this.#words = words;
    this.#base = base;
    this.#draw();
  }

  /** Ours has come back from the server, with its id and time. */
  confirm(entry: Entry): void {
    this.entry = entry;
    this.sent();
    this.#draw();
  }

  get isConfirmed(): boolean {
    return this.entry.id !== '';
  }

  sending(): void {
    // Shown by the style sheet after a moment only: a quick answer needs no word.
    if (!this.isConfirmed) this.#state('sending', this.#words.sending);
  }

  sent(): void {
    this.#state('', '');
  }

  failed(retry: () => void): void {
    const button = element('button', { type: 'button', class: 'link', click: retry }, this.#words.retry);
    this.#state('failed', `${this.#words.notSent} `, button);
  }

  /** How it stands among its neighbours: the time of a group is told once, the day when it changes. */
  place(previous: Entry | null, next: Entry | null, language: string): void {
    const day = dayOf(this.entry.at);
    this.node.toggleAttribute('data-follows', isOneGroup(previous, this.entry));
    this.node.toggleAttribute('data-continues', isOneGroup(this.entry, next));
    const startsDay = previous ? dayOf(previous.at) !== day : day !== dayOf(new Date());
    if (startsDay) this.node.dataset['day'] = dayName(this.entry.at, language, this.#words);
    else delete this.node.dataset['day'];
  }

  #draw(): void {
    const { by, isStatus, name, text, at, citations, attachments } = this.entry;
    this.node.className = isStatus ? 'status' : by;
    if (isStatus) {
      this.node.replaceChildren(text);
      return;
    }
    const parts = by === 'bot' ? renderMarkdown(text) : renderPlain(text);
    const files = attachments.map(({ title, url }) =>
      element('p', { class: 'file' }, ...(url ? renderLink(new URL(url, this.#base).href, title) : [title])),
    );
    const bubble = element('div', { class: 'bubble' }, ...(text ? parts : []), ...files);
    const sources = citations.map(({ title, url }) =>
      element('p', { class: 'source' }, `${this.#words.source} `, ...(url ? renderLink(url, title) : [title])),
    );
    const time = element('time', { datetime: at.toISOString() }, timeOfDay(at));
    const speaker = by === 'visitor' ? this.#words.you : (name ?? this.#words.assistant);
    this.node.replaceChildren(
      element('span', { class: by === 'rep' ? 'name' : 'hidden' }, speaker),
      bubble,
      ...sources,
      element('div', { class: 'meta' }, time, this.#delivery),
    );
  }

  #state(state: string, ...content: (Node | string)[]): void {
    this.node.dataset['state'] = state;
    this.#delivery.replaceChildren(...content);
  }
}

const fiveMinutes = 300_000;

function isOneGroup(first: Entry | null, second: Entry | null): boolean {
  if (!first || !second || first.isStatus || second.isStatus) return false;
  const apart = second.at.getTime() - first.at.getTime();
  return first.by === second.by && first.name === second.name && apart < fiveMinutes;
}

/** As the browser's owner is used to: 14:05 or 2:05 PM, whatever language the page is in. */
function timeOfDay(at: Date): string {
  return at.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

function dayOf(at: Date): string {
  return at.toDateString();
}

function dayName(at: Date, language: string, words: Texts): string {
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  if (dayOf(at) === dayOf(new Date())) return words.today;
  if (dayOf(at) === dayOf(yesterday)) return words.yesterday;
  return at.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' });
}
