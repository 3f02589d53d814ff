import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { formatDate } from '../../../i18n/format';
import { countryName } from '../../../membership/countries';
import { spellsOf, type Region } from '../../../membership/series';
import { WORLD_MAP_KEY, type WorldMap } from '../../../membership/worldMap';
import { toPrecision } from '../../../tables/partialDates';
import type { Tables } from '../../../tables/tablesSchema';
import type { Place } from '../selection';
import { useFormatters } from '../formatters';
import './MapSection.css';
import { findJoined, findStatuses } from './mapStatus';
import type { Playback } from './usePlayback';
import { findView } from './view';

interface MapSectionProps {
  readonly tables: Tables;
  readonly region: Region;
  /** The first day that is played, as an ISO date. */
  readonly first: string;
  readonly playback: Playback;
  readonly country: string | undefined;
  readonly place: Place;
  /** What to move the day with. */
  readonly children: ReactNode;
}

/** The map of the members of a day, loaded when it is asked for. */
export function MapSection({ tables, region, first, playback, country, place, children }: MapSectionProps) {
  const { t, language } = useFormatters();
  const geometry = useQuery<WorldMap>({ queryKey: WORLD_MAP_KEY });
  const code = useQuery({ queryKey: ['membership-map'], queryFn: () => import('./MembershipMap') });
  const spells = useMemo(() => spellsOf(tables, region), [tables, region]);
  const statuses = useMemo(() => findStatuses(spells, playback.day), [spells, playback.day]);
  const joined = useMemo(() => findJoined(spells, playback.day), [spells, playback.day]);
  const view = useMemo(
    () =>
      geometry.data &&
      findView(geometry.data, region === 'world' ? new Set() : new Set(spells.map((spell) => spell.country))),
    [geometry.data, region, spells],
  );
  if (geometry.isError || code.isError)
    return (
      <div className="membership-map-missing" role="alert">
        <p>{t('membership.map.failed')}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            void geometry.refetch();
            void code.refetch();
          }}
        >
          {t('app.failure.retry')}
        </button>
        {children}
      </div>
    );
  if (!geometry.data || !view || !code.data)
    return (
      <div className="membership-map-missing" aria-busy="true">
        <p>{t('app.loading')}</p>
      </div>
    );
  const { MembershipMap } = code.data;
  const say = (date: string) => formatDate({ date, precision: toPrecision(date) }, language);
  return (
    <MembershipMap
      map={geometry.data}
      view={view}
      statuses={statuses}
      joined={joined}
      year={say(playback.day.slice(0, 4))}
      day={say(playback.day)}
      first={say(first.slice(0, 4))}
      playback={playback}
      country={country}
      nameOf={(each) => countryName(tables, each, language)}
      describe={(each) =>
        tables.spells
          .filter((spell) => spell.country === each)
          .map(({ from, to }) => (
            <p key={from}>
              {to === undefined
                ? t('membership.map.since', { from: say(from) })
                : t('membership.map.span', { from: say(from), to: say(to) })}
            </p>
          ))
      }
      place={place}
    >
      {children}
    </MembershipMap>
  );
}
