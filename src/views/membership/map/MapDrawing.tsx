import { memo } from 'react';
import type { MapShape, WorldMap } from '../../../membership/worldMap';
import type { MapCircle } from './view';
import type { PictureColours } from '../picture/makePicture';
import type { MapStatus } from '../../../membership/day';

/**
 * On the page the style sheet says the colours, so that a change of theme draws nothing anew; in a picture they are
 * those that the reader sees.
 */
export type MapColours = Pick<
  PictureColours,
  'paper' | 'raised' | 'ink' | 'rule' | 'ruleStrong' | 'blueDeep' | 'highlightEdge'
>;

interface MapDrawingProps {
  readonly map: WorldMap;
  readonly circles: readonly MapCircle[];
  readonly statuses: ReadonlyMap<string, MapStatus>;
  /** Those that joined in the year that is shown. */
  readonly joined: ReadonlySet<string>;
  readonly country: string | undefined;
  /** A country that is pointed at. */
  readonly pointed?: string | undefined;
  /** Units of the map to a pixel. */
  readonly unit: number;
  /** Of a circle, in pixels. */
  readonly radius: number;
  readonly colours: MapColours;
  /** Tells the patterns of one drawing from those of another in the same page. */
  readonly id: string;
}

/** The land, the small states and what is selected, as the content of an SVG whose units are those of the map. */
export function MapDrawing({
  map,
  circles,
  statuses,
  joined,
  country,
  pointed,
  unit,
  radius,
  colours,
  id,
}: MapDrawingProps) {
  const outlined = [
    ...[...joined].map((code) => ({ code, stroke: colours.highlightEdge })),
    ...[pointed, country].map((code) => ({ code, stroke: colours.ink })),
  ];
  return (
    <>
      <MapPatterns unit={unit} colours={colours} id={id} />
      <g stroke={colours.paper} strokeWidth={0.6 * unit} strokeLinejoin="round">
        {map.shapes.map((shape, index) => (
          <Land
            key={shape.code ?? index}
            shape={shape}
            status={shape.code === undefined ? undefined : statuses.get(shape.code)}
            colours={colours}
            id={id}
          />
        ))}
      </g>
      <g strokeWidth={unit}>
        {circles.map((circle) => (
          <SmallState
            key={circle.code}
            circle={circle}
            status={statuses.get(circle.code)}
            unit={unit}
            radius={radius * unit}
            colours={colours}
            id={id}
          />
        ))}
      </g>
      {outlined.map(({ code, stroke }, index) => (
        <Outline
          key={index}
          stroke={stroke}
          map={map}
          circle={circles.find((each) => each.code === code)}
          code={code}
          radius={radius * unit}
          unit={unit}
          colours={colours}
        />
      ))}
    </>
  );
}

/** Fills that are told apart without colour: plain, pierced, hatched and dotted. */
export function MapPatterns({ unit, colours, id }: Pick<MapDrawingProps, 'unit' | 'colours' | 'id'>) {
  return (
    <defs>
      <pattern
        id={`${id}-former`}
        patternUnits="userSpaceOnUse"
        width={4}
        height={4}
        patternTransform={`scale(${unit}) rotate(45)`}
      >
        <rect width={4} height={4} fill={colours.paper} />
        <rect width={1.6} height={4} fill={colours.blueDeep} />
      </pattern>
      <pattern
        id={`${id}-perhaps`}
        patternUnits="userSpaceOnUse"
        width={5}
        height={5}
        patternTransform={`scale(${unit}) rotate(45)`}
      >
        <rect width={5} height={5} fill={colours.blueDeep} />
        <rect x={1.6} y={1.6} width={1.8} height={1.8} fill={colours.paper} />
      </pattern>
      <pattern
        id={`${id}-not-yet`}
        patternUnits="userSpaceOnUse"
        width={4}
        height={4}
        patternTransform={`scale(${unit})`}
      >
        <rect width={4} height={4} fill={colours.rule} />
        <circle cx={1} cy={1} r={0.55} fill={colours.ruleStrong} />
        <circle cx={3} cy={3} r={0.55} fill={colours.ruleStrong} />
      </pattern>
    </defs>
  );
}

/** What a status is filled with. */
export function fillOf(status: MapStatus | undefined, colours: MapColours, id: string): string {
  switch (status) {
    case undefined:
      return colours.raised;
    case 'member':
      return colours.blueDeep;
    case 'perhaps':
    case 'former':
    case 'not-yet':
      return `url(#${id}-${status})`;
  }
}

interface LandProps {
  readonly shape: MapShape;
  readonly status: MapStatus | undefined;
  readonly colours: MapColours;
  readonly id: string;
}

const Land = memo(function Land({ shape, status, colours, id }: LandProps) {
  if (shape.path === '') return null;
  return (
    <path
      d={shape.path}
      data-country={status && shape.code}
      data-status={status}
      style={{ fill: fillOf(status, colours, id) }}
      {...(!status && { stroke: colours.rule })}
    />
  );
});

interface SmallStateProps extends Omit<LandProps, 'shape'> {
  readonly circle: MapCircle;
  readonly unit: number;
  readonly radius: number;
}

const SmallState = memo(function SmallState({
  circle: { code, x, y, home },
  status,
  unit,
  radius,
  colours,
  id,
}: SmallStateProps) {
  return (
    <>
      {Math.hypot(x - home.x, y - home.y) > radius && (
        <path d={`M${home.x} ${home.y}L${x} ${y}`} stroke={colours.ruleStrong} strokeWidth={0.75 * unit} />
      )}
      <circle
        cx={x}
        cy={y}
        r={radius}
        data-country={code}
        data-status={status}
        style={{ fill: fillOf(status, colours, id) }}
        stroke={status === 'not-yet' ? colours.ruleStrong : colours.blueDeep}
      />
    </>
  );
});

interface OutlineProps extends Pick<MapDrawingProps, 'map' | 'unit' | 'colours'> {
  readonly stroke: string;
  readonly code: string | undefined;
  readonly circle: MapCircle | undefined;
  readonly radius: number;
}

function Outline({ stroke: own, map, code, circle, unit, radius, colours }: OutlineProps) {
  const shape = code === undefined ? undefined : map.shapes.find((each) => each.code === code);
  if (!shape) return null;
  return [colours.paper, own].map((stroke, index) => {
    const line = { fill: 'none', stroke, strokeWidth: (index === 0 ? 4 : 1.5) * unit, pointerEvents: 'none' } as const;
    return circle ? (
      <circle key={stroke} cx={circle.x} cy={circle.y} r={radius + 2 * unit} {...line} />
    ) : (
      <path key={stroke} d={shape.path} strokeLinejoin="round" {...line} />
    );
  });
}
