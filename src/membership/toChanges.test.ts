import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readTables';
import { toChanges, type YearChanges } from './toChanges';
import { toRegions } from './toRegions';
import { toSeries } from './toSeries';

const { tables } = readTables('seeds/data');
const changes = toChanges(tables, 'world');
const toCodes = (kind: 'first' | 'joined' | 'left', year: number) =>
  changes
    .find((each) => each.year === year)
    ?.[kind].map(({ country }) => country)
    .toSorted();

describe('joined and left', () => {
  it.each(toRegions(tables))('%s: every year is the year before, with who joined, without who left', (region) => {
    const series = toSeries(tables, region);
    const byYear = new Map<number, YearChanges>(toChanges(tables, region).map((each) => [each.year, each]));
    expect(series[0]?.members).toBe(byYear.get(series[0]?.year ?? 0)?.first.length);
    for (const [index, { year, members }] of series.entries()) {
      if (index === 0) continue;
      const { joined, left } = byYear.get(year) ?? { joined: [], left: [] };
      expect(members).toBe((series[index - 1]?.members ?? Number.NaN) + joined.length - left.length);
    }
  });

  it('tells the forgotten decline: who left, in the first year without them', () => {
    expect(toCodes('left', 1965)).toEqual(['CA', 'SE']);
    expect(toCodes('left', 1967)).toEqual(['FR']);
    expect(toCodes('left', 1968)).toEqual(['NZ', 'VE']);
    expect(toCodes('left', 1982)).toEqual(['MT']);
    expect(new Set(changes.flatMap(({ left }) => left.map(({ country }) => country)))).toEqual(
      new Set(['CA', 'SE', 'FR', 'NZ', 'VE', 'GB', 'AU', 'ES', 'BR', 'ZA', 'MT']),
    );
  });

  it('West Germany became Germany: nobody left and nobody joined', () => {
    const of1990 = changes.find(({ year }) => year === 1990);
    expect(of1990?.succeeded).toMatchObject([
      { before: { cowState: 'wgermany', to: 1989 }, after: { cowState: 'germany', from: 1990 } },
    ]);
    expect(toCodes('joined', 1990)).not.toContain('DE');
    expect(toCodes('left', 1990)).not.toContain('DE');
    expect(toCodes('left', 1990)).toEqual([]);
  });

  it('the members of the first year did not join in it, as far as the data say', () => {
    expect(toCodes('first', 1951)).toHaveLength(22);
    expect(toCodes('joined', 1951)).toEqual([]);
    expect(changes.filter(({ first }) => first.length > 0)).toHaveLength(1);
  });

  it('2004 is the year of 18 new members', () => {
    expect(toCodes('joined', 2004)).toHaveLength(18);
  });
});
