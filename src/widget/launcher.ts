import type { Chat, startChat } from './chat.ts';
import { element, icon, styleSheet } from './dom.ts';
import launcherStyles from './launcher.css?inline';
import { storageKey, type Language, type Settings } from './settings.ts';

/** Name of the module that is built from `chat.ts`, relative to where Bantam lives; the build fills it in. */
declare const CHAT_MODULE: string;

export const tagName = 'bantam-chat';

const names: Record<Language, { open: string; failed: string }> = {
  en: { open: 'Open chat', failed: 'The chat could not be loaded. Click to try again.' },
  de: { open: 'Chat öffnen', failed: 'Der Chat konnte nicht geladen werden. Klicken für einen neuen Versuch.' },
};

/** The button at the page's edge, and around it the shadow tree that the chat is drawn in. */
export class BantamChat extends HTMLElement {
  readonly #settings: Settings;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #button: HTMLButtonElement;
  #chat: Promise<Chat> | null = null;

  constructor(settings: Settings) {
    super();
    this.#settings = settings;
    this.#button = element(
      'button',
      {
        type: 'button',
        class: 'launcher',
        'aria-label': names[settings.language].open,
        'aria-haspopup': 'dialog',
        click: () => void this.toggle(),
        // The chat is small: whoever reaches for the button finds it loaded when the click comes.
        pointerenter: () => void this.#load(),
        focus: () => void this.#load(),
      },
      icon('M12 4a8 8 0 0 1 0 16c-1.5 0-2.8-.4-4-1L4 20l1-4a8 8 0 0 1 7-12Z'),
    );
    this.#root.adoptedStyleSheets = [styleSheet(launcherStyles)];
    this.#root.append(this.#button);
  }

  connectedCallback(): void {
    const { theme, position, language, color, greetingDelay } = this.#settings;
    this.dataset['theme'] = theme;
    this.dataset['position'] = position;
    this.lang = language;
    if (color) this.style.setProperty('--accent', color);

    document.addEventListener('click', this.#onPageClick);
    if (this.#hasConversation()) void this.#load();
    else if (greetingDelay !== null) setTimeout(() => void this.#load(), greetingDelay * 1000);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#onPageClick);
  }

  /** Opens the chat; a host page may call it: `document.querySelector('bantam-chat').open()`. */
  async open(): Promise<void> {
    (await this.#load())?.open();
  }

  async toggle(): Promise<void> {
    (await this.#load())?.toggle();
  }

  /** A link to `#chat` anywhere on the page opens the chat. */
  readonly #onPageClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a[href="#chat"]')) {
      event.preventDefault();
      void this.open();
    }
  };

  async #load(): Promise<Chat | null> {
    this.#chat ??= this.#import();
    try {
      return await this.#chat;
    } catch {
      this.#chat = null;
      this.#button.title = names[this.#settings.language].failed;
      return null;
    }
  }

  async #import(): Promise<Chat> {
    const module = (await import(/* @vite-ignore */ this.#settings.base + CHAT_MODULE)) as {
      startChat: typeof startChat;
    };
    this.#button.title = '';
    return module.startChat({ root: this.#root, button: this.#button, settings: this.#settings });
  }

  #hasConversation(): boolean {
    try {
      return localStorage.getItem(storageKey(this.#settings.base)) !== null;
    } catch {
      return false; // Storage is blocked: every page begins anew.
    }
  }
}
