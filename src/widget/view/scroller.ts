/** Closer to the end than this (pixels) counts as reading the newest. */
const near = 60;

/** Keeps the newest in sight, unless the visitor reads further up: then a button offers the way down. */
export class Scroller {
  readonly #log: HTMLElement;
  readonly #button: HTMLButtonElement;
  #follows = true;

  constructor(log: HTMLElement, button: HTMLButtonElement, seen: () => void) {
    this.#log = log;
    this.#button = button;
    log.addEventListener('scroll', () => {
      this.#follows = log.scrollHeight - log.scrollTop - log.clientHeight < near;
      if (this.#follows && !button.hidden) {
        button.hidden = true;
        seen();
      }
    });
    button.addEventListener('click', () => {
      this.toEnd();
      this.focus();
    });
    // The log gets smaller when the composer grows, or a keyboard comes up.
    new ResizeObserver(() => this.follow(false)).observe(log);
  }

  toEnd(): void {
    this.#follows = true;
    this.#button.hidden = true;
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** Something was added at the end; `hasNews` when it is worth saying to somebody who reads further up. */
  follow(hasNews: boolean): void {
    if (this.#follows) this.toEnd();
    else if (hasNews) this.#button.hidden = false;
  }

  focus(): void {
    this.#log.focus({ preventScroll: true });
  }
}
