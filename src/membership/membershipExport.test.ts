import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readTables';
import type { Facts } from '../facts/factsSchema';
import { parseCsv } from '../tables/parseCsv';
import { toCsv } from '../ui/toCsv';
import { toExportJson, toExportTable } from './membershipExport';
import { toTotals } from './toTotals';

const { tables } = readTables('seeds/data');
const facts: Facts = {
  schemaVersion: 1,
  messages: [],
  documents: [{ id: 'ko', file: 'ko.txt', language: 'ko', sha256: '', characters: 0, article: [], excluded: [] }],
  facts: [
    {
      id: 'member-states',
      kind: 'quantity',
      agreement: 'single',
      value: { kind: 'quantity', amount: 166, unit: 'states' },
      evidence: [
        { document: 'ko', start: 0, end: 3, quote: '166', value: { kind: 'quantity', amount: 166, unit: 'states' } },
        {
          document: 'ko',
          start: 9,
          end: 12,
          quote: '166',
          value: { kind: 'quantity', amount: 166, unit: 'states', asOf: { date: '2016-06', precision: 'month' } },
        },
        {
          document: 'ko',
          start: 19,
          end: 22,
          quote: '166',
          value: { kind: 'quantity', amount: 166, unit: 'states', asOf: { date: '2016-06', precision: 'month' } },
        },
      ],
    },
  ],
};
const notes = { source: tables.citation ?? '', licence: 'Free to use, "with" its citation', limits: '', url: '' };

describe('a downloaded file', () => {
  it('as CSV reads back as it was, with every year, for a strict reader', () => {
    const { heading: columns, rows } = toExportTable(tables, 'world', notes);
    const { lines, messages } = parseCsv({ name: 'export.csv', text: toCsv(columns, rows) });
    expect(messages).toEqual([]);
    const [heading, ...body] = lines.map(({ cells }) => cells.map(({ text }) => text));
    expect(heading).toEqual([
      'year',
      'region',
      'members',
      'states_in_system',
      'share_of_states',
      'certainty',
      'joined',
      'left',
      'succeeded',
      'source',
      'licence',
      'limits',
      'url',
    ]);
    expect(body).toHaveLength(64);
    expect(body.find(([year]) => year === '1982')?.slice(0, 9)).toEqual([
      '1982',
      'world',
      '29',
      '159',
      '0.1824',
      'certain',
      '',
      'MT',
      '',
    ]);
    expect(body.find(([year]) => year === '1990')?.slice(6, 9)).toEqual(['BD CA LK', '', 'DE']);
    expect(body[0]?.slice(9, 11)).toEqual([tables.citation, 'Free to use, "with" its citation']);
  });

  it('as JSON has the members of each year, and the totals with who said them', () => {
    const text = JSON.stringify(toExportJson(tables, facts, 'world', notes));
    expect(JSON.parse(text)).toMatchObject({ source: tables.citation, region: 'world' });
    const read: {
      years: { year: number; members: number; members_by_code: string[] }[];
      reported_totals: { members: number; source: string }[];
    } = JSON.parse(text);
    expect(read.years).toHaveLength(64);
    for (const year of read.years) expect(year.members_by_code).toHaveLength(year.members);
    expect(read.reported_totals.find(({ members }) => members === 166)?.source).toBe('ko.txt');
    expect(read.reported_totals.find(({ members }) => members === 157)?.source).toMatch(/^IOM regional office/);
  });

  it('of a region has no totals of the world', () => {
    expect(toExportJson(tables, facts, 'AF', notes)).toMatchObject({ region: 'AF', reported_totals: [] });
  });
});

describe('the totals at a date', () => {
  it('are each said once, in the order of their dates, and none is invented for words without a date', () => {
    expect(toTotals(facts, tables).map(({ members, date, source }) => `${date.date} ${members} ${source}`)).toEqual([
      '2011-12-05 146 table',
      '2012-11-14 146 table',
      '2014-07 156 table',
      '2015-11-23 157 table',
      '2016-06-13 162 table',
      '2016-06 166 document',
      '2016-06-30 165 table',
      '2016-12-05 166 table',
      '2018-01 169 table',
      '2018-07-23 172 table',
      '2018-11-27 173 table',
      '2019-03 173 table',
      '2021-04-19 174 table',
      '2022-11-30 175 table',
      '2023 175 table',
    ]);
  });
});

describe('totals of documents', () => {
  it('are kept where two documents say different numbers of one date, and once where they say the same', () => {
    const [fact] = facts.facts;
    const [, , dated] = fact?.evidence ?? [];
    if (!fact || dated?.value.kind !== 'quantity') throw new Error('the fixture has no dated count');
    const said = (document: string, amount: number) => ({
      ...dated,
      document,
      value: { ...dated.value, kind: 'quantity' as const, amount, unit: 'states' },
    });
    const of = (...evidence: [ReturnType<typeof said>, ...ReturnType<typeof said>[]]) =>
      toTotals({ ...facts, facts: [{ ...fact, evidence }] }, { ...tables, reportedTotals: [] }).map((total) => [
        total.members,
        total.source === 'document' ? total.documents : [],
      ]);
    expect(of(said('ko', 166), said('en', 166))).toEqual([[166, ['ko', 'en']]]);
    expect(of(said('ko', 166), said('en', 165))).toEqual([
      [166, ['ko']],
      [165, ['en']],
    ]);
  });
});
