import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readTables';
import { toRegions } from './toRegions';
import { toSeries, toValue, type Measure, type SeriesPoint } from './toSeries';
import { toSummary, type SummaryPart } from './toSummary';

const { tables } = readTables('seeds/data');
const summarize = (region: Parameters<typeof toSeries>[1], measure: Measure) =>
  toSummary(toSeries(tables, region), measure);
const toPoints = (members: readonly number[]): SeriesPoint[] =>
  members.map((count, index) => ({ year: 1951 + index, members: count, statesInSystem: 100, certainty: 'certain' }));
const findPart = <Kind extends SummaryPart['kind']>(parts: readonly SummaryPart[], kind: Kind) =>
  parts.find((part): part is Extract<SummaryPart, { kind: Kind }> => part.kind === kind);

describe('the summary', () => {
  it('of the world: the start, the forgotten decline, the year of the greatest rise, the end', () => {
    expect(summarize('world', 'count')).toMatchObject([
      { kind: 'start', isFirstYear: true, level: { from: 1951, value: 22 } },
      { kind: 'fall', high: { from: 1975, to: 1976, value: 33 }, low: { from: 1982, to: 1984, value: 29 } },
      { kind: 'rise', year: 2004, by: 18, level: { value: 103 } },
      { kind: 'end', isPeak: true, level: { from: 2014, to: 2014, value: 155 } },
    ]);
  });

  it('of the share: it falls for three decades, while the count rises', () => {
    const parts = summarize('world', 'share');
    expect(findPart(parts, 'fall')).toMatchObject({
      high: { from: 1951, members: 22, statesInSystem: 76 },
      low: { from: 1984, to: 1984, members: 29, statesInSystem: 161 },
    });
    expect(findPart(parts, 'rise')).toMatchObject({ year: 2004, by: 103 / 192 - 85 / 192 });
    expect(findPart(parts, 'end')).toMatchObject({ isPeak: true, level: { members: 155, statesInSystem: 195 } });
  });

  it('of a region that was empty: starts with its first member', () => {
    expect(summarize('AF', 'count')).toMatchObject([
      { kind: 'start', isFirstYear: false, level: { from: 1960, to: 1980, value: 1 } },
      { kind: 'fall', high: { from: 1960, to: 1980, value: 1 }, low: { from: 1981, to: 1984, value: 0 } },
      { kind: 'rise' },
      { kind: 'end', isPeak: true },
    ]);
  });

  it.each(
    toRegions(tables).flatMap((region) => (['count', 'share'] as const).map((measure) => [region, measure] as const)),
  )('%s, %s: no year is above its peak, and no rise is greater than the one it tells of', (region, measure) => {
    const points = toSeries(tables, region);
    const parts = toSummary(points, measure);
    const values = points.map((point) => toValue(point, measure));
    const end = findPart(parts, 'end');
    const peak = end?.isPeak
      ? end.level.value
      : (findPart(parts, 'peak')?.level.value ?? findPart(parts, 'fall')?.high.value);
    expect(peak).toBe(Math.max(...values));
    const rises = values
      .map((value, index) => value - (values[index - 1] ?? value))
      .slice(points.findIndex(({ members }) => members > 0) + 1);
    expect(findPart(parts, 'rise')?.by).toBe(Math.max(...rises));
  });

  it('of any numbers tells the deepest fall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }), (members) => {
        const deepest = Math.max(0, ...members.flatMap((high, index) => members.slice(index).map((low) => high - low)));
        const fall = findPart(toSummary(toPoints(members), 'count'), 'fall');
        expect(fall ? fall.high.value - fall.low.value : 0).toBe(deepest);
      }),
    );
  });

  it('says when there is nothing to say', () => {
    expect(toSummary([], 'count')).toEqual([]);
    expect(toSummary(toPoints([0, 0]), 'count')).toEqual([{ kind: 'empty' }]);
    expect(toSummary(toPoints([3, 3]), 'count').map(({ kind }) => kind)).toEqual(['start', 'steady', 'end']);
  });
});
