import { expect, test } from 'vitest';
import type { Diagnostic } from '../../facts/factsSchema';
import type { Tables } from '../../tables/tablesSchema';
import { findComparedRow } from './CheckResults';

const tables: Tables = {
  spells: [],
  membershipSources: [],
  otherDates: [],
  since: [],
  directors: [],
  documentTerms: [],
  cowYears: [],
  cowSpells: [],
  translations: [],
  countries: [],
  milestones: [{ line: 3, date: '1980', precision: 'year', kind: 'name', fact: 'Renamed', cited: 'A book' }],
  reportedTotals: [{ line: 3, date: '2001-01', precision: 'month', members: 7, cited: 'A page' }],
};
const message: Diagnostic = {
  rule: 'table-disagrees',
  severity: 'warning',
  values: {
    date: '1951',
    actual: { kind: 'date', date: '1951', precision: 'year' },
    expected: { kind: 'date', date: '1952', precision: 'year' },
  },
  facts: [],
  where: [],
};

test('the row is found by its file and its line', () => {
  expect(
    findComparedRow({ ...message, source: { file: 'milestones.csv', line: 3, cited: 'A book' } }, tables),
  ).toMatchObject({ kind: 'milestone', row: { fact: 'Renamed' } });
  expect(
    findComparedRow({ ...message, source: { file: 'reported-totals.csv', line: 3, cited: 'A page' } }, tables),
  ).toMatchObject({ kind: 'reported-total', row: { members: 7 } });
  expect(
    findComparedRow({ ...message, source: { file: 'milestones.csv', line: 4, cited: 'A book' } }, tables),
  ).toBeUndefined();
  expect(findComparedRow(message, tables)).toBeUndefined();
});
