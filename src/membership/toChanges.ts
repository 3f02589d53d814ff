import type { CowSpell } from '../tables/tablesSchema';
import { toSpellsOfRegion, type MembershipTables, type Region } from './toSeries';

/** One state's membership that goes on as another's (West Germany's as Germany's): nobody joined or left. */
export interface Succession {
  readonly before: CowSpell;
  readonly after: CowSpell;
}

/**
 * What changed from the year before: members(year) = members(year - 1) + joined - left. `left` are the states for
 * which the year before was the last. `first` are the members of the first year of the data, of whose joining they say nothing.
 */
export interface YearChanges {
  readonly year: number;
  readonly first: readonly CowSpell[];
  readonly joined: readonly CowSpell[];
  readonly left: readonly CowSpell[];
  readonly succeeded: readonly Succession[];
}

/** The changes of every year that the data have. */
export function toChanges(tables: MembershipTables, region: Region): YearChanges[] {
  const spells = toSpellsOfRegion(tables, region);
  const firstYear = tables.cowYears[0]?.year;
  return tables.cowYears.map(({ year }) => {
    const begun = spells.filter(({ from }) => from === year);
    const ended = spells.filter(({ to }) => to === year - 1);
    const succeeded = begun.flatMap((after): Succession[] => {
      const before = findPredecessor(after, ended);
      return before ? [{ before, after }] : [];
    });
    return {
      year,
      succeeded,
      first: year === firstYear ? begun : [],
      joined: year === firstYear ? [] : begun.filter((spell) => !succeeded.some(({ after }) => after === spell)),
      left: ended.filter((spell) => !succeeded.some(({ before }) => before === spell)),
    };
  });
}

/** The spell that goes on, without a year between, as this one. */
export function findPredecessor(spell: CowSpell, spells: readonly CowSpell[]): CowSpell | undefined {
  return spells.find(({ country, to }) => country === spell.country && to === spell.from - 1);
}
