import { PICTURE, SANS, SERIF, TEXT_WIDTH } from '../picture/ExportPicture';
import type { PictureColours } from '../picture/makePicture';
import { wrapText } from '../../../membership/labels';
import type { Formatters } from '../formatters';
import type { WorldMap } from '../../../membership/worldMap';
import { listSmallStates, type MapView } from './view';
import { spreadCircles } from './circles';
import { fillOf, MapDrawing, MapPatterns } from './MapDrawing';
import { groupByStatus, MAP_STATUSES, type MapStatus } from './mapStatus';

export interface MapPictureProps {
  readonly map: WorldMap;
  readonly view: MapView;
  readonly statuses: ReadonlyMap<string, MapStatus>;
  readonly joined: ReadonlySet<string>;
  readonly joinedLabel: string;
  readonly country: string | undefined;
  readonly formatters: Formatters;
  readonly colours: PictureColours;
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
}

const START = 60;
const MAP = { width: PICTURE.width - 2 * START, top: 104 };
const SPACE_BETWEEN_CIRCLES = 18;
const COUNT_Y = 596;
const LEGEND_Y = 640;
const NOTES_Y = 704;

/** The map as a picture that stands alone: what it shows and of when, its legend, and where the data come from. */
export function MapPicture({
  map,
  view,
  statuses,
  joined,
  joinedLabel,
  country,
  formatters,
  colours,
  title,
  summary,
  notes,
}: MapPictureProps) {
  const { t, amount } = formatters;
  const unit = view.width / MAP.width;
  const small = listSmallStates(map, (code) => statuses.has(code), view);
  const groups = groupByStatus(statuses);
  const legend = MAP_STATUSES.filter((status) => groups[status].length > 0);
  const columns = legend.length + (joined.size > 0 ? 1 : 0);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      width={PICTURE.width}
      height={PICTURE.height}
      lang={formatters.language}
      fontFamily={SANS}
      fontSize={15}
      fill={colours.ink}
    >
      <title>{title}</title>
      <desc>{summary}</desc>
      <rect width="100%" height="100%" fill={colours.paper} />
      <text x={START} y={66} fontFamily={SERIF} fontSize={38} fontWeight={700}>
        {title}
      </text>
      <svg
        x={START}
        y={MAP.top}
        width={MAP.width}
        height={view.height / unit}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      >
        <MapDrawing
          map={map}
          circles={spreadCircles(small, SPACE_BETWEEN_CIRCLES * unit, view)}
          statuses={statuses}
          joined={joined}
          country={country}
          unit={unit}
          radius={5}
          colours={colours}
          id="map"
        />
      </svg>
      <text x={START} y={COUNT_Y} fontFamily={SERIF} fontSize={38} fontWeight={700}>
        {amount(groups.member.length + groups.perhaps.length)}
      </text>
      {legend.map((status, index) => (
        <g key={status} transform={`translate(${START + (index * MAP.width) / columns} ${LEGEND_Y})`}>
          <MapPatterns unit={1} colours={colours} id={`legend-${status}`} />
          <rect
            width={24}
            height={16}
            style={{ fill: fillOf(status, colours, `legend-${status}`) }}
            stroke={colours.ruleStrong}
          />
          <text x={34} y={13}>
            {t(`membership.map.status.${status}`)} <tspan fontWeight={700}>{groups[status].length}</tspan>
          </text>
        </g>
      ))}
      {joined.size > 0 && (
        <g transform={`translate(${START + (legend.length * MAP.width) / columns} ${LEGEND_Y})`}>
          <rect
            x={1}
            y={1}
            width={22}
            height={14}
            fill={colours.blueDeep}
            stroke={colours.highlightEdge}
            strokeWidth={2.5}
          />
          <text x={34} y={13}>
            {joinedLabel} <tspan fontWeight={700}>{joined.size}</tspan>
          </text>
        </g>
      )}
      {notes
        .flatMap((note) => wrapText(note, TEXT_WIDTH, 12))
        .slice(0, 7)
        .map((line, index) => (
          <text key={line} x={START} y={NOTES_Y + index * 16} fontSize={12} fill={colours.inkSoft}>
            {line}
          </text>
        ))}
    </svg>
  );
}
