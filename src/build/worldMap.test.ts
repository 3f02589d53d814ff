import { expect, test } from 'vitest';
import { readTables } from './readSeeds';
import { buildWorldMap } from './worldMap';

const map = buildWorldMap();
const find = (code: string) => map.shapes.find((shape) => shape.code === code);

test('shows every country of the table of members, the small ones as points', () => {
  const { countries } = readTables('seeds/data').tables;
  expect(countries.length).toBeGreaterThan(100);
  const unseen = countries.filter(({ code }) => {
    const shape = find(code);
    if (!shape || (shape.path === '' && !shape.isSmall)) return true;
    return !(shape.x >= 0 && shape.x <= map.width && shape.y >= 0 && shape.y <= map.height);
  });
  expect(unseen).toEqual([]);
  expect(find('TV')).toMatchObject({ isSmall: true });
  expect(find('KR')?.isSmall).toBe(false);
});

test('keeps all of it on the map, each code once, in whole units', () => {
  for (const { path } of map.shapes) {
    expect(path).toMatch(/^(M\d+ \d+l[\d -]+z)*$/);
  }
  const codes = map.shapes.flatMap(({ code }) => code ?? []);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).not.toContain('AQ');
});

test('draws no country across the edge: Russia and Fiji lie on one side each', () => {
  expect(find('RU')?.x).toBeGreaterThan(map.width / 2);
  expect(find('FJ')?.x).toBeGreaterThan(map.width / 2);
});

test('shows countries in their true proportion: the Congo is larger than Greenland', () => {
  // Their areas, in thousands of square kilometres, as any atlas has them.
  expect(measureArea('CD') / measureArea('GL')).toBeCloseTo(2345 / 2166, 1);
  expect(measureArea('KR') / measureArea('DE')).toBeCloseTo(100 / 357, 1);
});

/** The area within the rings of a country's path, by the shoelace formula. */
function measureArea(code: string): number {
  return Math.abs(
    (find(code)?.path ?? '')
      .split('M')
      .slice(1)
      .map((ring) => {
        const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
        let [x = 0, y = 0] = numbers;
        const corners = [[x, y] as const];
        for (let index = 2; index < numbers.length; index += 2)
          corners.push([(x += numbers[index] ?? 0), (y += numbers[index + 1] ?? 0)] as const);
        return corners.reduce((sum, [cornerX, cornerY], index) => {
          const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [cornerX, cornerY];
          return sum + (cornerX * nextY - nextX * cornerY) / 2;
        }, 0);
      })
      .reduce((sum, area) => sum + area, 0),
  );
}
