import type { Continent, CowSpell, Tables } from '../tables/tablesSchema';

/** All states, or those of one continent. */
export type Region = Continent | 'world';
/** How many members, or what part of the world's states they are. */
export type Measure = 'count' | 'share';
/** How far a year can be trusted; see the README of seeds/data/. */
export type Certainty = 'imputed' | 'within-five-years' | 'certain';

/** Members of a region in one year; `statesInSystem` counts the states of the whole world. */
export interface SeriesPoint {
  readonly year: number;
  readonly members: number;
  readonly statesInSystem: number;
  readonly certainty: Certainty;
}
export type MembershipTables = Pick<Tables, 'cowYears' | 'cowSpells' | 'countries'>;

/** From this year on the dates of the data set are accurate; before, "within 5 years" (README of seeds/data/). */
export const ACCURATE_FROM_YEAR = 1965;

/** The members of a region, a point for every year that the data have, in their order. The world's come from the table of years. */
export function toSeries(tables: MembershipTables, region: Region): SeriesPoint[] {
  const spells = toSpellsOfRegion(tables, region);
  return tables.cowYears.map(({ year, members, statesInSystem, imputed }) => ({
    year,
    statesInSystem,
    certainty: toCertainty(year, imputed),
    members: region === 'world' ? members : spells.filter((spell) => isMemberIn(spell, year)).length,
  }));
}

/** What a chart draws for a point: states, or a share of 1. */
export function toValue(point: Pick<SeriesPoint, 'members' | 'statesInSystem'>, measure: Measure): number {
  return measure === 'count' ? point.members : point.members / point.statesInSystem;
}

/** The spells of the states of a region. */
export function toSpellsOfRegion(
  { cowSpells: spells, countries }: Pick<Tables, 'cowSpells' | 'countries'>,
  region: Region,
): CowSpell[] {
  if (region === 'world') return [...spells];
  const codes = new Set(countries.filter(({ continent }) => continent === region).map(({ code }) => code));
  return spells.filter(({ country }) => codes.has(country));
}

/** True where the year lies in the spell, its first and its last year included. */
export function isMemberIn(spell: CowSpell, year: number): boolean {
  return spell.from <= year && year <= (spell.to ?? Infinity);
}

function toCertainty(year: number, imputed: boolean): Certainty {
  if (imputed) return 'imputed';
  return year < ACCURATE_FROM_YEAR ? 'within-five-years' : 'certain';
}
