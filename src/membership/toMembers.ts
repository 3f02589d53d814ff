import type { CowSpell, Tables } from '../tables/tablesSchema';
import { isMemberIn, toSpellsOfRegion, type MembershipTables, type Region } from './toSeries';

/** A state with the name that it had. */
export interface NamedState {
  readonly country: string;
  readonly spell: CowSpell;
  readonly name: string;
  /** True where this is a state that is no more (West Germany), named by the project's table of translations. */
  readonly historical: boolean;
}
type NameTables = Pick<Tables, 'countries' | 'translations'>;

/** The members of a year with their names, sorted as the reader's language sorts. */
export function toMembers(
  tables: MembershipTables & NameTables,
  region: Region,
  year: number,
  language: string,
): NamedState[] {
  return toNamedStates(
    tables,
    toSpellsOfRegion(tables, region).filter((spell) => isMemberIn(spell, year)),
    language,
  );
}

/** Spells as states with names, sorted as the reader's language sorts. */
export function toNamedStates(tables: NameTables, spells: readonly CowSpell[], language: string): NamedState[] {
  const collator = new Intl.Collator(language);
  return spells
    .map((spell) => toNamedState(tables, spell, language))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** A state as it was called in a spell: COW's name of a state that is no more has its own translation. */
export function toNamedState(tables: NameTables, spell: CowSpell, language: string): NamedState {
  const historical = tables.translations.find(
    ({ from, text, to }) => from === 'x-cow' && text === spell.cowState && to === language,
  );
  return {
    country: spell.country,
    spell,
    historical: historical !== undefined,
    name: historical?.translation ?? toCountryName(tables, spell.country, language),
  };
}

/** What a country is called today; its code where the language has no name for it. */
export function toCountryName({ countries }: Pick<Tables, 'countries'>, code: string, language: string): string {
  return countries.find((country) => country.code === code)?.displayNames[language] ?? code;
}
