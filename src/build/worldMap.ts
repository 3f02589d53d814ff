import { geoArea, geoEqualEarth, geoPath, type GeoContext } from 'd3-geo';
import type { GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection as Countries, Topology } from 'topojson-specification';
import { parseWorldMap, type MapShape, type WorldMap } from '../membership/worldMap';

const EARTH_RADIUS_KM = 6371;
/** Units of the map from edge to edge: about half a pixel each where the map is widest. */
const WIDTH = 2000;
/** Degrees by which the globe is turned, so that the map is cut in the Bering Strait and through no land. */
const TURN = -11;
/** Around the land, in units of the map. */
const MARGIN = 12;
const ANTARCTICA = 'AQ';
/** A corner that spans less than this is left out. */
const DETAIL_KM2 = 400;
/** About two pixels square where the map is widest. */
const SMALL_KM2 = 6000;

interface Land {
  /** ISO 3166-1 numeric; none where the package gives none (Kosovo). */
  readonly id: string | number | undefined;
  readonly geometry: Polygon | MultiPolygon;
}

/**
 * The land of the world as flat shapes, from Natural Earth (public domain; the borders are its own) as the package
 * world-atlas has it. Equal Earth, the projection, shows every country in its true proportion to the others. Antarctica
 * is left out. What the scale of 1:50 million leaves out altogether is there as a point from 1:10 million.
 */
export function buildWorldMap(): WorldMap {
  const medium = readLand(import.meta.resolve('world-atlas/countries-50m.json'), DETAIL_KM2).filter(
    (land) => findCode(land) !== ANTARCTICA,
  );
  const known = new Set(medium.map(findCode));
  const missing = readLand(import.meta.resolve('world-atlas/countries-10m.json'), 0).filter((land) => {
    const code = findCode(land);
    return code !== undefined && code !== ANTARCTICA && !known.has(code);
  });
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: medium.map(({ geometry }) => geometry) };
  const projection = geoEqualEarth()
    .rotate([TURN, 0])
    .fitWidth(WIDTH - 2 * MARGIN, all);
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN, y + MARGIN]);
  const place = geoPath(projection);
  const shapes = [...medium, ...missing].map((land): MapShape => {
    const code = findCode(land);
    const largest = findLargestPart(land);
    const middle = place.centroid(largest);
    const [[left, top], [right, bottom]] = place.bounds(largest);
    const context = createPathContext();
    geoPath(projection, context)(land.geometry);
    const path = context.format();
    return {
      ...(code !== undefined && { code }),
      path,
      x: Math.round(middle[0]),
      y: Math.round(middle[1]),
      reach: Math.round(Math.max(right - left, bottom - top) / 2),
      isSmall: measureKm2(largest) < SMALL_KM2,
    };
  });
  return parseWorldMap({
    width: WIDTH,
    height: Math.round(place.bounds(all)[1][1]) + MARGIN,
    shapes: mergeByCode(shapes).filter(({ path, code }) => path !== '' || code !== undefined),
  });
}

/**
 * The countries of a file of world-atlas, without corners that span less than so many square kilometres; all corners
 * for 0.
 */
function readLand(file: string, detailKm2: number): Land[] {
  const topology: Topology<{ countries: Countries }> = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
  const simple =
    detailKm2 === 0
      ? topology
      : simplify(presimplify(topology, sphericalTriangleArea), detailKm2 / EARTH_RADIUS_KM ** 2);
  return feature(simple, simple.objects.countries).features.flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ id, geometry }] : [],
  );
}

/** The alpha-2 code for the package's numeric one (410): Unicode's table of regions holds both. */
function findCode({ id }: Land): string | undefined {
  return id === undefined ? undefined : new Intl.Locale(`und-${id}`).region;
}

function findLargestPart({ geometry }: Land): Polygon {
  const parts = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  const [largest] = parts.toSorted((a, b) => measureKm2(b) - measureKm2(a));
  if (!largest) throw new Error('A country of the geometry has no land');
  return largest;
}

function measureKm2(part: Polygon): number {
  return geoArea(part) * EARTH_RADIUS_KM ** 2;
}

/** A state of which the geometry has several shapes (Australia and its reefs) is one shape, the first one's. */
function mergeByCode(shapes: readonly MapShape[]): MapShape[] {
  const merged: MapShape[] = [];
  for (const shape of shapes) {
    const index = shape.code === undefined ? -1 : merged.findIndex(({ code }) => code === shape.code);
    const first = merged[index];
    if (first) {
      const [larger, smaller] = first.isSmall ? [shape, first] : [first, shape];
      merged[index] = { ...larger, path: larger.path + smaller.path };
    } else merged.push(shape);
  }
  return merged;
}

/**
 * Takes d3's drawing and gives a short path: whole units, each corner told from the one before, rings of no area left
 * out.
 */
function createPathContext(): GeoContext & { format: () => string } {
  const rings: [number, number][][] = [];
  return {
    beginPath() {},
    arc() {},
    closePath() {},
    moveTo: (x, y) => rings.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x, y) => {
      const ring = rings.at(-1);
      const last = ring?.at(-1);
      const corner: [number, number] = [Math.round(x), Math.round(y)];
      if (!last || last[0] !== corner[0] || last[1] !== corner[1]) ring?.push(corner);
    },
    format: () => rings.map(formatRing).join(''),
  };
}

function formatRing(ring: readonly (readonly [number, number])[]): string {
  const [start] = ring;
  const end = ring.at(-1);
  const corners = start && end && start[0] === end[0] && start[1] === end[1] ? ring.slice(0, -1) : ring;
  if (!start || corners.length < 3) return '';
  const steps = corners.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY] = corners[index] ?? start;
    return `${x - beforeX} ${y - beforeY}`;
  });
  return `M${start[0]} ${start[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
