import en from '../../i18n/en.json';
import ko from '../../i18n/ko.json';
import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { readFacts } from '../../facts/readFacts';
import { createI18n } from '../../i18n/createI18n';
import { findInvalidParams } from '../../ui/address';
import { parseTableChoice, listKnownChoice, nextSort, selectRows } from './tableChoice';
import { buildFactRows, formatFactsCsv } from './factRows';

const { facts } = readFacts([
  { file: 'a.txt', text: '결성1951년\n유형정부간 조직\n\n국제이주기구는 정부간 조직이다.\n' },
  {
    file: 'b.txt',
    text: 'International Organization For Migration\n\nThe International Organization for Migration is an intergovernmental organization. It was initially established in 1952.\n',
  },
]);
const tables = { translations: [] };
const t = { ko: createI18n('ko', ko).t, en: createI18n('en', en).t };
const rows = buildFactRows(facts, tables, 'ko', t.ko);
const select = (query: string) => parseTableChoice(new URLSearchParams(query), facts);
const findUnknown = (query: string) =>
  findInvalidParams(new URLSearchParams(query), listKnownChoice(select(query))).unknown;

test('the rows are filtered by document, kind and agreement', () => {
  expect(selectRows(rows, select(''), 'ko')).toEqual(rows);
  expect(selectRows(rows, select('agreement=differs&kind=date'), 'ko').map(({ id }) => id)).toEqual(['founded']);
  expect(selectRows(rows, select('agreement=differs'), 'ko').every(({ agreement }) => agreement === 'differs')).toBe(
    true,
  );
  expect(selectRows(rows, select('kind=date&document=en'), 'ko').map(({ id }) => id)).toEqual(['founded']);
  expect(selectRows(rows, select('document=ko'), 'ko').every(({ documents }) => documents.includes('ko'))).toBe(true);
});

test('the rows are sorted by any column, up and down', () => {
  const up = selectRows(rows, select('sort=id'), 'ko').map(({ id }) => id);
  expect(up).toEqual(rows.map(({ id }) => id).toSorted());
  expect(selectRows(rows, select('sort=-id'), 'ko').map(({ id }) => id)).toEqual(up.toReversed());
});

test('a heading sorts up, then down, then not at all', () => {
  expect(nextSort('label', select(''))).toBe('label');
  expect(nextSort('label', select('sort=label'))).toBe('-label');
  expect(nextSort('label', select('sort=-label'))).toBeUndefined();
  expect(nextSort('label', select('sort=-id'))).toBe('label');
});

test('what the address says that no table has is reported to the reader', () => {
  expect(findUnknown('kind=fish&document=fr&sort=-size&fact=founded')).toEqual([
    'document=fr',
    'kind=fish',
    'sort=-size',
  ]);
  expect(findUnknown('kind=date&document=ko&agreement=single&sort=-label')).toEqual([]);
});

test('the CSV holds every shown fact and item with the words of each document', () => {
  const documentTerms = facts.documents
    .slice(0, 1)
    .map(({ file }) => ({ line: 2, file, kind: 'encyclopedia-article' as const, licence: 'CC BY-SA 4.0' }));
  const csv = formatFactsCsv(rows, facts, { ...tables, documentTerms }, 'ko', t.ko);
  const [heading = [], ...cells] = csvParseRows(csv.slice(1));
  expect(heading.slice(0, 6)).toEqual(['id', 'label', 'kind', 'value', 'documents', 'agreement']);
  expect(heading.slice(6)).toEqual([...facts.documents.map(({ file }) => file), 'terms']);
  expect(cells).toHaveLength(facts.facts.reduce((sum, { items = [] }) => sum + 1 + items.length, 0));
  const founded = cells.find(([id]) => id === 'founded');
  expect(founded?.slice(1, 6)).toEqual(['결성', 'date', '1951년', 'ko en', 'differs']);
  expect(founded?.[6]).toContain('1951년');
  expect(founded?.[7]).toContain('1952');
  expect(founded?.[8]).toBe('CC BY-SA 4.0');
});

test('the words of a row are in the language of the reader', () => {
  const english = buildFactRows(facts, tables, 'en', t.en);
  expect(english.find(({ id }) => id === 'type')?.text).toBe('intergovernmental organization');
  expect(rows.find(({ id }) => id === 'type')?.text).toBe('정부간 조직');
});
