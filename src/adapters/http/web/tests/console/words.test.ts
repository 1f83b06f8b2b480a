import { expect, test } from 'vitest';

import { aboutWords } from '../../src/console/told';
import { wordsFor } from '../../src/console/words';
import * as alerts from '../../src/console/words/alerts';
import * as dialogs from '../../src/console/words/dialogs';
import * as emergency from '../../src/console/words/emergency';
import { en } from '../../src/console/words/en';
import { es } from '../../src/console/words/es';
import * as forMe from '../../src/console/words/for-me';
import * as receipts from '../../src/console/words/receipts';
import * as responses from '../../src/console/words/responses';
import * as routing from '../../src/console/words/routing';
import * as times from '../../src/console/words/times';
import * as transfer from '../../src/console/words/transfer';
import { i18nFor, speaking } from '../../src/core/i18n';

const holes = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).toSorted();
const forms = (line: unknown): string[] => (typeof line === 'string' ? [line] : Object.values(line as Record<string, string>));

/** The words of parts that are fetched by themselves, too. */
const CATALOGUES: readonly (readonly [string, { readonly en: object; readonly es: object }])[] = [
  ['all', { en, es }],
  ['alerts', alerts],
  ['dialogs', dialogs],
  ['emergency', emergency],
  ['for-me', forMe],
  ['receipts', receipts],
  ['responses', responses],
  ['routing', routing],
  ['times', times],
  ['transfer', transfer],
];

test.each(CATALOGUES)('every line is filled with the same in every language: %s', (_, { en: english, es: spanish }) => {
  expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted());
  for (const [key, line] of Object.entries(english)) {
    const other = forms((spanish as Record<string, unknown>)[key]);
    for (const [place, form] of forms(line).entries()) {
      expect(other[place]?.length, key).toBeGreaterThan(0);
      expect(holes(other[place] ?? ''), key).toEqual(holes(form));
    }
  }
});

test('a code that nobody foresaw has words too', async () => {
  const words = await wordsFor(i18nFor('en'));
  expect(words.trouble('already-assigned', 'Dr. Wu')).toBe('Already taken by Dr. Wu.');
  expect(words.trouble('never-heard-of')).toBe('That did not work. Please try again.');
  expect((await wordsFor(await speaking('es'))).trouble('already-assigned', 'Dr. Wu')).toBe('Ya la tomó Dr. Wu.');
});

test('waiting is read at a glance and heard in words', async () => {
  const words = await wordsFor(i18nFor('en'));
  const minute = 60_000;
  expect([134_000, 65 * minute, 50 * 60 * minute].map((ms) => words.waiting(ms))).toEqual(['2:14', '1 h 5 min', '2 days']);
  expect([134_000, 65 * minute, 25 * 60 * minute].map((ms) => words.waitingSpoken(ms))).toEqual(['Waiting for 2 minutes', 'Waiting for 1 hour', 'Waiting for 1 day']);
});

test('what nobody did is told as such, and what somebody did by their name', async () => {
  const words = await wordsFor(i18nFor('en'));
  expect(aboutWords(words, 'conversation.close', 'dr-osei', 'Dr. Osei')).toBe('Dr. Osei closed it');
  expect(aboutWords(words, 'conversation.close', 'system', 'system')).toBe('The system closed it');
  expect(aboutWords(words, 'message.told', 'system', 'system')).toBe('Automatic note');
});
