import { countByDay, isMemberOn } from '../tables/membersByDay';
import { firstDayOf, isPartialDate, lastDayOf, precisionOf } from '../tables/partialDates';
import type { Spell, Tables } from '../tables/tablesSchema';

type SpellTables = Pick<Tables, 'spells'>;

/**
 * What a country is to the organization on a day; one whose dates are known by year alone is a member on all days that
 * they can mean.
 */
export type MembershipStatus = 'member' | 'former' | 'not-yet';

/** The first and the last day on which the members changed, as far as is known; undefined without a spell. */
export function findCoveredDays({
  spells,
}: SpellTables): { readonly first: string; readonly last: string } | undefined {
  const steps = countByDay(spells);
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last && { first: first.day, last: last.day };
}

/**
 * The day that an address asks for: `date=2016-06-30`, or the end of `year=2016` (the last covered day, of the last
 * year). Undefined where it asks for none, or for one that is not covered; `date` is heard before `year`.
 */
export function parseDay(tables: SpellTables, search: URLSearchParams): string | undefined {
  const covered = findCoveredDays(tables);
  const [date, year] = [search.get('date'), search.get('year')];
  if (!covered) return undefined;
  if (date !== null && isPartialDate(date) && precisionOf(date) === 'day')
    return covered.first <= date && date <= covered.last ? date : undefined;
  return year === null ? undefined : findEndOfYear(tables, year);
}

/** The last covered day of a year (`2016`); undefined where none of it is. */
export function findEndOfYear(tables: SpellTables, year: string): string | undefined {
  const covered = findCoveredDays(tables);
  if (!covered || !isPartialDate(year) || precisionOf(year) !== 'year') return undefined;
  if (year < covered.first.slice(0, 4) || year > covered.last.slice(0, 4)) return undefined;
  return lastDayOf(year) < covered.last ? lastDayOf(year) : covered.last;
}

/** What each country of the spells, by its ISO 3166-1 alpha-2 code, is on a day. */
export function listStatuses({ spells }: SpellTables, day: string): Map<string, MembershipStatus> {
  const statuses = new Map<string, MembershipStatus>();
  for (const spell of spells) {
    if (isMemberOn(spell, day) !== 'no') statuses.set(spell.country, 'member');
    else if (statuses.get(spell.country) === 'member') continue;
    else if (firstDayOf(spell.from) <= day) statuses.set(spell.country, 'former');
    else if (!statuses.has(spell.country)) statuses.set(spell.country, 'not-yet');
  }
  return statuses;
}

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
