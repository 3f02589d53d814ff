import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { serializeCsv } from './downloads';

test('a table comes back from CSV as it went in', () => {
  const text = serializeCsv(
    ['name', 'words'],
    [
      ['한국', 'said "so", twice'],
      ['줄\n바꿈', undefined],
    ],
  );
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect([...csvParse(text.slice(1))]).toEqual([
    { name: '한국', words: 'said "so", twice' },
    { name: '줄\n바꿈', words: '' },
  ]);
});

test('a spreadsheet runs nothing, and numbers stay numbers', () => {
  for (const start of ['=', '+', '-', '@', '\t'])
    expect(serializeCsv(['a'], [[`${start}1`]]), JSON.stringify(start)).toBe(`\uFEFFa\r\n'${start}1\r\n`);
  expect(serializeCsv(['a'], [['\r1']])).toBe(`\uFEFFa\r\n"'\r1"\r\n`);
  expect(serializeCsv(['a'], [[-2]])).toBe('\uFEFFa\r\n-2\r\n');
});
