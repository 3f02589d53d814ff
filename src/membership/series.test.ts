import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readSeeds';
import { countByDay } from '../tables/membersByDay';
import { buildCurvePaths, listRuns } from './CurveDrawing';
import { atDay, buildSeries, findPoint, listRegions, type Measure, type Region } from './series';

const { tables } = readTables('seeds/data');
const build = (region: Region, measure: Measure) => {
  const series = buildSeries(tables, region, measure);
  if (!series) throw new Error('the tables have no spell');
  return series;
};

describe('the step line', () => {
  it('goes from the first member to the last change that is known', () => {
    const { points, lastDay } = build('world', 'count');
    expect([points[0]?.day, points[0]?.value]).toEqual(['1951-12-05', 14]);
    expect([lastDay, points.at(-1)?.value]).toEqual(['2022-11-30', 175]);
    expect(findPoint(build('world', 'count'), '2016-09-19')?.members).toBe(165);
    expect(findPoint(build('world', 'count'), '2022-12-01')).toBeUndefined();
  });

  it('of a region starts with none where its first member came later, and all regions are the world', () => {
    expect(build('AF', 'count').points.slice(0, 2)).toMatchObject([
      { day: '1951-12-05', value: 0 },
      { day: '1960-01-01', value: 1, isCertain: false },
    ]);
    const regions = listRegions(tables).filter((region) => region !== 'world');
    for (const { day } of countByDay(tables.spells)) {
      const sum = regions.reduce((all, region) => all + (findPoint(build(region, 'count'), day)?.members ?? 0), 0);
      expect([day, sum]).toEqual([day, findPoint(build('world', 'count'), day)?.members]);
    }
  });

  it('of a share ends with the count of the world’s states, and changes with every new year', () => {
    const series = build('world', 'share');
    expect(series.lastDay).toBe('2014-12-31');
    expect(findPoint(series, '2014-12-31')?.value).toBeCloseTo(157 / 195);
    expect(findPoint(series, '1984-01-01')?.value).toBeCloseTo(29 / 161);
    expect(findPoint(series, '2015-01-01')).toBeUndefined();
  });

  it('is drawn along the axes alone, dotted where a date is known by year', () => {
    const runs = listRuns(build('world', 'count'));
    for (const { corners } of runs)
      for (const [index, corner] of corners.slice(1).entries()) {
        const before = corners[index];
        expect(corner.at === before?.at || corner.value === before?.value).toBe(true);
      }
    const dotted = runs.filter(({ isCertain }) => !isCertain).flatMap(({ corners }) => corners.map(({ at }) => at));
    expect(Math.max(...dotted)).toBe(atDay('1982-01-01'));
    expect(Math.min(...dotted)).toBe(atDay('1952-01-01'));
    // From one stretch to the next without a hole.
    for (const [index, { corners }] of runs.slice(1).entries()) expect(corners[0]).toEqual(runs[index]?.corners.at(-1));
  });

  it('draws every point, whatever the series', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(9), fc.boolean()), { minLength: 12, maxLength: 12 }),
        (starts, values) => {
          const points = starts
            .toSorted((a, b) => a - b)
            .map((at, index) => ({
              at,
              day: '',
              members: 0,
              value: values[index]?.[0] ?? 0,
              isCertain: values[index]?.[1] ?? true,
            }));
          const corners = listRuns({ points, end: 61 }).flatMap((run) => run.corners);
          for (const { at, value } of points) expect(corners).toContainEqual({ at, value });
          expect(corners.at(-1)?.at).toBe(61);
        },
      ),
    );
  });

  it('is the same path in every picture, to its scale', () => {
    const x = { from: 1951, to: 2023, start: 0, end: 72 };
    const { solid, dotted, area } = buildCurvePaths(build('world', 'count'), x, {
      from: 0,
      to: 200,
      start: 200,
      end: 0,
    });
    expect(dotted).toMatch(/^M1,186V180H/);
    expect(solid).toMatch(/V25$/);
    expect(area).toMatch(/V200H0\.93Z$/);
    expect(solid + dotted).not.toMatch(/NaN|undefined|L/);
  });
});
