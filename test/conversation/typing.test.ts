import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitTyping, type TypingWatch } from '../../src/conversation/typing.ts';

let woken: string[];
let watch: TypingWatch;
beforeEach(() => {
  vi.useFakeTimers();
  woken = [];
  watch = awaitTyping(Date.now, (id) => woken.push(id));
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

test('who does not type is answered at once', () => {
  expect(watch.postpones('c')).toBe(false);
});

test('who types is waited for until the signal ends', () => {
  watch.heard('c');
  expect(watch.postpones('c')).toBe(true);
  vi.advanceTimersByTime(1499);
  expect(woken).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(woken).toEqual(['c']);
});

test('who types on and on is answered after three seconds', () => {
  watch.heard('c');
  watch.postpones('c');
  for (let passed = 0; passed < 2900; passed += 500) {
    vi.advanceTimersByTime(500);
    watch.heard('c');
  }
  vi.advanceTimersByTime(1);
  expect(woken).toEqual(['c']);
});

test('another conversation is not held up', () => {
  watch.heard('c');
  expect(watch.postpones('d')).toBe(false);
});

test('a signal from before the message has ended does not hold it up', () => {
  watch.heard('c');
  vi.advanceTimersByTime(2000);
  expect(watch.postpones('c')).toBe(false);
});
