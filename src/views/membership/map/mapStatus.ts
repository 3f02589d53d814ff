import { isMemberOn } from '../../../tables/membersByDay';
import { lastDayOf } from '../../../tables/partialDates';
import type { Spell, Tables } from '../../../tables/tablesSchema';
import type { Region } from '../../../membership/toSeries';

/**
 * What a country that was ever a member is on a day. `perhaps`: its start or end is known by year or month alone, and the
 * day lies within; it is counted among the members, as in the total.
 */
export type MapStatus = (typeof MAP_STATUSES)[number];
/** In the order of the legend; of a country with several spells, the first that holds for one of them. */
export const MAP_STATUSES = ['member', 'perhaps', 'former', 'not-yet'] as const;

/** What each country of the spells is on a day (`2016-06-30`), by its code. */
export function findStatuses(spells: readonly Spell[], day: string): ReadonlyMap<string, MapStatus> {
  const statuses = new Map<string, MapStatus>();
  for (const spell of spells) {
    const status = findStatus(spell, day);
    const known = statuses.get(spell.country);
    if (known === undefined || MAP_STATUSES.indexOf(status) < MAP_STATUSES.indexOf(known))
      statuses.set(spell.country, status);
  }
  return statuses;
}

/** The countries of each status. */
export function groupByStatus(
  statuses: ReadonlyMap<string, MapStatus>,
): Readonly<Record<MapStatus, readonly string[]>> {
  const of = (status: MapStatus) => [...statuses].flatMap(([code, each]) => (each === status ? [code] : []));
  return { member: of('member'), perhaps: of('perhaps'), former: of('former'), 'not-yet': of('not-yet') };
}

/** The spells of the countries of a region. */
export function findSpells(
  { spells, countries }: Pick<Tables, 'spells' | 'countries'>,
  region: Region,
): readonly Spell[] {
  if (region === 'world') return spells;
  const codes = new Set(countries.filter(({ continent }) => continent === region).map(({ code }) => code));
  return spells.filter(({ country }) => codes.has(country));
}

function findStatus(spell: Spell, day: string): MapStatus {
  switch (isMemberOn(spell, day)) {
    case 'yes':
      return 'member';
    case 'perhaps':
      return 'perhaps';
    case 'no':
      return spell.to !== undefined && lastDayOf(spell.to) < day ? 'former' : 'not-yet';
  }
}
