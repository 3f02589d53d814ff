import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokens } from './theme';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Text and what it stands on (WCAG 1.4.3). */
const TEXT: readonly [string, string][] = [
  ...['ink', 'ink-soft', 'blue', 'leave', 'differs'].flatMap((text) =>
    ['paper', 'paper-raised'].map((ground): [string, string] => [text, ground]),
  ),
  ['ink', 'highlight'],
  ['ink-soft', 'highlight'],
  ['ink', 'blue-wash'],
  ['ink-soft', 'blue-wash'],
  ['blue', 'blue-wash'],
  // The mark of a Korean document and that of an English one.
  ['ink-soft', 'mark'],
  ['blue', 'blue-mark'],
  // Inverted: the selected choice.
  ['paper', 'ink'],
  ['on-blue', 'blue'],
  ['on-blue', 'blue-deep'],
];

/** Marks, edges of controls, focus and lines that carry meaning (WCAG 1.4.11, 2.4.11). */
const MARKS: readonly [string, string][] = [
  'blue',
  'blue-deep',
  'rule-strong',
  'leave',
  'differs',
  'highlight-edge',
].flatMap((mark) => ['paper', 'paper-raised'].map((ground): [string, string] => [mark, ground]));

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colours = readTokens(css, theme);
  const measureContrast = ([one, other]: readonly [string, string]) =>
    contrastRatio(colours[one] ?? one, colours[other] ?? other);

  test.each(TEXT)('%s can be read on %s', (...pair) => {
    expect(measureContrast(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('%s can be told from %s', (...pair) => {
    expect(measureContrast(pair)).toBeGreaterThanOrEqual(3);
  });

  test('a focus ring can be told from what is highlighted or filled beside it', () => {
    expect(measureContrast(['blue', 'highlight'])).toBeGreaterThanOrEqual(3);
    expect(measureContrast(['blue', 'blue-wash'])).toBeGreaterThanOrEqual(3);
  });
});

test('the contrast is that of WCAG', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(() => contrastRatio('red', '#ffffff')).toThrow('red');
});

/**
 * Contrast of two opaque colours (`#rrggbb`): 1 to 21, by the definition of WCAG 2.2 ("contrast ratio").
 * Throws on what is no such colour.
 */
function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [, red, green, blue] = /^#(\p{Hex}{2})(\p{Hex}{2})(\p{Hex}{2})$/iu.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`${colour} is no colour of the form #rrggbb`);
  return 0.2126 * linearLight(red) + 0.7152 * linearLight(green) + 0.0722 * linearLight(blue);
}

function linearLight(hexadecimal: string): number {
  const share = Number.parseInt(hexadecimal, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
