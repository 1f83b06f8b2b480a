import { expect, test } from 'vitest';

import { KeyMap } from '../../src/console/keys';

const press = (key: string, more: Partial<KeyboardEvent> & { readonly at?: string } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  composedPath: () => [{ tagName: more.at ?? 'BODY' } as unknown as EventTarget],
  ...more,
});

test('single keys act outside fields alone', () => {
  const keys = new KeyMap();
  expect(keys.read(press('j'))).toBe('next');
  expect(keys.read(press('?'))).toBe('help');
  for (const at of ['INPUT', 'TEXTAREA', 'SELECT']) expect(keys.read(press('j', { at }))).toBeNull();
  expect(keys.read(press('r', { metaKey: true }))).toBeNull();
  expect(keys.read(press('r', { isComposing: true }))).toBeNull();
});

test('two keys are one act when they follow each other', () => {
  let now = 0;
  const keys = new KeyMap(() => now);
  keys.read(press('g'));
  expect(keys.read(press('u'))).toBe('urgent');
  keys.read(press('g'));
  now = 5000;
  expect(keys.read(press('u'))).toBe('unread');
});
