import { expect, test } from 'vitest';

import { PALETTE } from '../../src/ui/tokens';

type Name = keyof typeof PALETTE;

/** WCAG 2.2: relative luminance of a colour, and the contrast of two. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT: [Name, Name][] = [
  ['fg', 'bg'], ['fg', 'sunk'], ['fg', 'bubble'], ['fg', 'dangerBg'], ['muted', 'bg'], ['muted', 'sunk'], ['accent', 'bg'], ['accent', 'sunk'],
  ['onAccent', 'accent'], ['onMine', 'mine'], ['danger', 'bg'], ['danger', 'dangerBg'], ['notice', 'noticeBg'],
];
const CONTROLS: [Name, Name][] = [['control', 'bg'], ['accent', 'bg'], ['danger', 'sunk']];

test.each([0, 1])('text has 4.5:1 and controls 3:1, in scheme %i', (scheme) => {
  const ratio = ([one, other]: [Name, Name]): number => contrast(PALETTE[one][scheme as 0 | 1], PALETTE[other][scheme as 0 | 1]);
  expect(TEXT.filter((pair) => ratio(pair) < 4.5)).toEqual([]);
  expect(CONTROLS.filter((pair) => ratio(pair) < 3)).toEqual([]);
});

test('the computation is that of the standard', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
