import { expect, test } from 'vitest';
import { readTables } from '../build/readTables';
import { toSegments } from './toSegments';
import { toSeries } from './toSeries';

const { tables } = readTables('seeds/data');
const series = toSeries(tables, 'world');

test('the curve is cut where its certainty changes, without a gap', () => {
  expect(toSegments(series).map(({ certainty, points }) => [certainty, points[0]?.year, points.at(-1)?.year])).toEqual([
    ['imputed', 1951, 1954],
    ['within-five-years', 1954, 1965],
    ['certain', 1965, 2014],
  ]);
});

test('no segment goes over a year that is missing', () => {
  const holed = series.filter(({ year }) => year !== 1990);
  expect(toSegments(holed).map(({ points }) => [points[0]?.year, points.at(-1)?.year])).toEqual([
    [1951, 1954],
    [1954, 1965],
    [1965, 1989],
    [1991, 2014],
  ]);
});
