export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** How one page embeds the chat: read once from the script tag's data attributes. */
export interface Settings {
  /** Where Bantam lives, with a slash at the end: `https://chat.example.com/`. */
  readonly base: string;
  /** What the chat's own words are in. */
  readonly language: Language;
  /** BCP 47, the same language with the visitor's region where it is known: what the bot is asked to speak. */
  readonly locale: string;
  /** The assistant's name until its first message tells it. */
  readonly name: string | null;
  /** Any CSS colour; null: the built-in blue. */
  readonly color: string | null;
  readonly position: 'left' | 'right';
  readonly theme: 'auto' | 'light' | 'dark';
  /** The privacy page, linked before the first turn; null: no link. */
  readonly privacy: string | null;
  /** What a closed chat says beside its button after `greetingDelay`; null: a line of ours. */
  readonly greeting: string | null;
  /** Seconds until the closed chat speaks up, once a visit; null: never. */
  readonly greetingDelay: number | null;
}

/** Unknown values fall back to the default: a typing mistake on a host page must not cost it the chat. */
export function readSettings(data: DOMStringMap, base: string, page: string, browser: readonly string[]): Settings {
  const known = (tag: string) => languages.find((language) => language === primary(tag));
  // One decision for chat and bot: the embedding's word, else the page's language where we have it, else the browser's.
  const wanted = data['language'] ?? (known(page) ? page : (browser[0] ?? 'en'));
  const delay = Number.parseFloat(data['greetingDelay'] ?? '');
  const theme = data['theme'];
  return {
    base,
    language: known(wanted) ?? 'en',
    locale: localeFor(wanted, browser),
    name: data['name'] ?? null,
    color: data['color'] ?? null,
    position: data['position'] === 'left' ? 'left' : 'right',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    privacy: data['privacy'] ?? null,
    greeting: data['greeting'] ?? null,
    greetingDelay: delay >= 0 ? delay : null,
  };
}

const primary = (tag: string): string => tag.slice(0, 2).toLowerCase();

/** With the region that the browser tells, for dates and phone numbers: English browsers are at home everywhere. */
function localeFor(wanted: string, browser: readonly string[]): string {
  const own = browser.find((tag) => primary(tag) === primary(wanted));
  const region = /^(?!en).+-([A-Z]{2})$/.exec(browser[0] ?? '')?.[1];
  return own ?? (region ? `${primary(wanted)}-${region}` : wanted);
}

/** The entry of `localStorage` that carries a conversation from page to page. */
export function storageKey(base: string): string {
  return `bantam ${base}`;
}
