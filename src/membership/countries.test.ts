import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readSeeds';
import { buildCountryHistory, countYears, listChanges, listMembers } from './countries';
import { findKnownSelection } from './selection';

const { tables } = readTables('seeds/data');
const codes = (spells: readonly { readonly country: string }[]) => spells.map(({ country }) => country).toSorted();

const yearsOf = (code: string) =>
  countYears(
    tables.spells.filter(({ country }) => country === code),
    '2022-11-30',
  );
const find = (query: string) => {
  const search = new URLSearchParams(query);
  const known = findKnownSelection(search, tables);
  return [...search].filter(([name, value]) => known[name]?.includes(value) === false).map(([name]) => name);
};

describe('who joined and left', () => {
  it('is listed by date, with how it is known and the source', () => {
    const { joined, left } = listChanges(tables, 'world', '2016');
    expect(joined.map(({ date, basis, source, spells }) => [date, basis, source, codes(spells)])).toEqual([
      ['2016-06-30', 'accepted', 'sr', ['CN', 'SB', 'TV']],
      ['2016-12-05', 'accepted', 'sr', ['TO']],
    ]);
    expect(left).toEqual([]);
    expect(listChanges(tables, 'world', '1981').left).toMatchObject([{ date: '1981', source: 'cow' }]);
    expect(codes(listChanges(tables, 'OC', '2016').joined.flatMap(({ spells }) => spells))).toEqual(['SB', 'TO', 'TV']);
  });

  it('is every spell once, over all years', () => {
    const years = Array.from({ length: 72 }, (_, index) => listChanges(tables, 'world', String(1951 + index)));
    const all = (kind: 'joined' | 'left') => years.flatMap((year) => year[kind].flatMap(({ spells }) => spells));
    expect(all('joined')).toHaveLength(tables.spells.length);
    expect(all('left')).toHaveLength(tables.spells.filter(({ to }) => to !== undefined).length);
  });

  it('leaves the members of a day', () => {
    expect(codes(listMembers(tables, 'world', '1951-12-05'))).toHaveLength(14);
    expect(codes(listMembers(tables, 'OC', '1974-01-01'))).toEqual([]);
    expect(codes(listMembers(tables, 'OC', '1973-12-31'))).toEqual(['AU']);
  });
});

describe('a country', () => {
  it('has its spells in the order of time, and who joined the same day', () => {
    const history = buildCountryHistory(tables, 'AU');
    expect(history?.spells.map(({ spell, alongside }) => [spell.from, spell.to, codes(alongside).length])).toEqual([
      ['1951-12-05', '1973-12-31', 13],
      ['1985-05-24', undefined, 1],
    ]);
    // A year is not the same day.
    expect(buildCountryHistory(tables, 'DK')?.spells[0]?.alongside).toEqual([]);
    expect(buildCountryHistory(tables, 'KP')).toBeUndefined();
  });

  it('was a member for so many whole years', () => {
    expect([yearsOf('KR'), yearsOf('AU'), yearsOf('BB')]).toEqual([34, 59, 0]);
  });
});

describe('an address', () => {
  it('that asks for what the data have has nothing to report', () => {
    for (const query of ['', 'region=EU&year=1982&country=KR&measure=share&compare=cow', 'date=2016-06-30&country=cn'])
      expect(find(query)).toEqual([]);
  });

  it('that asks for what the data have not is reported', () => {
    expect(find('region=ZZ&year=2050&country=QQ&measure=half&date=2016-06-31&compare=x')).toEqual([
      'region',
      'year',
      'country',
      'measure',
      'date',
      'compare',
    ]);
  });
});
