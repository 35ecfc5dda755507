export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** How one page embeds the chat: read once from the script tag's data attributes. */
export interface Settings {
  /** Where Bantam lives, with a slash at the end: `https://chat.example.com/`. */
  readonly base: string;
  readonly language: Language;
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
export function readSettings(data: DOMStringMap, base: string, pageLanguage: string): Settings {
  const wanted = (data['language'] ?? pageLanguage).slice(0, 2).toLowerCase();
  const delay = Number.parseFloat(data['greetingDelay'] ?? '');
  const theme = data['theme'];
  return {
    base,
    language: languages.find((language) => language === wanted) ?? 'en',
    name: data['name'] ?? null,
    color: data['color'] ?? null,
    position: data['position'] === 'left' ? 'left' : 'right',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    privacy: data['privacy'] ?? null,
    greeting: data['greeting'] ?? null,
    greetingDelay: delay >= 0 ? delay : null,
  };
}

/** The entry of `localStorage` that carries a conversation from page to page. */
export function storageKey(base: string): string {
  return `bantam ${base}`;
}
