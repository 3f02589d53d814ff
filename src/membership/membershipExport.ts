import type { Facts } from '../facts/factsSchema';
import type { Tables } from '../tables/tablesSchema';
import { toChanges } from './toChanges';
import { toMembers } from './toMembers';
import { toSeries, toValue, type Certainty, type Region } from './toSeries';
import { toTotals } from './toTotals';

/** A year in a downloaded file. Countries are ISO 3166-1 alpha-2 codes; `share_of_states` is a part of 1. */
export interface ExportYear {
  readonly year: number;
  readonly region: Region;
  readonly members: number;
  readonly states_in_system: number;
  readonly share_of_states: number;
  readonly certainty: Certainty;
  readonly joined: string;
  readonly left: string;
  readonly succeeded: string;
}
/** What a reader of the file must know: in each row of a CSV, once in a JSON. */
export interface ExportNotes {
  readonly source: string;
  readonly licence: string;
  readonly limits: string;
  readonly url: string;
}

/** The years of a region as a table, each row with what its reader must know. */
export function toExportTable(
  tables: Tables,
  region: Region,
  notes: ExportNotes,
): { heading: string[]; rows: (string | number)[][] } {
  const rows = toExportYears(tables, region).map((year): Record<string, string | number> => ({ ...year, ...notes }));
  return { heading: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}

/** All of it in one object: the years with the members of each, and for the world the totals at a date, each with its source. */
export function toExportJson(tables: Tables, facts: Facts, region: Region, notes: ExportNotes): object {
  return {
    ...notes,
    region,
    years: toExportYears(tables, region).map(({ region: _region, joined, left, succeeded, ...year }) => ({
      ...year,
      joined: toList(joined),
      left: toList(left),
      succeeded: toList(succeeded),
      members_by_code: toMembers(tables, region, year.year, 'en')
        .map(({ country }) => country)
        .toSorted(),
    })),
    reported_totals:
      region === 'world'
        ? toTotals(facts, tables).map((total) => ({
            date: total.date.date,
            members: total.members,
            source:
              total.source === 'table'
                ? total.cited
                : facts.documents
                    .filter(({ id }) => total.documents.includes(id))
                    .map(({ file }) => file)
                    .join(' '),
          }))
        : [],
  };
}

function toExportYears(tables: Tables, region: Region): ExportYear[] {
  const changes = toChanges(tables, region);
  return toSeries(tables, region).map((point, index) => ({
    year: point.year,
    region,
    members: point.members,
    states_in_system: point.statesInSystem,
    share_of_states: Number(toValue(point, 'share').toFixed(4)),
    certainty: point.certainty,
    joined: toCodes(changes[index]?.joined ?? []),
    left: toCodes(changes[index]?.left ?? []),
    succeeded: toCodes((changes[index]?.succeeded ?? []).map(({ after }) => after)),
  }));
}

function toCodes(spells: readonly { readonly country: string }[]): string {
  return spells
    .map(({ country }) => country)
    .toSorted()
    .join(' ');
}

function toList(codes: string): string[] {
  return codes === '' ? [] : codes.split(' ');
}
