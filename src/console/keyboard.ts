import { claim, focusComposer, handBack, overlay, step } from './actions.ts';
import { singleKeys } from './settings.ts';

export type Shortcut = { readonly keys: string; readonly what: string; readonly run: () => void };

export const shortcuts: readonly Shortcut[] = [
  { keys: 'J', what: 'Next conversation', run: () => step(1) },
  { keys: 'K', what: 'Previous conversation', run: () => step(-1) },
  { keys: 'C', what: 'Claim', run: () => void claim() },
  { keys: 'H', what: 'Hand back to the bot', run: () => void handBack() },
  { keys: 'R', what: 'Write a reply', run: () => focusComposer('reply') },
  { keys: 'N', what: 'Write a private note', run: () => focusComposer('note') },
  { keys: '?', what: 'This help', run: () => (overlay.value = 'help') },
];

/** Single letters act only outside of fields and can be switched off; Ctrl-K always acts. */
export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      overlay.value = 'jump';
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape' && event.target instanceof HTMLTextAreaElement) event.target.blur();
    if (!singleKeys.value || overlay.value !== null || takesText(event.target)) return;
    const shortcut = shortcuts.find(({ keys }) => keys === event.key.toUpperCase());
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut.run();
  });
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
