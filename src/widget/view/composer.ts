import { element, icon } from '../dom.ts';
import { icons } from '../icons.ts';
import type { Texts } from '../texts.ts';

const longest = 2_000;
/** Bytes; Direct Line takes no more. */
const largestFile = 4 * 1024 * 1024;
const draftKey = 'bantam draft';

export interface ComposerListener {
  say(text: string): void;
  attach(file: File): void;
  typing(): void;
}

/** Where the visitor writes. Enter sends, Shift+Enter begins a new line; the draft survives a change of page. */
export class Composer {
  readonly node: HTMLFormElement;
  readonly #words: Texts;
  readonly #on: ComposerListener;
  readonly #text: HTMLTextAreaElement;
  readonly #hint = element('p', { class: 'hint', id: 'hint', role: 'status' });
  readonly #send: HTMLButtonElement;
  readonly #file: HTMLInputElement;

  constructor(words: Texts, on: ComposerListener) {
    this.#words = words;
    this.#on = on;
    this.#text = element('textarea', {
      rows: '1',
      placeholder: words.placeholder,
      'aria-label': words.placeholder,
      'aria-describedby': 'hint',
      input: () => {
        this.#fit();
        if (this.#text.value) on.typing();
      },
      keydown: (event) => this.#onKey(event as KeyboardEvent),
    });
    this.#file = element('input', { type: 'file', hidden: true, tabindex: '-1', change: () => this.#attach() });
    this.#send = element('button', { class: 'send', 'aria-label': words.send, title: words.send }, icon(icons.send));
    this.node = element(
      'form',
      {
        submit: (event) => {
          event.preventDefault();
          this.#submit();
        },
      },
      this.#hint,
      element(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'aria-label': words.attach,
          title: words.attach,
          click: () => this.#file.click(),
        },
        icon(icons.clip),
      ),
      this.#file,
      this.#text,
      this.#send,
    );
    this.#text.value = draft() ?? '';
    this.#fit();
  }

  focus(): void {
    this.#text.focus({ preventScroll: true });
    this.#fit();
  }

  #onKey(event: KeyboardEvent): void {
    // While an input method is composing, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  }

  #submit(): void {
    const text = this.#text.value.trim();
    if (!text || text.length > longest) return;
    this.#text.value = '';
    this.#fit();
    this.#text.focus({ preventScroll: true });
    this.#on.say(text);
  }

  #attach(): void {
    const file = this.#file.files?.[0];
    this.#file.value = '';
    if (!file) return;
    if (file.size > largestFile) this.#hint.textContent = this.#words.fileTooBig;
    else this.#on.attach(file);
  }

  /** Nothing typed is cut off: a text that is too long stays, and says by how much. */
  #fit(): void {
    const { value } = this.#text;
    const left = longest - value.length;
    this.#hint.textContent = left < 0 ? this.#words.tooLong(-left) : left <= 100 ? this.#words.left(left) : '';
    this.#hint.toggleAttribute('data-over', left < 0);
    this.#send.setAttribute('aria-disabled', String(!value.trim() || left < 0));
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight + 2}px`;
    draft(value);
  }
}

/** Reads the draft, or keeps it. */
function draft(text?: string): string | null {
  try {
    if (text === undefined) return sessionStorage.getItem(draftKey);
    sessionStorage.setItem(draftKey, text);
  } catch {
    // Blocked: the draft lives on this page only.
  }
  return null;
}
