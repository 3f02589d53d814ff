import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readTables';
import { toRegions } from './toRegions';
import { toSeries, toValue } from './toSeries';

const { tables } = readTables('seeds/data');
/** The CSV by another path than the code's: split, and no checked types. */
const readRows = (name: string) =>
  readFileSync(`seeds/data/${name}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const spells = readRows('iom-membership-spells.csv');
const years = readRows('iom-membership-years.csv');
const countIn = (year: number) =>
  spells.filter(([, , from, to]) => Number(from) <= year && (to === '' || Number(to) >= year)).length;

describe('members by year', () => {
  const series = toSeries(tables, 'world');

  it.each(years)('%s: the table of years and the spells agree, and so does the curve', (year, members, states) => {
    expect(countIn(Number(year))).toBe(Number(members));
    const point = series.find((each) => each.year === Number(year));
    expect(point).toMatchObject({ members: Number(members), statesInSystem: Number(states) });
    expect(point && toValue(point, 'share')).toBe(Number(members) / Number(states));
  });

  it('has all 64 years', () => {
    expect(series.map(({ year }) => String(year))).toEqual(years.map(([year]) => year));
    expect(series).toHaveLength(64);
  });

  it('adds up: the members of all regions are the members of the world, in every year', () => {
    const regions = toRegions(tables)
      .filter((region) => region !== 'world')
      .map((region) => toSeries(tables, region));
    for (const [index, { members }] of series.entries()) {
      expect(regions.reduce((sum, points) => sum + (points[index]?.members ?? Number.NaN), 0)).toBe(members);
    }
  });

  it('says how far a year can be trusted', () => {
    const said = [1953, 1954, 1964, 1965, 2014].map((year) => series.find((point) => point.year === year)?.certainty);
    expect(said).toEqual(['imputed', 'within-five-years', 'within-five-years', 'certain', 'certain']);
  });
});
