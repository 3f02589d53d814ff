import { expect, test } from 'vitest';
import { type Era, findEra, layoutEras } from './eras';
import { countDays } from './timeScale';

const year = (date: string) => ({ date, precision: 'year' }) as const;
const eras: Era[] = [
  { name: 'AA', from: year('1951'), to: year('1952'), event: 'a' },
  { name: 'BB', from: year('1952'), to: { date: '1989-11-14', precision: 'day' }, event: 'b' },
  { name: 'CC', from: { date: '1989-11-14', precision: 'day' }, event: 'c' },
];

test('bands follow each other, uncertain while the year of their beginning lasts, and the last goes on', () => {
  const bands = layoutEras(eras, { from: 1951, to: 2016 });
  expect(bands.map(({ era }) => era.name)).toEqual(['AA', 'BB', 'CC']);
  expect(bands[0]?.start).toBe(0);
  expect(bands[1]?.start).toBe(bands[0]?.certain);
  expect(bands[0]?.end).toBe(bands[1]?.certain);
  expect((bands[2]?.certain ?? 0) - (bands[2]?.start ?? 0)).toBeLessThan(0.0001);
  expect(bands[2]?.end).toBe(1);
  expect(bands.map(({ depth }) => depth)).toEqual([0, 0.5, 1]);
});

test('a span shows only the eras in it, and each with its own depth', () => {
  const bands = layoutEras(eras, { from: 1960, to: 1970 });
  expect(bands.map(({ era, start, end, depth }) => [era.name, start, end, depth])).toEqual([['BB', 0, 1, 0.5]]);
});

test('the name at a time', () => {
  expect(findEra(eras, countDays(1989, 11, 13))?.name).toBe('BB');
  expect(findEra(eras, countDays(1989, 11, 14))?.name).toBe('CC');
  expect(findEra(eras, countDays(1950, 1, 1))).toBeUndefined();
});
