import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readTables';
import { toPlace, toTicks, toValueAt, toYearTicks } from './chartScale';
import { placeLabels, toTextWidth, type LabelRoom } from './placeLabels';
import { toPaths } from './toPaths';
import { toSegments } from './toSegments';
import { toSeries } from './toSeries';
import { toDecimalYear } from './toTotals';

const { tables } = readTables('seeds/data');
const series = toSeries(tables, 'world');

describe('the curve', () => {
  it('is cut where its certainty changes, without a gap', () => {
    expect(toSegments(series).map(({ certainty, points }) => [certainty, points[0]?.year, points.at(-1)?.year])).toEqual([
      ['imputed', 1951, 1954], ['within-five-years', 1954, 1965], ['certain', 1965, 2014],
    ]);
  });

  it('is not drawn over a year that is missing', () => {
    const holed = series.filter(({ year }) => year !== 1990);
    expect(toSegments(holed).map(({ points }) => [points[0]?.year, points.at(-1)?.year])).toEqual([[1951, 1954], [1954, 1965], [1965, 1989], [1991, 2014]]);
    expect(toPaths(holed, 'count', { from: 1951, to: 2016, start: 0, end: 100 }, { from: 0, to: 166, start: 100, end: 0 }).areas).toHaveLength(2);
  });

  it('stands where its values are', () => {
    const { lines, areas } = toPaths(series.slice(0, 2), 'count', { from: 1951, to: 1953, start: 0, end: 100 }, { from: 0, to: 44, start: 10, end: 0 });
    expect(lines).toEqual([{ certainty: 'imputed', d: 'M0,5l50,0' }]);
    expect(areas).toEqual(['M0,5l50,0V10H0Z']);
  });
});

describe('the scale', () => {
  it('goes both ways', () => {
    const scale = { from: 1951, to: 2016, start: 0, end: 1000 };
    expect(toPlace(scale, 2016)).toBe(1000);
    expect(toValueAt(scale, toPlace(scale, 1982))).toBeCloseTo(1982);
  });

  it('has round ticks', () => {
    expect(toTicks(166)).toEqual([0, 50, 100, 150]);
    expect(toTicks(12)).toEqual([0, 5, 10]);
    expect(toTicks(0.8)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(toTicks(0)).toEqual([0]);
    expect(toYearTicks(1951, 2016)).toEqual([1951, 1960, 1970, 1980, 1990, 2000, 2010, 2016]);
    expect(toYearTicks(1958, 2012)).toEqual([1958, 1970, 1980, 1990, 2000, 2012]);
  });

  it('knows where in its year a date is', () => {
    expect(toDecimalYear({ date: '2016', precision: 'year' })).toBe(2016);
    expect(toDecimalYear({ date: '2016-06', precision: 'month' })).toBeCloseTo(2016.458, 3);
    expect(toDecimalYear({ date: '2016-12-31', precision: 'day' })).toBeCloseTo(2017 - 1 / 366, 6);
  });
});

describe('labels', () => {
  const room: LabelRoom = { width: 600, fontSize: 13, rows: 3, gap: 8 };
  const request = fc.record({ id: fc.uuid(), x: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.string({ maxLength: 24 }), rank: fc.nat(3) });

  it('never touch each other, are crossed by no stem and never leave their row', () => {
    fc.assert(fc.property(fc.uniqueArray(request, { selector: ({ id }) => id, maxLength: 20 }), (requests) => {
      const places = placeLabels(requests, room);
      const boxes = requests.flatMap(({ id, x, text }) => {
        const place = places.get(id);
        const length = toTextWidth(text, room.fontSize);
        const start = place?.anchor === 'end' ? x * room.width - length : x * room.width;
        return place ? [{ row: place.row, stem: x * room.width, start, end: start + length }] : [];
      });
      for (const box of boxes) {
        expect(box.start).toBeGreaterThanOrEqual(-0.001);
        expect(box.end).toBeLessThanOrEqual(room.width + 0.001);
        for (const other of boxes) {
          if (other !== box && other.row === box.row) expect(box.end <= other.start || other.end <= box.start).toBe(true);
          if (other.row > box.row) expect(other.stem <= box.start || box.end <= other.stem).toBe(true);
        }
      }
    }));
  });

  it('give room first to what matters most', () => {
    const places = placeLabels([{ id: 'less', x: 0.5, text: 'x'.repeat(40), rank: 2 }, { id: 'more', x: 0.5, text: 'x'.repeat(40), rank: 1 }], { ...room, rows: 1, width: 320 });
    expect([...places.keys()]).toEqual([]);
    expect([...placeLabels([{ id: 'less', x: 0, text: 'two words', rank: 2 }, { id: 'more', x: 0, text: 'one', rank: 1 }], { ...room, rows: 1 }).keys()]).toEqual(['more']);
  });

  it('are about as wide as faces make them', () => {
    expect(toTextWidth('2016년 6월', 10)).toBeGreaterThan(toTextWidth('2016', 10) * 1.8);
    expect(toTextWidth('', 10)).toBe(0);
  });
});
