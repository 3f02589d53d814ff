import { expect, test } from 'vitest';
import { readTables } from '../build/readTables';
import { toPaths } from './toPaths';
import { toSeries } from './toSeries';

const { tables } = readTables('seeds/data');
const series = toSeries(tables, 'world');

test('the area of a curve is not drawn over a year that is missing', () => {
  const holed = series.filter(({ year }) => year !== 1990);
  expect(
    toPaths(holed, 'count', { from: 1951, to: 2016, start: 0, end: 100 }, { from: 0, to: 166, start: 100, end: 0 })
      .areas,
  ).toHaveLength(2);
});

test('a curve stands where its values are', () => {
  const { lines, areas } = toPaths(
    series.slice(0, 2),
    'count',
    { from: 1951, to: 1953, start: 0, end: 100 },
    { from: 0, to: 44, start: 10, end: 0 },
  );
  expect(lines).toEqual([{ certainty: 'imputed', d: 'M0,5l50,0' }]);
  expect(areas).toEqual(['M0,5l50,0V10H0Z']);
});
