import { expect, test } from 'vitest';

import { looksPersonal } from '../../src/core/phi';

test.each([
  'My number is 123-45-6789.',
  'call (415) 555-0132 please',
  'Write to ann.lee@clinic.example',
  'the card is 4111 1111 1111 1111',
])('%s', (text) => {
  expect(looksPersonal(text)).toBe(true);
});

test.each([
  '',
  'It was 102 over 64 at 8:30.',
  'The dose is 000-12-0000, and 12-34.',
  'call 111-555-0132',
  '4111 1111 1111 1112',
  'See https://clinic.example/page on 2026-03-03',
  'I feel dizzy when I stand up.',
])('%s is nothing to hint at', (text) => {
  expect(looksPersonal(text)).toBe(false);
});

test('a long text is looked through in no time', () => {
  const began = performance.now();
  looksPersonal('1-2@a.'.repeat(700));
  expect(performance.now() - began).toBeLessThan(200);
});
