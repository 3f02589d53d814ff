import { countByDay, isMemberOn } from '../tables/membersByDay';
import { firstDayOf, isPartialDate, lastDayOf, toPrecision } from '../tables/partialDates';
import type { Tables } from '../tables/tablesSchema';

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
  if (date !== null && isPartialDate(date) && toPrecision(date) === 'day')
    return covered.first <= date && date <= covered.last ? date : undefined;
  return year === null ? undefined : findEndOfYear(tables, year);
}

/** The last covered day of a year (`2016`); undefined where none of it is. */
export function findEndOfYear(tables: SpellTables, year: string): string | undefined {
  const covered = findCoveredDays(tables);
  if (!covered || !isPartialDate(year) || toPrecision(year) !== 'year') return undefined;
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
