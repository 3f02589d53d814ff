import { expect, test } from 'vitest';
import { wrapTitle } from './wrapTitle';

test('a short title stands in one line, a long one in two of like length', () => {
  expect(wrapTitle('국제이주기구', 1056).lines).toEqual(['국제이주기구']);
  expect(wrapTitle('Office of Something for Something', 700).lines).toEqual(['Office of Something', 'for Something']);
  expect(wrapTitle('The words, one for one and all', 1056).lines).toEqual(['The words, one', 'for one and all']);
});

test('a longer title is set smaller, and no word is lost', () => {
  const long = wrapTitle('An Organization whose Name is Longer than Names of Organizations are', 1056);
  expect(long.sizePx).toBeLessThan(wrapTitle('A Name', 1056).sizePx);
  expect(long.lines.join(' ')).toBe('An Organization whose Name is Longer than Names of Organizations are');
});
