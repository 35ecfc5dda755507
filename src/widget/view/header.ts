import type { Entry } from '../activity.ts';
import { element, icon } from '../dom.ts';
import { icons } from '../icons.ts';
import type { Texts } from '../texts.ts';

/** Who the visitor talks with: the assistant, or the person who has joined. */
export class Header {
  readonly node: HTMLElement;
  readonly #words: Texts;
  readonly #avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' });
  readonly #name = element('h2', { id: 'name' });
  readonly #role = element('p');
  readonly #person: HTMLButtonElement;
  name = '';

  constructor(name: string | null, words: Texts, on: { wantPerson: () => void; close: () => void }) {
    this.#words = words;
    this.#person = element(
      'button',
      { type: 'button', class: 'person', click: on.wantPerson },
      icon(icons.person),
      words.talkToPerson,
    );
    this.node = element(
      'header',
      {},
      this.#avatar,
      element('div', { class: 'who' }, this.#name, this.#role),
      this.#person,
      element(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': words.close, title: words.close, click: on.close },
        icon(icons.cross),
      ),
    );
    this.#draw(name ?? words.assistant, false);
  }

  /** Whoever spoke last is talked with. The bot's lines about the conversation leave a person in place. */
  follow({ by, name, isStatus }: Entry): void {
    if (by === 'rep') this.#draw(name ?? this.name, true);
    else if (by === 'bot' && !isStatus) this.#draw(name ?? this.#words.assistant, false);
  }

  #draw(name: string, isPerson: boolean): void {
    this.name = name;
    this.#name.textContent = name;
    this.#role.textContent = isPerson ? this.#words.isPerson : this.#words.isAI;
    this.#avatar.textContent = /./u.exec(name)?.[0] ?? '';
    this.#avatar.toggleAttribute('data-person', isPerson);
    this.#person.hidden = isPerson;
  }
}
