import { countByDay, type MemberStep } from '../tables/membersByDay';
import { firstDayOf } from '../tables/partialDates';
import type { Continent, Spell, Tables } from '../tables/tablesSchema';
import { decimalYear } from './scale';

/** All states, or those of one continent. */
export type Region = Continent | 'world';
/** How many members, or what part of the world's states they are. */
export type Measure = 'count' | 'share';
export type SeriesTables = Pick<Tables, 'spells' | 'countries' | 'cowYears'>;

/**
 * What holds from a day until the next point: states, or a share of 1. `isCertain` is false where a start or end is
 * known by year or month alone.
 */
export interface SeriesPoint {
  readonly day: string;
  /** The day as a decimal year. */
  readonly at: number;
  readonly members: number;
  readonly value: number;
  readonly isCertain: boolean;
}

/** A step line: a point for every day on which the value changes; the last one holds until `end`. */
export interface Series {
  readonly region: Region;
  readonly measure: Measure;
  readonly points: readonly SeriesPoint[];
  /** As a decimal year. */
  readonly end: number;
  readonly lastDay: string;
}

/**
 * The members of a region from the first day of all the spells to the last day on which anything changed; a share ends
 * with the last year for which Correlates of War counts the world's states. Undefined without a spell.
 */
export function buildSeries(tables: SeriesTables, region: Region, measure: Measure): Series | undefined {
  const all = countByDay(tables.spells);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  const steps = withStart(countByDay(spellsOf(tables, region)), first.day);
  if (measure === 'count') {
    const points = steps.map((step) => buildPoint(step, step.members));
    return { region, measure, points, end: atDay(last.day), lastDay: last.day };
  }
  return buildShare(tables, region, steps);
}

/** The point that holds on a day; undefined before the first and after the end. */
export function findPoint({ points, lastDay }: Series, day: string): SeriesPoint | undefined {
  return day > lastDay ? undefined : points.findLast((point) => point.day <= day);
}

/** The states of the world in the year of a day, as Correlates of War counts them; undefined after its last year. */
export function statesOn({ cowYears }: Pick<Tables, 'cowYears'>, day: string): number | undefined {
  return cowYears.find(({ year }) => String(year) === day.slice(0, 4))?.statesInSystem;
}

/** The spells of the states of a region. */
export function spellsOf({ spells, countries }: Pick<Tables, 'spells' | 'countries'>, region: Region): Spell[] {
  if (region === 'world') return [...spells];
  const codes = new Set(countries.filter(({ continent }) => continent === region).map(({ code }) => code));
  return spells.filter(({ country }) => codes.has(country));
}

/** The regions that a reader can choose: the world, then every continent that ever had a member, by its code. */
export function listRegions({ countries }: Pick<Tables, 'countries'>): Region[] {
  const continents = new Set<Continent>(countries.map(({ continent }) => continent));
  return ['world', ...[...continents].toSorted()];
}

/** A day as a decimal year. */
export function atDay(day: string): number {
  return decimalYear({ date: day, precision: 'day' });
}

/** A region whose first member came later has none until then. */
function withStart(steps: readonly MemberStep[], day: string): MemberStep[] {
  return steps[0]?.day === day ? [...steps] : [{ day, members: 0, certain: 0 }, ...steps];
}

function buildPoint({ day, members, certain }: MemberStep, value: number): SeriesPoint {
  return { day, at: atDay(day), members, value, isCertain: certain === members };
}

/** A share changes with the members, and with each new year. */
function buildShare(tables: SeriesTables, region: Region, steps: readonly MemberStep[]): Series | undefined {
  const last = tables.cowYears.at(-1)?.year;
  const [first] = steps;
  if (last === undefined || !first) return undefined;
  const lastDay = `${last}-12-31`;
  const years = tables.cowYears.map(({ year }) => firstDayOf(String(year)));
  const days = [...new Set([...steps.map(({ day }) => day), ...years])].toSorted();
  const points = days.flatMap((day) => {
    const step = steps.findLast((each) => each.day <= day);
    const states = statesOn(tables, day);
    return step && states !== undefined ? [buildPoint({ ...step, day }, step.members / states)] : [];
  });
  return points.length === 0 ? undefined : { region, measure: 'share', points, end: last + 1, lastDay };
}
