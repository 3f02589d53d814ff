import { expect, test } from 'vitest';
import { findHeadingCharacters } from './headingFont';

test('headings give their characters, body text does not', () => {
  const characters = findHeadingCharacters(
    ['<h1 class="a">가<b>나</b></h1><p>다</p><h2>라&amp;</h2><span class="x" data-serif="">바</span>'],
    ['마'],
  );
  for (const wanted of ['가', '나', '라', '바', '&', '마', '0', 'A']) expect(characters).toContain(wanted);
  expect(characters).not.toContain('다');
});

test('each character stands once, composed, without control characters', () => {
  const characters = findHeadingCharacters(['<h1>가가\u2060\n</h1>'], ['\u1100\u1161']);
  expect(characters.split('가')).toHaveLength(2);
  expect(characters).not.toMatch(/[\u2060\n\u1100]/);
});
