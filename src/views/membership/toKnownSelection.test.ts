import { expect, test } from 'vitest';
import { readTables } from '../../build/readTables';
import { findInvalidParams } from '../../ui/address';
import { toKnownSelection } from './toKnownSelection';

const { tables } = readTables('seeds/data');
const find = (query: string) => {
  const search = new URLSearchParams(query);
  return findInvalidParams(search, toKnownSelection(search, tables)).unknown;
};

test('an address that asks for what the data have has nothing to be told', () => {
  for (const query of [
    '',
    'region=EU&year=1982&country=KR&measure=share',
    'region=af&country=kr&measure=count',
    'region=world',
    'country=&kind=zzz',
  ])
    expect(find(query)).toEqual([]);
});

test('what the data have not is named: a year, a region, a measure, a country that was never counted', () => {
  expect(find('region=ZZ&year=2050&country=QQ&measure=half')).toEqual([
    'year=2050',
    'region=ZZ',
    'measure=half',
    'country=QQ',
  ]);
  expect(find('country=KP&region=EU')).toEqual(['country=KP']);
});
