import { isMemberOn } from '../tables/membersByDay';
import { firstDayOf, lastDayOf, precisionOf } from '../tables/partialDates';
import type { Spell, Tables } from '../tables/tablesSchema';
import { spellsOf, type Region } from './series';

type CountryTables = Pick<Tables, 'spells' | 'countries'>;

/** What a country is called today; its code where the language has no name for it. */
export function countryName({ countries }: Pick<Tables, 'countries'>, code: string, language: string): string {
  return countries.find((country) => country.code === code)?.displayNames[language] ?? code;
}

/** Spells of states in the order in which the reader's language sorts their names. */
export function sortByName(
  tables: Pick<Tables, 'countries'>,
  spells: readonly Spell[],
  language: string,
): { readonly spell: Spell; readonly name: string }[] {
  const collator = new Intl.Collator(language);
  return spells
    .map((spell) => ({ spell, name: countryName(tables, spell.country, language) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** The spells of the members on a day, those included whose dates are known by year alone. */
export function listMembers(tables: CountryTables, region: Region, day: string): Spell[] {
  return spellsOf(tables, region).filter((spell) => isMemberOn(spell, day) !== 'no');
}

/** States that joined on the same date, or left after it, known in the same way from the same source. */
export interface ChangeGroup {
  readonly date: string;
  readonly basis: Spell['basis'] | undefined;
  readonly source: string;
  readonly spells: readonly Spell[];
}

/** Who joined in a year and for whom it was the last as a member, by date. */
export function listChanges(
  tables: CountryTables,
  region: Region,
  year: string,
): { readonly joined: readonly ChangeGroup[]; readonly left: readonly ChangeGroup[] } {
  const spells = spellsOf(tables, region);
  return {
    joined: groupByDate(
      spells.flatMap((spell) =>
        spell.from.startsWith(year) ? [{ date: spell.from, basis: spell.basis, source: spell.source, spell }] : [],
      ),
    ),
    left: groupByDate(
      spells.flatMap((spell) =>
        spell.to?.startsWith(year) ? [{ date: spell.to, basis: undefined, source: spell.toSource ?? '', spell }] : [],
      ),
    ),
  };
}

/** A country's spells, and with each the other states that joined on the same date. */
export interface CountryHistory {
  readonly country: string;
  readonly spells: readonly { readonly spell: Spell; readonly alongside: readonly Spell[] }[];
}

/** The spells of a country in the order of time; undefined where it never was a member. */
export function buildCountryHistory(tables: CountryTables, country: string): CountryHistory | undefined {
  const own = tables.spells
    .filter((spell) => spell.country === country)
    .toSorted((a, b) => (firstDayOf(a.from) < firstDayOf(b.from) ? -1 : 1));
  if (own.length === 0) return undefined;
  return {
    country,
    spells: own.map((spell) => ({
      spell,
      // What is known by year alone is not the same day.
      alongside:
        precisionOf(spell.from) === 'day'
          ? tables.spells.filter((other) => other.from === spell.from && other.country !== country)
          : [],
    })),
  };
}

/** Whole years as a member until a day, from the middle of dates that are known by year alone. */
export function countYears(spells: readonly Spell[], lastDay: string): number {
  const days = spells.reduce((sum, { from, to }) => sum + middleOf(to ?? lastDay) - middleOf(from), 0);
  return Math.floor(days / 365.25 / 86_400_000 + 1e-9);
}

function middleOf(date: string): number {
  return (Date.parse(firstDayOf(date)) + Date.parse(lastDayOf(date))) / 2;
}

function groupByDate(changes: readonly (Omit<ChangeGroup, 'spells'> & { readonly spell: Spell })[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const { spell, ...group } of changes) {
    const key = `${group.date} ${group.basis} ${group.source}`;
    groups.set(key, { ...group, spells: [...(groups.get(key)?.spells ?? []), spell] });
  }
  // A year alone stands before its days.
  return [...groups.values()].toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
