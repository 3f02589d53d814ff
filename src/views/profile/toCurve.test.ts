import { describe, expect, it } from 'vitest';
import { readTables } from '../../build/readTables';
import type { CowYear } from '../../tables/tablesSchema';
import { toCurve } from './toCurve';

const { tables } = readTables('seeds/data');
const SIZE = { width: 1000, height: 200 };
const total = { members: 166, date: { date: '2016-06', precision: 'month' } } as const;
const withYears = (years: CowYear[]) => ({ ...tables, cowYears: years });

describe('toCurve', () => {
  it('tells the years that the summary of the members tells', () => {
    expect(toCurve(tables, SIZE, total)?.notable.map(({ year, members }) => [year, members])).toEqual([
      [1951, 22],
      [1975, 33],
      [1982, 29],
      [2004, 103],
      [2014, 155],
    ]);
  });

  it('keeps words apart from the curve: below where it came down, before where it rises on', () => {
    expect(toCurve(tables, SIZE, total)?.notable.map(({ side }) => side)).toEqual([
      'above',
      'above',
      'below',
      'before',
      'before',
    ]);
    expect(toCurve(tables, SIZE, undefined)?.notable.at(-1)?.side).toBe('above');
  });

  it('leaves room for a total after the last year', () => {
    const curve = toCurve(tables, SIZE, total);
    expect(curve?.toX(2017)).toBe(1000);
    expect(curve?.place(total).y).toBe(0);
    expect(toCurve(tables, SIZE, undefined)?.toX(2014)).toBe(1000);
  });

  it('draws nothing over a year that is missing', () => {
    const curve = toCurve(withYears(tables.cowYears.filter(({ year }) => year !== 1990)), SIZE, total);
    expect(curve?.areas).toHaveLength(2);
    expect(curve?.lines.filter(({ certainty }) => certainty === 'certain')).toHaveLength(2);
  });

  it('draws a year that was filled in as less than certain', () => {
    const curve = toCurve(
      withYears(tables.cowYears.map((row) => (row.year === 2000 ? { ...row, imputed: true } : row))),
      SIZE,
      total,
    );
    expect(curve?.lines.map(({ certainty }) => certainty)).toEqual([
      'imputed',
      'within-five-years',
      'certain',
      'imputed',
      'certain',
    ]);
  });

  it('takes a single year, and none', () => {
    expect(toCurve(withYears(tables.cowYears.slice(0, 1)), SIZE, undefined)?.lines).toEqual([
      { certainty: 'imputed', d: 'M0,0' },
    ]);
    expect(toCurve(withYears([]), SIZE, total)).toBeUndefined();
  });
});
