import type { CowSpell } from '../tables/tablesSchema';
import { findPredecessor } from './toChanges';
import type { MembershipTables } from './toSeries';

/**
 * What happened between a country and the organization. `first`: a member in the first year of the data, of whose joining
 * they say nothing. `left` is the last year as a member. `succeeded`: the membership of one state went on as another's.
 */
export type CountryEvent =
  | { readonly kind: 'first' | 'joined' | 'returned' | 'left'; readonly year: number; readonly spell: CowSpell }
  | { readonly kind: 'succeeded'; readonly year: number; readonly before: CowSpell; readonly after: CowSpell };

/** Years without a break, the last one included; `spells` has more than one where a state succeeded another. */
export interface MemberPeriod {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
  readonly spells: readonly CowSpell[];
}

export interface CountryHistory {
  readonly country: string;
  readonly periods: readonly MemberPeriod[];
  readonly events: readonly CountryEvent[];
  /** The other states that joined (or came back) in a year in which this one did; in the first year, its other members. */
  readonly alongside: readonly { readonly year: number; readonly spells: readonly CowSpell[] }[];
}

/** A country's years as a member, from the first to the last year of the data; undefined where it never was one. */
export function toCountryHistory(
  { cowSpells: spells, cowYears: years }: MembershipTables,
  country: string,
): CountryHistory | undefined {
  const own = spells.filter((spell) => spell.country === country).toSorted((a, b) => a.from - b.from);
  const firstYear = years[0]?.year;
  const lastYear = years.at(-1)?.year;
  if (own.length === 0 || firstYear === undefined || lastYear === undefined) return undefined;
  const begins = own.filter((spell) => !findPredecessor(spell, own));
  return {
    country,
    periods: begins.map((begin) => toPeriod(begin, own, lastYear)),
    events: own.flatMap((spell) => toEvents(spell, own, firstYear)),
    alongside: begins.map(({ from }) => ({
      year: from,
      spells: spells.filter(
        (spell) => spell.from === from && spell.country !== country && !findPredecessor(spell, spells),
      ),
    })),
  };
}

function toPeriod(begin: CowSpell, own: readonly CowSpell[], lastYear: number): MemberPeriod {
  const spells = [begin];
  for (const spell of own) if (spells.at(-1) === findPredecessor(spell, own)) spells.push(spell);
  const to = spells.at(-1)?.to;
  return { from: begin.from, to: to ?? lastYear, isOpen: to === undefined, spells };
}

function toEvents(spell: CowSpell, own: readonly CowSpell[], firstYear: number): CountryEvent[] {
  const before = findPredecessor(spell, own);
  const goesOn = own.some((later) => findPredecessor(later, own) === spell);
  const begin: CountryEvent = before
    ? { kind: 'succeeded', year: spell.from, before, after: spell }
    : { kind: toBeginning(spell, own, firstYear), year: spell.from, spell };
  return spell.to === undefined || goesOn ? [begin] : [begin, { kind: 'left', year: spell.to, spell }];
}

function toBeginning(spell: CowSpell, own: readonly CowSpell[], firstYear: number): 'first' | 'joined' | 'returned' {
  if (own[0] !== spell) return 'returned';
  return spell.from === firstYear ? 'first' : 'joined';
}
