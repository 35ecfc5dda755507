import { expect, test } from 'vitest';
import { createPlaces } from '../../src/conversation/places.ts';

test('as many turns begin as may be busy, and one more only for what falls due', () => {
  const places = createPlaces({ busy: 2, all: 10 });
  places.take();
  const second = places.take();
  expect([places.hasRoom('message'), places.hasRoom('due')]).toEqual([false, true]);
  places.take();
  expect(places.hasRoom('due')).toBe(false);
  second.leave();
  expect([places.hasRoom('message'), places.hasRoom('due')]).toEqual([false, true]);
});

test('a turn that thinks for long gives its place to another, until there are too many of all kinds', () => {
  const places = createPlaces({ busy: 1, all: 3 });
  for (let turn = 0; turn < 3; turn += 1) {
    expect(places.hasRoom('message')).toBe(true);
    const place = places.take();
    place.think();
    place.think();
  }
  expect([places.hasRoom('message'), places.hasRoom('due')]).toEqual([false, false]);
});

test('a turn that ends gives back what it took, however it was spent', () => {
  const places = createPlaces({ busy: 1, all: 2 });
  const thinking = places.take();
  thinking.think();
  thinking.leave();
  const busy = places.take();
  expect(places.hasRoom('message')).toBe(false);
  busy.leave();
  expect(places.hasRoom('message')).toBe(true);
  expect(places.taken).toBe(0);
});
