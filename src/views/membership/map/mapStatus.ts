import { isMemberOn } from '../../../tables/membersByDay';
import { listStatuses } from '../../../membership/day';
import { firstDayOf } from '../../../tables/partialDates';
import type { Spell } from '../../../tables/tablesSchema';

/**
 * What a country that was ever a member is on a day. `perhaps`: its start or end is known by year or month alone, and
 * the day lies within; it is counted among the members, as in the total.
 */
export type MapStatus = (typeof MAP_STATUSES)[number];
/** In the order of the legend. */
export const MAP_STATUSES = ['member', 'perhaps', 'former', 'not-yet'] as const;

/** What each country of the spells is on a day (`2016-06-30`), by its code. */
export function findStatuses(spells: readonly Spell[], day: string): ReadonlyMap<string, MapStatus> {
  const sure = new Set(spells.filter((spell) => isMemberOn(spell, day) === 'yes').map(({ country }) => country));
  return new Map(
    Array.from(listStatuses({ spells: [...spells] }, day), ([code, status]) => [
      code,
      status === 'member' && !sure.has(code) ? 'perhaps' : status,
    ]),
  );
}

/** The countries that joined, for the first time or again, in the year of a day and no later than it. */
export function findJoined(spells: readonly Spell[], day: string): ReadonlySet<string> {
  const first = firstDayOf(day.slice(0, 'yyyy'.length));
  return new Set(
    spells.flatMap(({ country, from }) => (first <= firstDayOf(from) && firstDayOf(from) <= day ? [country] : [])),
  );
}

/** The countries of each status. */
export function groupByStatus(
  statuses: ReadonlyMap<string, MapStatus>,
): Readonly<Record<MapStatus, readonly string[]>> {
  const of = (status: MapStatus) => [...statuses].flatMap(([code, each]) => (each === status ? [code] : []));
  return { member: of('member'), perhaps: of('perhaps'), former: of('former'), 'not-yet': of('not-yet') };
}
