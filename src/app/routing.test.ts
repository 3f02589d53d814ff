import { expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language';
import { toPath } from './page';
import { parsePath, toPages } from './routing';

test('every page has a path that leads back to it', () => {
  const pages = LANGUAGES.flatMap(toPages);
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) expect(parsePath(toPath(page))).toEqual(page);
  expect(new Set(pages.map(toPath)).size).toBe(pages.length);
});

test.each([
  '/',
  '/fr/',
  '/ko/nothing/',
  '/ko/profile/',
  '/ko/embed/sources/',
  '/ko/embed/embed/',
  '/ko/timeline/more/',
  '/ko/embed/timeline/more/',
])('%s is no page', (path) => expect(parsePath(path)).toBeUndefined());

test('a path may lack its last slash', () => {
  expect(parsePath('/en/timeline')).toEqual({ language: 'en', view: 'timeline', embedded: false });
});
