import { element, icon } from '../dom.ts';
import { icons } from '../icons.ts';
import type { Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';

const shownKey = 'bantam greeted';

/**
 * The line beside the closed chat's button, for pages that ask for it; once a visit, and gone when dismissed.
 * Gives what takes it away.
 */
export function offerGreeting(root: ShadowRoot, settings: Settings, words: Texts, open: () => void): () => void {
  if (settings.greetingDelay === null || wasShown()) return () => undefined;
  const leave = () => {
    clearTimeout(timer);
    bubble.remove();
  };
  const bubble = element(
    'div',
    { class: 'greeting' },
    element('button', { type: 'button', class: 'greeting-text', click: open }, settings.greeting ?? words.greeting),
    element('button', { type: 'button', class: 'quiet', 'aria-label': words.dismiss, click: leave }, icon(icons.cross)),
  );
  // The chat may have been loaded early, by a hand near the button.
  const rest = settings.greetingDelay * 1000 - performance.now();
  const timer = setTimeout(() => {
    root.append(bubble);
    remember();
  }, rest);
  return leave;
}

function wasShown(): boolean {
  try {
    return sessionStorage.getItem(shownKey) !== null;
  } catch {
    return true;
  }
}

function remember(): void {
  try {
    sessionStorage.setItem(shownKey, '1');
  } catch {
    // Never reached where storage is blocked: then it counts as shown.
  }
}
