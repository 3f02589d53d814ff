import { formatDate, formatYear } from '../../../i18n/format';
import { spellsOf, type Region } from '../../../membership/series';
import type { WorldMap } from '../../../membership/worldMap';
import { toPrecision } from '../../../tables/partialDates';
import type { Tables } from '../../../tables/tablesSchema';
import { renderSvg, type PictureColours } from '../picture/makePicture';
import type { Formatters } from '../formatters';
import { MapPicture } from './MapPicture';
import { findJoined, findStatuses, groupByStatus } from './mapStatus';
import { findView } from './view';

interface MapSvgRequest {
  readonly map: WorldMap;
  readonly tables: Tables;
  readonly region: Region;
  /** An ISO date. */
  readonly day: string;
  readonly country: string | undefined;
  readonly formatters: Formatters;
  readonly colours: PictureColours;
  /** Of the page that shows it. */
  readonly url: string;
}

/** The map of the members of a day as the text of an SVG file. */
export function makeMapSvg({ map, tables, region, day, formatters, url, ...rest }: MapSvgRequest): string {
  const { t, amount, language } = formatters;
  const spells = spellsOf(tables, region);
  const statuses = findStatuses(spells, day);
  const groups = groupByStatus(statuses);
  const publishers = tables.membershipSources.map(({ publisher }) => publisher);
  const dayWords = formatDate({ date: day, precision: toPrecision(day) }, language);
  return renderSvg(
    <MapPicture
      {...rest}
      map={map}
      view={findView(map, region === 'world' ? new Set() : new Set(statuses.keys()))}
      statuses={statuses}
      joined={findJoined(spells, day)}
      joinedLabel={t('membership.map.joined', { year: formatYear(Number(day.slice(0, 4)), language) })}
      formatters={formatters}
      title={t('membership.map.title', { who: t(`membership.who.${region}`), day: dayWords })}
      summary={t('membership.map.label', {
        day: dayWords,
        members: amount(groups.member.length + groups.perhaps.length),
        former: amount(groups.former.length),
        later: amount(groups['not-yet'].length),
      })}
      notes={[
        t('membership.map.note'),
        t('membership.map.sources', { sources: [...new Set(publishers)].join('; ') }),
        url,
      ]}
    />,
  );
}
