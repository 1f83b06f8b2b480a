import { expect, test } from 'vitest';

import { I18n, i18nFor, speaking } from '../../src/core/i18n';
import { en } from '../../src/locales/en';
import { es } from '../../src/locales/es';
import { moreEn } from '../../src/locales/more-en';
import { moreEs } from '../../src/locales/more-es';

const holes = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).toSorted();

test('every line is filled with the same in every language', () => {
  for (const [key, line] of Object.entries({ ...en, ...moreEn })) {
    const other = { ...es, ...moreEs }[key as keyof typeof en];
    expect(JSON.stringify(other).length, key).toBeGreaterThan(4);
    expect(holes(JSON.stringify(other)), key).toEqual(holes(JSON.stringify(line)));
  }
});

test('plurals follow the language', async () => {
  const english = i18nFor('en');
  expect([english.n('newBelow', 1), english.n('newBelow', 3)]).toEqual(['1 new message', '3 new messages']);
  expect(i18nFor('es-MX').t('send')).toBe('Send message');
  expect((await speaking('es-MX')).n('newBelow', 1)).toBe('1 mensaje nuevo');
  expect(i18nFor('es-MX').n('newBelow', 1)).toBe('1 mensaje nuevo');
});

test('a language without a catalogue is shown in English, in its own direction', () => {
  const arabic = new I18n('ar');
  expect([arabic.dir, arabic.t('send')]).toEqual(['rtl', 'Send message']);
});

test('nonsense is no language', () => {
  expect(i18nFor('not a locale!').t('send').length).toBeGreaterThan(0);
});

test('a name that looks like a hole is shown as it is', () => {
  expect(i18nFor('en').t('typing', { name: '{text}' })).toBe('{text} is typing…');
});

test('the time of today needs no day', () => {
  const i18n = i18nFor('en');
  const now = new Date('2026-03-03T12:00:00');
  expect(i18n.moment(new Date('2026-03-03T10:02:00'), now)).toBe(i18n.time(new Date('2026-03-03T10:02:00')));
  expect(i18n.moment(new Date('2026-03-02T10:02:00'), now)).toContain('March 2');
  expect(i18n.day(new Date('2024-03-02T10:02:00'), now)).toContain('2024');
});
