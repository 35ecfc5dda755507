import type { Entry } from '../activity.ts';
import { element, icon } from '../dom.ts';
import { icons } from '../icons.ts';
import { renderLink } from '../markdown.ts';
import type { Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';
import { Composer, type ComposerListener } from './composer.ts';
import { Header } from './header.ts';
import type { Message } from './message.ts';
import { Messages } from './messages.ts';
import { Scroller } from './scroller.ts';
import { Window } from './window.ts';

export interface PanelListener extends ComposerListener {
  opened(): void;
  closed(): void;
  /** The visitor has come to the end of what is there. */
  seen(): void;
}

/** Milliseconds. */
const typingLasts = 8_000;
const lostPatience = 1_500;

/** The open chat: puts its parts together and keeps the newest in sight. */
export class Panel {
  readonly #words: Texts;
  readonly #on: PanelListener;
  readonly #header: Header;
  readonly #messages: Messages;
  readonly #composer: Composer;
  readonly #window: Window;
  readonly #scroller: Scroller;
  readonly #banner = element('p', { class: 'banner', role: 'status' });
  readonly #typing: HTMLElement;
  readonly #suggestions = element('div', { class: 'suggestions' });
  readonly #announcer = element('div', { class: 'hidden', 'aria-live': 'polite' });
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #bannerTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot, settings: Settings, words: Texts, on: PanelListener) {
    this.#words = words;
    this.#on = on;
    this.#header = new Header(settings.name, words, {
      wantPerson: () => this.#say(words.wantPerson),
      close: () => this.close(),
    });
    this.#messages = new Messages(settings, words);
    this.#composer = new Composer(words, on);
    this.#typing = element(
      'div',
      { class: 'typing', role: 'img', hidden: true },
      element('i'),
      element('i'),
      element('i'),
    );
    const privacy = settings.privacy ? [' ', ...renderLink(settings.privacy, words.privacy)] : [];
    const notice = element('p', { class: 'notice' }, words.disclosure, ...privacy);
    const log = element(
      'div',
      { class: 'log', role: 'region', tabindex: '0', autofocus: true, 'aria-label': words.conversation },
      notice,
      this.#messages.node,
      this.#typing,
      this.#suggestions,
    );
    const toEnd = element(
      'button',
      { type: 'button', class: 'to-end', hidden: true },
      icon(icons.down),
      words.newMessages,
    );
    this.#scroller = new Scroller(log, toEnd, () => on.seen());
    const dialog = element(
      'dialog',
      { 'aria-labelledby': 'name' },
      this.#header.node,
      this.#banner,
      element('div', { class: 'middle' }, log, toEnd),
      this.#composer.node,
      this.#announcer,
    );
    root.append(dialog);
    this.#window = new Window(dialog, () => this.#on.closed());
  }

  get isOpen(): boolean {
    return this.#window.isOpen;
  }

  /** There is room for the page and the chat. */
  get fitsBeside(): boolean {
    return !this.#window.isSmall;
  }

  /** `quietly`: it was open on the page before; the focus stays where it is. */
  open({ quietly = false } = {}): void {
    if (this.isOpen) return;
    this.#window.open(quietly);
    this.#scroller.toEnd();
    // On a phone the keyboard would cover the greeting.
    if (!quietly && this.fitsBeside) this.#composer.focus();
    this.#on.opened();
  }

  close(): void {
    this.#window.close();
  }

  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#messages.add(entry);
      this.#header.follow(entry);
    }
    const newest = entries.at(-1);
    if (newest && newest.by !== 'visitor') this.#endTyping();
    this.#suggest(newest?.by === 'bot' ? newest.suggestions : []);
    this.#scroller.follow(entries.some(({ by }) => by !== 'visitor'));
  }

  addOwn(entry: Entry): Message {
    const message = this.#messages.addOwn(entry);
    this.#suggest([]);
    this.#scroller.toEnd();
    return message;
  }

  /** Read out by screen readers; complete messages only, and only those that are new. */
  announce(entries: readonly Entry[]): void {
    if (!this.isOpen) return;
    const lines = entries.map(({ text, name, isStatus }) => (isStatus || !name ? text : `${name}: ${text}`));
    if (lines.length > 0) this.#announcer.replaceChildren(...lines.map((line) => element('p', {}, line)));
  }

  showTyping(): void {
    this.#typing.hidden = false;
    this.#typing.ariaLabel = this.#words.typing(this.#header.name);
    this.#scroller.follow(false);
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.#endTyping(), typingLasts);
  }

  showConnection(state: 'connected' | 'lost'): void {
    clearTimeout(this.#bannerTimer);
    const show = (text: string) => (this.#banner.textContent = text);
    if (state === 'connected') show('');
    else if (!navigator.onLine) show(this.#words.offline);
    // A short gap is nobody's business.
    else this.#bannerTimer = setTimeout(() => show(this.#words.reconnecting), lostPatience);
  }

  clear(): void {
    this.#messages.clear();
    this.#suggest([]);
  }

  #say(text: string): void {
    this.#on.say(text);
    // The button that was pressed may be gone.
    if (this.fitsBeside) this.#composer.focus();
    else this.#scroller.focus();
  }

  #suggest(suggestions: readonly string[]): void {
    this.#suggestions.replaceChildren(
      ...suggestions.map((text) => element('button', { type: 'button', click: () => this.#say(text) }, text)),
    );
  }

  #endTyping(): void {
    this.#typing.hidden = true;
  }
}
