import * as v from 'valibot';

const number = v.pipe(v.number(), v.integer());

/** A stretch of land with an outline of its own; coordinates are whole units of the map, `y` grows downwards. */
const shapeSchema = v.object({
  /** ISO 3166-1 alpha-2; none where the geometry names no code (Kosovo). */
  code: v.exactOptional(v.string()),
  /** The outline as an SVG path; empty where nothing of it is left at this scale (Tuvalu). */
  path: v.string(),
  /** The middle of its largest part. */
  x: number,
  y: number,
  /** Half of the longer side of that part. */
  reach: number,
  /** Its largest part is so small that it can hardly be seen, let alone clicked. */
  isSmall: v.boolean(),
});

/** world-map.json, checked where it is written and where it is read. */
const worldMapSchema = v.object({ width: number, height: number, shapes: v.array(shapeSchema) });

export type WorldMap = v.InferOutput<typeof worldMapSchema>;
export type MapShape = WorldMap['shapes'][number];

/** Where the map is kept among the queries; the app says how it is loaded. */
export const WORLD_MAP_KEY = ['world-map'] as const;

/** The map of world-map.json; throws where it is none. */
export function parseWorldMap(json: unknown): WorldMap {
  return v.parse(worldMapSchema, json);
}
