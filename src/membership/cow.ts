import { countByDay, findStep } from '../tables/membersByDay';
import { firstDayOf, lastDayOf } from '../tables/partialDates';
import type { CowSpell, Spell, Tables } from '../tables/tablesSchema';
import { atDay, spellsOf, type Measure, type Region, type Series, type SeriesTables } from './series';

type CowTables = SeriesTables & Pick<Tables, 'cowSpells'>;

/** From this year on the dates of Correlates of War are accurate; before, within five years (its README). */
export const COW_ACCURATE_FROM_YEAR = 1965;

/** A year as Correlates of War has it, beside the count at its end. */
export interface ComparedYear {
  readonly year: number;
  readonly cow: number;
  readonly counted: number;
}

/**
 * Every year of Correlates of War with the members at its end, counted from the dates of accession; the region's alone.
 */
export function compareWithCow(tables: CowTables, region: Region): ComparedYear[] {
  const steps = countByDay(spellsOf(tables, region));
  return tables.cowYears.map(({ year, members }) => ({
    year,
    cow: region === 'world' ? members : countCow(tables, region, year),
    counted: findStep(steps, `${year}-12-31`)?.members ?? 0,
  }));
}

/**
 * The second opinion as a step line: what Correlates of War has of a year holds for all of it. Undefined where it has
 * no year.
 */
export function buildCowSeries(tables: CowTables, region: Region, measure: Measure): Series | undefined {
  const last = tables.cowYears.at(-1)?.year;
  if (last === undefined) return undefined;
  const points = compareWithCow(tables, region).map(({ year, cow }) => {
    const states = tables.cowYears.find((row) => row.year === year)?.statesInSystem ?? 1;
    const day = firstDayOf(String(year));
    return { day, at: atDay(day), members: cow, value: measure === 'count' ? cow : cow / states, isCertain: true };
  });
  return { region, measure, points, end: last + 1, lastDay: `${last}-12-31` };
}

/** The years with which the count agrees least, at most one of them; undefined where it agrees with all. */
export function findGreatestDifference(years: readonly ComparedYear[]): ComparedYear | undefined {
  const differing = years.filter(({ cow, counted }) => cow !== counted);
  return differing.reduce<ComparedYear | undefined>(
    (most, year) => (most && gap(most) >= gap(year) ? most : year),
    undefined,
  );
}

/**
 * Years as a member without a break, as Correlates of War has them; no `to` where it has the state still in its last
 * year.
 */
export interface CowPeriod {
  readonly from: number;
  readonly to: number | undefined;
  readonly spells: readonly CowSpell[];
}

/** A country's periods. Where a state goes on as another (West Germany as Germany) its membership does too. */
export function listCowPeriods({ cowSpells }: Pick<Tables, 'cowSpells'>, country: string): CowPeriod[] {
  const periods: { from: number; to: number | undefined; spells: CowSpell[] }[] = [];
  const own = cowSpells.filter((spell) => spell.country === country).toSorted((a, b) => a.from - b.from);
  for (const spell of own) {
    const open = periods.at(-1);
    if (open?.to !== undefined && open.to + 1 === spell.from) {
      open.to = spell.to;
      open.spells.push(spell);
    } else periods.push({ from: spell.from, to: spell.to, spells: [spell] });
  }
  return periods;
}

/**
 * Whether Correlates of War has other years than the spells have; what it cannot know, since it had ended, is no
 * difference.
 */
export function differsFromCow(spells: readonly Spell[], periods: readonly CowPeriod[], lastYear: number): boolean {
  const known = spells.filter(({ from }) => Number(from.slice(0, 4)) <= lastYear);
  return (
    known.length !== periods.length ||
    known.some(({ from, to }, index) => {
      const period = periods[index];
      const end = to === undefined || lastDayOf(to) > `${lastYear}-12-31` ? undefined : Number(to.slice(0, 4));
      return period?.from !== Number(from.slice(0, 4)) || period.to !== end;
    })
  );
}

function countCow(tables: CowTables, region: Region, year: number): number {
  const codes = new Set(tables.countries.filter(({ continent }) => continent === region).map(({ code }) => code));
  return tables.cowSpells.filter(
    ({ country, from, to }) => codes.has(country) && from <= year && year <= (to ?? Infinity),
  ).length;
}

function gap({ cow, counted }: ComparedYear): number {
  return Math.abs(cow - counted);
}
