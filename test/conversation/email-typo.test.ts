import { expect, test } from 'vitest';
import { likelyTypo } from '../../src/conversation/email-typo.ts';
import { fc } from '../support/property.ts';

test.each([
  ['jane@gmial.com', 'jane@gmail.com'],
  ['jane@gmail.con', 'jane@gmail.com'],
  ['jane@gmai.com', 'jane@gmail.com'],
  ['jane@hotmial.com', 'jane@hotmail.com'],
  ['jane@outlok.com', 'jane@outlook.com'],
  ['jane.doe@yahooo.com', 'jane.doe@yahoo.com'],
  ['jane@gmx.dee', 'jane@gmx.de'],
])('%s is asked about: %s', (typed, meant) => {
  expect(likelyTypo(typed)).toBe(meant);
});

test.each([
  'jane@gmail.com',
  'jane@mail.com',
  'jane@gmx.com',
  'jane@example.com',
  'jane@ymail.com',
  'no address',
  '@gmial.com',
])('%s is left as it is', (typed) => {
  expect(likelyTypo(typed)).toBeNull();
});

test('the name before the @ is never changed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9._]{1,20}$/), (name) => {
      expect(likelyTypo(`${name}@gmial.com`)).toBe(`${name}@gmail.com`);
    }),
  );
});
