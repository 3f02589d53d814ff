import { expect, test } from 'vitest';
import { RARE_MEDIA, splitStyles } from './splitStyles';

test('what is for paper or for forced colours alone is apart from the rest, in its order', () => {
  const css = 'a{b:1}@media print{a{b:2}}@media (min-width:9rem){a{b:3}}@media (forced-colors:active){a{b:4}}@media not print{a{b:5}}@media print{a{b:6}}';
  const { common, rare } = splitStyles(css);
  expect(common).toBe('a{b:1}@media (min-width:9rem){a{b:3}}@media not print{a{b:5}}');
  expect(rare.replaceAll('\n', '')).toBe('@media print{a{b:2}}@media (forced-colors:active){a{b:4}}@media print{a{b:6}}');
});

test('the link to them is for these media, and no others', () => {
  expect(RARE_MEDIA).toBe('print, (forced-colors: active)');
});
