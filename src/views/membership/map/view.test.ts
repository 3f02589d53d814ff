import { expect, test } from 'vitest';
import { buildWorldMap } from '../../../build/worldMap';
import { readTables } from '../../../build/readSeeds';
import { findView, placeInView } from './view';

const map = buildWorldMap();
const { countries } = readTables('seeds/data').tables;
const viewOf = (continent: string) =>
  findView(map, new Set(countries.filter((country) => country.continent === continent).map(({ code }) => code)));
const find = (code: string) => map.shapes.find((shape) => shape.code === code) ?? { x: NaN, y: NaN };
const shows = (view: ReturnType<typeof viewOf>, code: string) => {
  const { x, y } = placeInView(find(code), view, map.width);
  return x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
};

test('is the whole map where no country is asked for', () => {
  expect(findView(map, new Set())).toEqual({ x: 0, y: 0, width: map.width, height: map.height });
});

test('comes near to a region and keeps the proportions of the map', () => {
  for (const continent of ['AF', 'EU', 'SA', 'NA', 'OC', 'AS']) {
    const view = viewOf(continent);
    expect(view.width).toBeLessThan(0.9 * map.width);
    expect(view.width / view.height).toBeCloseTo(map.width / map.height);
    expect(view.x >= 0 && view.y >= 0 && view.y + view.height <= map.height).toBe(true);
    if (continent !== 'OC') expect(view.x + view.width).toBeLessThanOrEqual(map.width);
  }
  const unseen = countries.filter(({ code, continent }) => !shows(viewOf(continent), code));
  expect(unseen).toEqual([]);
});

test('does not make Europe small for the sake of Siberia', () => {
  expect(viewOf('EU').width).toBeLessThan(0.45 * map.width);
});

test('comes near to Oceania across the edge of the map: the Cook Islands lie beyond it, beside Samoa', () => {
  const view = viewOf('OC');
  expect(view.width).toBeLessThan(0.5 * map.width);
  const [cook, samoa] = ['CK', 'WS'].map((code) => placeInView(find(code), view, map.width).x);
  expect(cook).toBeGreaterThan(samoa ?? Infinity);
  expect(cook).toBeLessThan(view.x + view.width);
});
