import { formatDate, formatYear } from '../../../i18n/format';
import { spellsOf, type Region } from '../../../membership/series';
import type { WorldMap } from '../../../membership/worldMap';
import { precisionOf } from '../../../tables/partialDates';
import type { Tables } from '../../../tables/tablesSchema';
import type { Formatters } from '../formatters';
import { PICTURE, PictureFrame, SERIF, type PictureColours } from '../picture/makePicture';
import { fillOf, MapDrawing, MapPatterns } from './MapDrawing';
import { findJoined, findStatuses, groupByStatus, MAP_STATUSES } from '../../../membership/day';
import { findView, listSmallStates, spreadCircles } from './view';

interface MapPictureProps {
  readonly map: WorldMap;
  readonly tables: Tables;
  readonly region: Region;
  /** An ISO date. */
  readonly day: string;
  readonly country: string | undefined;
  readonly organization: string;
  readonly formatters: Formatters;
  readonly colours: PictureColours;
  /** Of the page that shows it. */
  readonly url: string;
}

const START = PICTURE.start;
const MAP = { width: PICTURE.width - 2 * START, top: 104 };
const SPACE_BETWEEN_CIRCLES = 18;
const COUNT_Y = 596;
const LEGEND_Y = 640;

/** The map of a day as a picture: what it shows and of when, its legend, and where the data come from. */
export function MapPicture({
  map,
  tables,
  region,
  day,
  country,
  organization,
  formatters,
  colours,
  url,
}: MapPictureProps) {
  const { t, amount, language } = formatters;
  const spells = spellsOf(tables, region);
  const statuses = findStatuses(spells, day);
  const joined = findJoined(spells, day);
  const joinedLabel = t('membership.map.joined', { year: formatYear(Number(day.slice(0, 4)), language) });
  const view = findView(map, region === 'world' ? new Set() : new Set(statuses.keys()));
  const dayWords = formatDate({ date: day, precision: precisionOf(day) }, language);
  const publishers = [...new Set(tables.membershipSources.map(({ publisher }) => publisher))];
  const unit = view.width / MAP.width;
  const small = listSmallStates(map, (code) => statuses.has(code), view);
  const groups = groupByStatus(statuses);
  const legend = MAP_STATUSES.filter((status) => groups[status].length > 0);
  const columns = legend.length + (joined.size > 0 ? 1 : 0);
  return (
    <PictureFrame
      organization={organization}
      title={t('membership.map.title', { who: t(`membership.who.${region}`), day: dayWords })}
      summary={t('membership.map.label', {
        day: dayWords,
        members: amount(groups.member.length + groups.perhaps.length),
        former: amount(groups.former.length),
        later: amount(groups['not-yet'].length),
      })}
      notes={[t('membership.map.note'), t('membership.map.sources', { sources: publishers.join('; ') }), url]}
      formatters={formatters}
      colours={colours}
    >
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
    </PictureFrame>
  );
}
