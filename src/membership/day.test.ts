import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readSeeds';
import { findCoveredDays, findEndOfYear, listStatuses, parseDay } from './day';

const { tables } = readTables('seeds/data');
const find = (code: string, day: string) => listStatuses(tables, day).get(code);
const count = (day: string) => [...listStatuses(tables, day).values()].filter((each) => each === 'member').length;
const parse = (query: string) => parseDay(tables, new URLSearchParams(query));

describe('the day of an address', () => {
  it('is a day, or the end of a year', () => {
    expect(findCoveredDays(tables)).toEqual({ first: '1951-12-05', last: '2022-11-30' });
    expect(parse('date=2016-06-30')).toBe('2016-06-30');
    expect(parse('year=2016')).toBe('2016-12-31');
    expect(parse('year=2022')).toBe('2022-11-30');
    expect(parse('date=2016-06-30&year=1982')).toBe('2016-06-30');
    expect(findEndOfYear(tables, '1951')).toBe('1951-12-31');
  });

  it.each([
    '',
    'date=2016-06-31',
    'date=2016-06',
    'date=1951-12-04',
    'date=2022-12-01',
    'date=',
    'year=1950',
    'year=2023',
    'year=2016-06',
    'year=x',
  ])('is none in "%s"', (query) => {
    expect(parse(query)).toBeUndefined();
  });

  it('is none without a spell', () => {
    expect(parseDay({ spells: [] }, new URLSearchParams('year=2016'))).toBeUndefined();
  });
});

describe('what a country is on a day', () => {
  it('follows its spells', () => {
    const days = ['1951-12-04', '1951-12-05', '1973-12-31', '1974-01-01', '1985-05-23', '1985-05-24', '2022-11-30'];
    expect(days.map((day) => find('AU', day))).toEqual([
      'not-yet',
      'member',
      'member',
      'former',
      'former',
      'member',
      'member',
    ]);
    expect(find('CN', '2016-06-29')).toBe('not-yet');
    expect(find('CN', '2016-06-30')).toBe('member');
    expect(find('KP', '2016-06-30')).toBeUndefined();
  });

  it('has as many members as are counted', () => {
    expect(['1951-12-05', '1982-12-31', '2016-06-30', '2022-11-30'].map(count)).toEqual([14, 29, 165, 175]);
  });
});
