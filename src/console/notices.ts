import { effect } from '@preact/signals';
import { open } from './actions.ts';
import { queue, sections, waitingCount } from './desk.ts';
import { desktopNotices, presence, sound } from './settings.ts';
import { affiliation, displayName } from './words.ts';

/** Calls the rep: the count in the title always; a desktop notice and a sound for who starts to wait, where wanted. */
export function announceWaiting(): void {
  effect(() => {
    const count = waitingCount.value;
    document.title = count > 0 ? `(${count}) Queue · Bantam` : 'Queue · Bantam';
  });

  let known: Set<string> | null = null;
  effect(() => {
    if (queue.value === null) return;
    const waiting = sections.value.find(({ name }) => name === 'waiting')?.items ?? [];
    // Those that waited before the page was opened are seen, not announced.
    const fresh = known === null ? [] : waiting.filter(({ conversationId }) => known?.has(conversationId) === false);
    known = new Set(waiting.map(({ conversationId }) => conversationId));
    if (fresh.length === 0 || presence.peek() === 'away') return;
    if (sound.peek()) playChime();
    if (!desktopNotices.peek() || !document.hidden) return;
    for (const item of fresh) {
      const { conversationId, band, score } = item;
      const who = [displayName(item), affiliation(item)].filter((part) => part !== null).join(', ');
      // The tag makes several tabs show one notice.
      const notice = new Notification('A visitor waits', { body: `${who} · ${score} ${band}`, tag: conversationId });
      notice.onclick = () => {
        window.focus();
        open(conversationId);
      };
    }
  });
}

/** Asks the browser; true when notices may be shown. */
export async function allowNotices(): Promise<boolean> {
  return 'Notification' in window && (await Notification.requestPermission()) === 'granted';
}

/** Two soft tones, made here so that nothing is loaded. */
export function playChime(): void {
  const context = new AudioContext();
  for (const [frequency, start] of [
    [660, 0],
    [880, 0.14],
  ] as const) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const at = context.currentTime + start;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.001, at);
    volume.gain.exponentialRampToValueAtTime(0.12, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.35);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + 0.4);
  }
  setTimeout(() => void context.close(), 800);
}
