import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTables } from './readSeeds';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
  cpSync('seeds/data', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the tables as they are have no error', () => {
  expect(readTables(folder).messages).toEqual([]);
});

test('a table that is not UTF-8 is an error with its position, and nothing else is reported of it', () => {
  // 가 as CP949, which Excel writes in Korea, in the second line.
  const text = readFileSync(join(folder, 'translations.csv'));
  const end = text.indexOf('\n') + 1;
  writeFileSync(
    join(folder, 'translations.csv'),
    Buffer.concat([text.subarray(0, end), Buffer.from([0xb0, 0xa1]), text.subarray(end)]),
  );
  expect(readTables(folder).messages).toEqual(['translations.csv:2:1: the file is not UTF-8']);
});

test('a kind of milestone that nobody knows is a warning with its position', () => {
  const file = join(folder, 'milestones.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('1980,year,name,', '1980,year,nombre,'));
  const { messages, warnings } = readTables(folder);
  expect(messages).toEqual([]);
  expect(warnings.filter((warning) => warning.startsWith('milestones.csv'))).toEqual([
    expect.stringMatching(/^milestones\.csv:\d+:11: kind: "nombre" is none of founding, name/),
  ]);
});

test('an amount of money that the table has as text is one that can be formatted; what is none stays words', () => {
  const { since } = readTables(folder).tables;
  expect(since.flatMap(({ fact, value, money }) => (fact === 'budget' ? [[value, money]] : []))).toEqual([
    ['US$1.675 billion', { amount: 1_675_000_000, currency: 'USD' }],
    ['US$2.5 billion', { amount: 2_500_000_000, currency: 'USD' }],
  ]);
  expect(since.filter(({ fact, money }) => fact !== 'budget' && money !== undefined)).toEqual([]);
});

test('a director without a form of the name in the other language is a warning', () => {
  const file = join(folder, 'directors.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Marcus Daly', 'Marc Daly'));
  expect(readTables(folder).warnings).toEqual(['directors.csv:4:1: name: no translation in translations.csv']);
});
