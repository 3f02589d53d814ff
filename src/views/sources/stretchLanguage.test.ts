import { expect, test } from 'vitest';
import { detectStretchLanguage } from './textSegments';

test.each([
  ['ko', '외부 링크'],
  ['zh', '此條目需要擴充。'],
  ['ar', 'هذه المقالة يتيمة إذ تصل إليها مقالات أخرى في علم باحث'],
  ['en', 'The novel was written by the poet and is set in the city.'],
  ['nl', 'Het gebied wordt door een plateau van het noorden gescheiden.'],
  ['und', 'Strategi Solo vs Squad'],
  ['und', '12 — 34'],
  ['und', ''],
])('the language is %s for: %s', (language, text) => {
  expect(detectStretchLanguage(text)).toBe(language);
});
