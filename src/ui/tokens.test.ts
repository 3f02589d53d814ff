import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokens } from './readTokens';
import { toContrast } from './contrast';

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
  const toPairContrast = ([one, other]: readonly [string, string]) =>
    toContrast(colours[one] ?? one, colours[other] ?? other);

  test.each(TEXT)('%s can be read on %s', (...pair) => {
    expect(toPairContrast(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('%s can be told from %s', (...pair) => {
    expect(toPairContrast(pair)).toBeGreaterThanOrEqual(3);
  });

  test('a focus ring can be told from what is highlighted or filled beside it', () => {
    expect(toPairContrast(['blue', 'highlight'])).toBeGreaterThanOrEqual(3);
    expect(toPairContrast(['blue', 'blue-wash'])).toBeGreaterThanOrEqual(3);
  });
});

test('the contrast is that of WCAG', () => {
  expect(toContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(toContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(() => toContrast('red', '#ffffff')).toThrow('red');
});
