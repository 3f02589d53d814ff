import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readTables';
import { toCountryHistory } from './toCountryHistory';

const { tables } = readTables('seeds/data');
const tell = (country: string) => toCountryHistory(tables, country)?.events.map(({ kind, year }) => `${kind} ${year}`);
const alongside = (country: string) =>
  toCountryHistory(tables, country)?.alongside.map(
    ({ year, spells }) =>
      `${year}: ${spells
        .map((spell) => spell.country)
        .toSorted()
        .join(' ')}`,
  );

describe('the history of a country', () => {
  it('joined and stayed', () => {
    expect(tell('KR')).toEqual(['joined 1988']);
    expect(toCountryHistory(tables, 'KR')?.periods).toMatchObject([{ from: 1988, to: 2014, isOpen: true }]);
    expect(alongside('KR')).toEqual(['1988: PH']);
  });

  it('was there from the first year, left and came back', () => {
    expect(tell('CA')).toEqual(['first 1951', 'left 1964', 'returned 1990']);
    expect(toCountryHistory(tables, 'CA')?.periods).toMatchObject([
      { from: 1951, to: 1964, isOpen: false },
      { from: 1990, to: 2014, isOpen: true },
    ]);
  });

  it('went on as another state: one period, no leaving, no joining', () => {
    expect(tell('DE')).toEqual(['joined 1965', 'succeeded 1990']);
    expect(toCountryHistory(tables, 'DE')?.periods).toMatchObject([
      { from: 1965, to: 2014, isOpen: true, spells: [{ cowState: 'wgermany' }, { cowState: 'germany' }] },
    ]);
    expect(alongside('DE')).toEqual(['1965: ES GB MT']);
  });

  it('does not call a succession a joining of the same year', () => {
    expect(alongside('CA')?.find((row) => row.startsWith('1990'))).toBe('1990: BD LK');
  });

  it('is nothing for a country that never was a member', () => {
    expect(toCountryHistory(tables, 'RU')).toBeUndefined();
  });
});
