import { expect, test } from 'vitest';
import { decodeText } from './decodeText';

const BAD = 0xff;
const decode = (text: string, ...after: number[]) =>
  decodeText(Uint8Array.from([...new TextEncoder().encode(text), ...after]));

test('keeps a byte order mark and a sign for an unreadable letter that the file has itself', () => {
  expect(decode('\uFEFF가\uFFFD')).toEqual({ kind: 'text', text: '\uFEFF가\uFFFD' });
});

test.each([
  ['a\uFFFD가\n나 ', [BAD], 2, 3],
  ['', [BAD], 1, 1],
  ['가', [BAD, 10, BAD], 1, 2],
  ['가\n', [0xea, 0xb0], 2, 1],
] as const)('names the first byte that is not UTF-8, after %j', (text, after, line, column) => {
  expect(decode(text, ...after)).toMatchObject({ kind: 'problem', line, column });
});
