import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readSeeds';
import golden from '../facts/facts.golden.json';
import { parseFacts } from '../facts/factsSchema';
import { parseCsv } from '../tables/parseTable';
import { serializeCsv } from '../ui/downloads';
import {
  buildDaysJson,
  buildDaysTable,
  buildExport,
  buildMembersJson,
  buildMembersTable,
  buildSpellTable,
} from './exports';

const { tables } = readTables('seeds/data');
const facts = parseFacts(golden);
const notes = { licence: 'Free to use, "with" its citation', limits: '', url: '' };

describe('/data/members-by-day.csv', () => {
  it('has the total from each day on which it changes, and no day on which it does not', () => {
    const rows = buildDaysTable(tables);
    const find = (day: string) => rows.findLast(({ date }) => String(date) <= day)?.['members'];
    expect(Object.keys(rows[0] ?? {})).toEqual(['date', 'members']);
    expect(
      ['2001-11-26', '2006-06-30', '2011-12-05', '2015-11-23', '2015-11-24', '2016-06-30', '2016-12-05'].map(find),
    ).toEqual([86, 118, 146, 157, 162, 165, 166]);
    expect(['2019-01-01', '2022-11-30'].map(find)).toEqual([173, 175]);
    for (const [index, row] of rows.slice(1).entries()) {
      expect(row['members']).not.toBe(rows[index]?.['members']);
      expect(String(row['date']) > String(rows[index]?.['date'])).toBe(true);
    }
  });

  it('as JSON says what of a total is certain, and has the citation', () => {
    expect(buildDaysJson(tables)).toMatchObject({
      days: expect.arrayContaining([{ date: '1952-01-01', members: 20, certain: 14 }]),
      citation: tables.citation,
    });
  });
});

describe('/data/members.csv', () => {
  it('has a row for each spell, with its precision and the publishers of its sources', () => {
    const rows = buildMembersTable(tables);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'country',
      'from',
      'from_precision',
      'to',
      'to_precision',
      'basis',
      'source',
    ]);
    expect(rows).toHaveLength(tables.spells.length);
    expect(rows.find(({ country }) => country === 'FR')).toMatchObject({
      from: '1951-12-05',
      to: '1966-12',
      to_precision: 'month',
      source: expect.stringMatching(/^United States, Office of the Historian: .*; France, Senate: /),
    });
  });

  it('as JSON has names in both languages and its sources', () => {
    const text = JSON.stringify(buildMembersJson(tables));
    expect(JSON.parse(text)).toMatchObject({
      spells: expect.arrayContaining([
        {
          country: 'TO',
          name: { ko: '통가', en: 'Tonga' },
          from: '2016-12-05',
          from_precision: 'day',
          basis: 'accepted',
          source: 'sr',
        },
      ]),
      sources: expect.arrayContaining([expect.objectContaining({ id: 'sr' })]),
      bases: { accepted: { ko: expect.any(String), en: expect.any(String) } },
    });
  });
});

describe('a file that is saved from the page', () => {
  it('as CSV reads back as it was, a month in a column of its own, for a strict reader', () => {
    const rows = buildSpellTable(tables, 'EU', 'en', notes);
    const heading = Object.keys(rows[0] ?? {});
    const { lines, messages } = parseCsv({
      name: 'x',
      text: serializeCsv(
        heading,
        rows.map((row) => Object.values(row)),
      ),
    });
    expect(messages).toEqual([]);
    expect(lines).toHaveLength(rows.length + 1);
    expect(rows.find(({ country }) => country === 'FR')).toMatchObject({
      name: 'France',
      to_year: '1966',
      to_month: '12',
      to_day: '',
    });
    // A spreadsheet makes a date of another month of it.
    for (const { cells } of lines) for (const { text } of cells) expect(text).not.toMatch(/^\d{4}-\d{2}$/);
  });

  it('as JSON has the totals with their sources, for the world alone', () => {
    const read: { reported_totals: { members: number; source: string }[]; correlates_of_war: unknown[] } = JSON.parse(
      JSON.stringify(buildExport(tables, facts, 'world', notes)),
    );
    expect(read.reported_totals).toHaveLength(28);
    expect(read.reported_totals.filter(({ members }) => members === 166).map(({ source }) => source)).toEqual([
      '000_3d9c37dcfa308085.txt',
      'IOM, news of 6 December 2016',
    ]);
    expect(read.correlates_of_war).toHaveLength(64);
    expect(buildExport(tables, facts, 'AF', notes)).toMatchObject({ region: 'AF', reported_totals: [] });
  });
});
