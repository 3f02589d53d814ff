import { expect, test } from 'vitest';
import { layoutDirectors } from './directors';

const director = (name: string, from: string | undefined, to: string | undefined) => ({
  line: 2,
  name,
  state: 'X',
  from,
  to,
  note: undefined,
  cited: 'a source',
  address: undefined,
});
const all = [
  director('A', undefined, '1954-12-12'),
  director('B', '1958-05', undefined),
  director('C', '1962', '1969'),
  director('D', '1988', '1998'),
  director('E', '1998', undefined),
];
const tell = (from: number, to: number) =>
  layoutDirectors(all, { from, to }).map((band) =>
    band.kind === 'gap' ? `${band.from}-${band.to}` : band.director.name,
  );

test('years for which no source names anyone are a gap, and an unknown end is none', () => {
  expect(tell(1951, 2016)).toEqual(['A', '1954-1958', 'B', 'C', '1969-1988', 'D', 'E']);
  expect(tell(1970, 1980)).toEqual(['1969-1988']);
  expect(tell(1990, 1995)).toEqual(['D']);
});

test('bands follow each other and say where a beginning or an end is not known', () => {
  const bands = layoutDirectors(all, { from: 1951, to: 2016 });
  expect(bands[0]).toMatchObject({ start: 0, isStartUnknown: true, isEndUnknown: false });
  expect(bands[2]).toMatchObject({ isStartUnknown: false, isEndUnknown: true });
  expect(bands[2]?.end).toBe(bands[3]?.start);
  expect(bands.at(-1)).toMatchObject({ end: 1, isEndUnknown: false });
  for (const [index, { start }] of bands.entries())
    expect(start).toBeGreaterThanOrEqual((bands[index - 1]?.end ?? 0) - 1e-9);
});
