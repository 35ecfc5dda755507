/** The chat behind the button: loaded on demand, drawn into the shadow tree of `<bantam-chat>`. */
import { toEntry, type Activity } from './activity.ts';
import chatStyles from './chat.css?inline';
import { Client } from './client/client.ts';
import { RequestError } from './client/call.ts';
import { openMemory, randomId } from './client/saved.ts';
import { icon, styleSheet } from './dom.ts';
import { icons } from './icons.ts';
import { languages, storageKey, type Settings } from './settings.ts';
import { texts } from './texts.ts';
import { offerGreeting } from './view/greeting.ts';
import { Panel } from './view/panel.ts';
import { UnreadBadge } from './view/unread.ts';

export interface Chat {
  open(): void;
  toggle(): void;
}

export interface ChatPlace {
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  readonly settings: Settings;
}

const typingEvery = 2_500;
/** Per tab: whether the chat was open on the page before this one. */
const openKey = 'bantam open';

export function startChat({ root, button, settings }: ChatPlace): Chat {
  const memory = openMemory(storageKey(settings.base));
  // A conversation that went on in another language is framed in that one, from the next page on.
  const language = memory.read().spoken ?? settings.language;
  const words = texts[language];
  (root.host as HTMLElement).lang = language;
  const { locale } = settings;
  const unread = new UnreadBadge(button, words, memory.read().seenId);
  let lastTyping = 0;
  let leaveGreeting = (): void => undefined;
  root.adoptedStyleSheets.push(styleSheet(chatStyles));
  button.append(icon(icons.down));
  button.setAttribute('aria-expanded', 'false');

  const visit = () => ({
    locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    page: { url: location.href, title: document.title, referrer: document.referrer },
  });
  const client = new Client(settings.base, memory, visit, {
    activities: receive,
    connection: (state) => panel.showConnection(state),
    restarted: () => panel.clear(),
  });
  const panel = new Panel(root, settings, words, {
    say: (text) => void say(text, randomId()),
    attach: (file) => void attach(file, randomId()),
    typing() {
      if (Date.now() - lastTyping < typingEvery) return;
      lastTyping = Date.now();
      client.typing();
    },
    opened() {
      remember(openKey, '1');
      leaveGreeting();
      client.start();
      markSeen();
      button.setAttribute('aria-expanded', 'true');
    },
    closed() {
      remember(openKey, '');
      button.setAttribute('aria-expanded', 'false');
      // The dialog gives the focus back to where it came from; where that is gone, to its button.
      if (document.activeElement === document.body) button.focus();
    },
    seen: markSeen,
  });

  async function say(text: string, clientId: string): Promise<void> {
    lastTyping = 0;
    memory.write({
      pending: [...memory.read().pending.filter((one) => one.clientId !== clientId), { clientId, text }],
    });
    await deliver(clientId, () => client.send(text, clientId, locale), { text });
  }

  async function attach(file: File, clientId: string): Promise<void> {
    await deliver(clientId, () => client.upload(file, clientId), { attachments: [{ title: file.name, url: null }] });
  }

  /** Shows it at once, and how its sending went; a failed one keeps its place and its id. */
  async function deliver(clientId: string, send: () => Promise<void>, what: Partial<typeof blank>): Promise<void> {
    const message = panel.addOwn({ ...blank, ...what, clientId, at: new Date() });
    const attempt = async (): Promise<void> => {
      message.sending();
      try {
        await send();
        message.sent();
      } catch (error) {
        message.failed(() => void attempt());
        // Refused for good: after a reload it would only be refused again.
        if (!(error instanceof RequestError && !error.isPassing)) return;
      }
      memory.write({ pending: memory.read().pending.filter((one) => one.clientId !== clientId) });
    };
    await attempt();
  }

  function receive(activities: readonly Activity[]): void {
    const last = activities.findLast((activity) => activity.locale && activity.from?.role !== 'user');
    const spoken = languages.find((known) => known === last?.locale);
    if (spoken) memory.write({ spoken });
    const entries = activities.map(toEntry).filter((entry) => entry !== null);
    const typist = activities.at(-1);
    if (typist?.type === 'typing' && typist.from?.role !== 'user') panel.showTyping();
    if (entries.length === 0) return;
    panel.add(entries);
    panel.announce(unread.count(entries));
    markSeen();
  }

  function markSeen(): void {
    if (!panel.isOpen || document.hidden) return;
    const seenId = unread.clear();
    if (seenId) memory.write({ seenId });
  }
  document.addEventListener('visibilitychange', markSeen);

  const { conversationId, pending } = memory.read();
  if (conversationId) client.start();
  else leaveGreeting = offerGreeting(root, settings, words, () => panel.open());
  for (const { clientId, text } of pending) void say(text, clientId);
  if (recall(openKey) && panel.fitsBeside) panel.open({ quietly: true });
  // A conversation that began in another tab is this tab's, too.
  addEventListener('storage', () => {
    if (memory.read().conversationId) client.start();
  });

  return {
    open: () => panel.open(),
    toggle: () => (panel.isOpen ? panel.close() : panel.open()),
  };
}

const blank = {
  id: '',
  by: 'visitor' as const,
  isStatus: false,
  name: null,
  text: '',
  suggestions: [] as readonly string[],
  citations: [] as readonly { title: string; url: string | null }[],
  attachments: [] as readonly { title: string; url: string | null }[],
};

function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Blocked: the next page begins with a closed chat.
  }
}

function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
