import { effect, signal, type Signal } from '@preact/signals';
import type { PresenceState, Rep } from './api-types.ts';

/** What this browser keeps of its rep. All tabs share it. */

/** Made once; sign-in will replace it. */
const repId = kept('bantam.rep.id', () => `rep-${crypto.randomUUID()}`);
export const repName = kept<string>('bantam.rep.name', () => '');
export const presence = kept<PresenceState>('bantam.presence', () => 'here');
export const singleKeys = kept<boolean>('bantam.single-keys', () => true);
export const desktopNotices = kept<boolean>('bantam.notices', () => false);
export const sound = kept<boolean>('bantam.sound', () => false);

export const rep = (): Rep => ({ id: repId.value, name: repName.value });

/** A signal that is kept in localStorage; a change in one tab reaches the others. */
function kept<Value extends string | boolean>(key: string, initial: () => Value): Signal<Value> {
  const stored = read(localStorage.getItem(key)) as Value | null;
  const value = signal(stored ?? initial());
  effect(() => localStorage.setItem(key, JSON.stringify(value.value)));
  addEventListener('storage', (event) => {
    const changed = event.key === key ? (read(event.newValue) as Value | null) : null;
    if (changed !== null) value.value = changed;
  });
  return value;
}

function read(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
