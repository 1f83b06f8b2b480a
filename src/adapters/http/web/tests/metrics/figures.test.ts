import { describe, expect, test } from 'vitest';

import { i18nFor } from '../../src/core/i18n';
import { BadShape } from '../../src/core/shapes';
import { type Figure, change, figures } from '../../src/metrics/figures';
import { MetricsWords, metricsWords } from '../../src/metrics/metrics-words';
import { depth, marks, placeAt } from '../../src/metrics/plot';
import { now, report } from '../../src/metrics/report';
import { en } from '../../src/metrics/words/en';
import { es } from '../../src/metrics/words/es';
import { A_MOMENT, aPart, aReport } from './samples';

const WORDS = new MetricsWords(i18nFor('en-GB'), en);

function figure(id: Figure['id'], from: object = aReport()): Figure {
  const found = figures(report(from), WORDS).find((one) => one.id === id);
  if (found === undefined) throw new Error('no such figure');
  return found;
}

function holes(text: string): readonly string[] {
  return (text.match(/\{\w+\}/gu) ?? []).toSorted();
}

describe('what the server says', () => {
  test('is read once, and nothing else is taken for it', () => {
    expect(report(aReport({ before: null })).before).toBeNull();
    expect(now(A_MOMENT).alerts[0]?.assignee).toBe('Dr. Osei');
    expect(() => report(aReport({ current: aPart({ messages: { value: 'many', under: null } }) }))).toThrow(BadShape);
  });
});

describe('a figure', () => {
  test.each([
    ['hours', 'Peak 14:00, 96 messages.'],
    ['days', 'Most on Mon, 2 Mar 2026, 700 messages.'],
    ['replyDays', 'Within 5m on 1 of 2 days, by the median.'],
    ['heat', 'Busiest: Monday 9:00, 50 messages.'],
    ['ratings', 'Mean 4.6 of 212 answers; 300 were asked.'],
    ['times', 'Half of the first replies came within 2m, nine of ten within 6m.'],
    ['responses', 'Most used: Greeting, 24 times.'],
    ['calls', '2,000 calls, estimated at 12.34 USD. This month: 3.20 of 50.00 USD.'],
  ] as const)('%s says what it shows in one line', (id, finding) => {
    expect(figure(id).finding).toBe(finding);
  });

  test('is drawn from its table: the values are the same', () => {
    for (const id of ['hours', 'days', 'ratings', 'responses', 'calls'] as const) {
      const { drawing, table } = figure(id);
      const points = 'points' in drawing ? drawing.points : [];
      expect(points.map((one) => one.value ?? `<${one.under}`)).toEqual(table.rows.map((row) => row.cells[0]?.value));
    }
  });

  test('tells of few only that they are few', () => {
    const { table } = figure('hours');
    expect(table.rows[3]?.cells[0]).toEqual({ text: '<5', value: '<5' });
  });

  test('has a row for each weekday, and a column for each hour', () => {
    const { table } = figure('heat');
    expect([table.rows.length, table.columns.length]).toEqual([7, 25]);
    expect(table.rows[1]?.cells[14]?.value).toBe(24);
    expect(table.rows[1]?.cells[15]?.value).toBe(0);
  });

  test('of nothing says so', () => {
    const empty = aReport({ current: aPart({ quickResponses: [], hours: [{ hour: 0, messages: { value: 0, under: null } }] }) });
    expect([figure('responses', empty).finding, figure('hours', empty).finding]).toEqual(['Nothing in these days.', 'Nothing in these days.']);
  });
});

describe('numbers', () => {
  test.each([
    [0, '0s'],
    [59.6, '1m'],
    [192, '3m 12s'],
    [9000, '2h 30m'],
    [183_600, '2d 3h'],
    [null, '–'],
  ])('%s seconds are %s', (seconds, said) => {
    expect(WORDS.span(seconds)).toBe(said);
  });

  test('differ from those before by a share of them, if there were any', () => {
    expect([change(110, 100), change(5, 0), change(null, 4), change(4, undefined)]).toEqual([0.1, null, null, null]);
  });

  test.each([
    [0, 'count', [0, 1]],
    [7, 'count', [0, 2, 4, 6, 8]],
    [624, 'count', [0, 200, 400, 600, 800]],
    [870, 'seconds', [0, 300, 600, 900]],
    [90_000, 'seconds', [0, 43_200, 86_400, 129_600]],
  ] as const)('%s in %s stand on an axis with round marks', (most, unit, shown) => {
    expect(marks(most, unit)).toEqual(shown);
  });

  test('a pointer is over one place or none', () => {
    expect([placeAt(10, 556, 5), placeAt(53, 556, 5), placeAt(551, 556, 5), placeAt(555, 556, 5)]).toEqual([null, 0, 4, null]);
  });

  test('a cell is deeper the more it holds', () => {
    expect([depth(0, 10), depth(null, 10), depth('<5', 10), depth(1, 10), depth(10, 10)]).toEqual([0, 0, 1, 1, 5]);
  });
});

describe('words', () => {
  test('are there in both languages, with the same holes', async () => {
    for (const [key, text] of Object.entries(en)) expect([key, holes((es as Readonly<Record<string, string>>)[key] ?? '')]).toEqual([key, holes(text)]);
    const spanish = await metricsWords(i18nFor('es-ES'));
    expect([spanish.span(192), spanish.number(1204), spanish.weekday(1)]).toEqual(['3min 12s', '1.204', 'lunes']);
  });

  test('of the server are kept where the page has none of its own', async () => {
    const spanish = await metricsWords(i18nFor('es-ES'));
    expect([spanish, WORDS].map((words) => words.known('alert', 'urgent-unread', 'Unread'))).toEqual(['Un mensaje urgente está sin leer', 'Unread']);
  });
});
