import { expect, test } from 'vitest';
import type { Diagnostic, FactValue } from '../../facts/factsSchema';
import { createI18n } from '../../i18n/createI18n';
import words from '../../i18n/en.json';
import type { Tables } from '../../tables/tablesSchema';
import { findRowWords } from './CheckResults';

const en = createI18n('en', words);
const tables: Tables = {
  spells: [{ line: 3, country: 'TO', from: '2016-12-05', basis: 'accepted', source: 'list' }],
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
const found = {
  severity: 'warning' as const,
  facts: [],
  where: [],
  source: { file: 'x.csv', line: 3, cited: 'A book' },
};
const date = { date: '1981', precision: 'year' as const };
const otherwise = (expected: FactValue): Diagnostic => ({
  ...found,
  rule: 'table-disagrees',
  values: { date: '1981', actual: { kind: 'date', ...date }, expected },
});
const find = (message: Diagnostic) => findRowWords(message, tables, 'en', en.t);

test('a row is shown with its date and its words, of a total the number that is contradicted', () => {
  const dated: Diagnostic = otherwise({ kind: 'date', date: '1980', precision: 'year' });
  expect(find(dated)).toMatchObject({ date: { date: '1980' }, words: { text: 'Renamed' } });
  const observers = otherwise({ kind: 'quantity', amount: 7, unit: 'states', asOf: date });
  expect(find(observers)).toMatchObject({ date, words: { text: '7 states' } });
  const values = { said: 166, date: '2016-06', least: 162, most: 165 };
  expect(find({ ...found, rule: 'count-disagrees', values })).toEqual({
    date: { date: '2016-12-05', precision: 'day' },
    words: { status: 'said', text: 'Tonga', language: 'en' },
  });
  expect(find({ ...dated, source: { ...found.source, line: 4 } })).toBeUndefined();
});
