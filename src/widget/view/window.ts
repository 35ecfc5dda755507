/** Too small for the page and the chat side by side; chat.css draws the same line. */
const smallScreen = '(max-width: 520px), (max-height: 480px)';

/**
 * The dialog as a window: beside the page where there is room, over the whole screen and modal on a phone.
 * Esc closes it in both, and whoever had the focus gets it back.
 */
export class Window {
  readonly #dialog: HTMLDialogElement;
  readonly #small = matchMedia(smallScreen);
  readonly #closed: () => void;
  #pageOverflow = '';

  constructor(dialog: HTMLDialogElement, closed: () => void) {
    this.#dialog = dialog;
    this.#closed = closed;
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      this.close();
    });
    // The way back on Android ends a modal dialog, too.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    this.#small.addEventListener('change', () => {
      if (!this.isOpen) return;
      const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
      this.#hide();
      this.#show();
      if (focused instanceof HTMLElement) focused.focus();
    });
    // On a phone the keyboard covers the page's lower part without resizing it.
    visualViewport?.addEventListener('resize', () => this.#fit());
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  get isSmall(): boolean {
    return this.#small.matches;
  }

  /** `quietly` leaves the focus where it is. */
  open(quietly: boolean): void {
    // A dialog takes the focus as it opens; what is inert cannot.
    this.#dialog.inert = quietly;
    this.#show();
    this.#dialog.inert = false;
  }

  close(): void {
    if (!this.isOpen) return;
    this.#hide();
    this.#closed();
  }

  #show(): void {
    if (this.isSmall) {
      this.#dialog.showModal();
      this.#pageOverflow = document.documentElement.style.overflow;
      document.documentElement.style.overflow = 'hidden';
    } else {
      this.#dialog.show();
    }
    this.#fit();
  }

  #hide(): void {
    if (this.#dialog.matches(':modal')) document.documentElement.style.overflow = this.#pageOverflow;
    this.#dialog.close();
  }

  #fit(): void {
    this.#dialog.style.setProperty('--visible', visualViewport ? `${visualViewport.height}px` : '100dvh');
  }
}
