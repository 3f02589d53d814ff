import type { Facts } from '../facts/factsSchema';
import { countByDay } from '../tables/membersByDay';
import { precisionOf } from '../tables/partialDates';
import type { Spell, Tables } from '../tables/tablesSchema';
import { compareWithCow } from './cow';
import { spellsOf, type Region } from './series';
import { listTotals } from './totals';

/** What a reader of a file must know: in each row of a CSV that is saved from the page, once in a JSON. */
export interface ExportNotes {
  readonly licence: string;
  readonly limits: string;
  readonly url: string;
}
type Row = Readonly<Record<string, string | number>>;

/**
 * The spells of a region for a spreadsheet: year, month and day in columns of their own, since a cell `2016-06` would
 * be made a date of another month.
 */
export function buildSpellTable(tables: Tables, region: Region, language: string, notes: ExportNotes): Row[] {
  return spellsOf(tables, region).map((spell) => ({
    country: spell.country,
    name: namesOf(tables, spell.country)[language] ?? spell.country,
    ...splitDate('from', spell.from),
    ...splitDate('to', spell.to),
    basis: spell.basis,
    source: citeSources(tables, spell),
    note: spell.note ?? '',
    ...notes,
  }));
}

/**
 * All of a region in one object: its spells, its members by day, and for the world the totals that were reported and
 * the second opinion.
 */
export function buildExport(tables: Tables, facts: Facts, region: Region, notes: ExportNotes): object {
  const world = region === 'world';
  return {
    ...notes,
    region,
    spells: listSpells(tables, region),
    members_by_day: listDays(tables, region),
    reported_totals: world ? listReported(tables, facts) : [],
    correlates_of_war: compareWithCow(tables, region),
    ...listSources(tables),
  };
}

/**
 * `/data/members.csv`: every spell of every state. The sources are those of the start and, where it is another, of the
 * end.
 */
export function buildMembersTable(tables: Tables): Row[] {
  return tables.spells.map((spell) => ({
    country: spell.country,
    from: spell.from,
    from_precision: precisionOf(spell.from),
    to: spell.to ?? '',
    to_precision: spell.to === undefined ? '' : precisionOf(spell.to),
    basis: spell.basis,
    source: citeSources(tables, spell),
  }));
}

/**
 * `/data/members-by-day.csv`: the total from each day on which it changes. A start known by year counts from its first
 * day, an end to its last.
 */
export function buildDaysTable(tables: Pick<Tables, 'spells'>): Row[] {
  return countByDay(tables.spells).flatMap(({ day, members }, index, steps) =>
    steps[index - 1]?.members === members ? [] : [{ date: day, members }],
  );
}

/** `/data/members.json`: the same with names in both languages, notes, sources and the citation. */
export function buildMembersJson(tables: Tables): object {
  return { spells: listSpells(tables, 'world'), ...listSources(tables) };
}

/**
 * `/data/members-by-day.json`: the same with what of a total is certain, the states that joined and left, sources and
 * the citation.
 */
export function buildDaysJson(tables: Tables): object {
  return { days: listDays(tables, 'world'), ...listSources(tables) };
}

function listSpells(tables: Tables, region: Region): object[] {
  return spellsOf(tables, region).map((spell) => ({
    country: spell.country,
    name: namesOf(tables, spell.country),
    from: spell.from,
    from_precision: precisionOf(spell.from),
    ...(spell.to !== undefined && { to: spell.to, to_precision: precisionOf(spell.to) }),
    basis: spell.basis,
    source: spell.source,
    ...(spell.toSource !== undefined && { to_source: spell.toSource }),
    ...(spell.note !== undefined && { note: spell.note }),
  }));
}

function listDays(tables: Tables, region: Region): object[] {
  return countByDay(spellsOf(tables, region)).map(({ day, members, certain }) => ({ date: day, members, certain }));
}

function listReported(tables: Tables, facts: Facts): object[] {
  return listTotals(facts, tables).map((total) => ({
    date: total.date.date,
    members: total.members,
    counted: { least: total.least, most: total.most },
    source:
      total.source === 'table'
        ? total.row.cited
        : facts.documents
            .filter(({ id }) => total.documents.includes(id))
            .map(({ file }) => file)
            .join(' '),
    ...(total.source === 'table' && total.row.note !== undefined && { note: total.row.note }),
  }));
}

function listSources({ membershipSources, translations, citation }: Tables): object {
  const basis: Record<string, Record<string, string>> = {};
  for (const { from, text, to, translation } of translations)
    if (from === 'x-basis') basis[text] = { ...basis[text], [to]: translation };
  return {
    bases: basis,
    sources: membershipSources.map(({ line: _line, ...source }) => source),
    ...(citation !== undefined && { citation }),
  };
}

function namesOf({ countries }: Tables, code: string): Readonly<Record<string, string>> {
  return countries.find((country) => country.code === code)?.displayNames ?? {};
}

function citeSources({ membershipSources }: Tables, { source, toSource }: Spell): string {
  return [...new Set([source, toSource ?? source])]
    .map((id) => {
      const found = membershipSources.find((row) => row.id === id);
      return found ? `${found.publisher}: ${found.title}` : id;
    })
    .join('; ');
}

function splitDate(name: string, date = ''): Row {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}_year`]: year, [`${name}_month`]: month, [`${name}_day`]: day };
}
