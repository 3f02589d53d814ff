import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listCountries } from '../build/readSeeds';
import { formatTableMessage, type TableFile } from './parseTable';
import { parseTables, README_FILE } from './parseTables';
import { BASES, parseTablesJson, TABLE_FILES } from './tablesSchema';

const seeds: TableFile[] = [...Object.values(TABLE_FILES), README_FILE].map((name) => ({
  name,
  text: readFileSync(`seeds/data/${name}`, 'utf8'),
}));
const countries = listCountries();
const read = (files: readonly TableFile[]) => {
  const { tables, messages } = parseTables(files, countries);
  const say = (severity: string) => messages.filter((message) => message.severity === severity).map(formatTableMessage);
  return { tables, errors: say('error'), warnings: say('warning') };
};
const withText = (name: string, change: (text: string) => string) =>
  read(seeds.map((file) => (file.name === name ? { name, text: change(file.text) } : file)));

describe('the tables of seeds/data', () => {
  const { tables, errors, warnings } = read(seeds);

  it('have no broken row, and agree with each other', () => {
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('keep every row with its line', () => {
    for (const { name, text } of seeds.filter((file) => file.name !== README_FILE)) {
      const [key] = Object.entries(TABLE_FILES).find(([, file]) => file === name) ?? [];
      const kept = Object.entries(tables).find(([table]) => table === key)?.[1];
      if (!Array.isArray(kept)) throw new Error(`no table ${name}`);
      const lines = text.trimEnd().split('\n');
      expect(kept).toHaveLength(lines.length - 1);
      expect(kept.map((row: object) => ('line' in row ? row.line : undefined))).toEqual(
        lines.slice(1).map((_, index) => index + 2),
      );
    }
  });

  it('say what the rows say', () => {
    expect(tables.cowYears.find(({ year }) => year === 1982)).toEqual({
      line: 33,
      year: 1982,
      members: 29,
      statesInSystem: 159,
      imputed: false,
    });
    expect(tables.cowYears[0]?.imputed).toBe(true);
    expect(tables.spells.filter(({ country }) => country === 'AU')).toEqual([
      {
        line: 9,
        country: 'AU',
        from: '1951-12-05',
        basis: 'founder',
        source: 'frus',
        to: '1973-12-31',
        toSource: 'hansard-au',
      },
      { line: 10, country: 'AU', from: '1985-05-24', basis: 'accepted', source: 'sr' },
    ]);
    expect(tables.cowSpells.filter(({ country }) => country === 'DE')).toEqual([
      {
        line: 40,
        country: 'DE',
        cowState: 'wgermany',
        from: 1965,
        to: 1989,
        note: 'Federal Republic of Germany before reunification; the same ISO code as germany',
      },
      { line: 41, country: 'DE', cowState: 'germany', from: 1990 },
    ]);
    expect(tables.reportedTotals.find(({ date }) => date === '2019-03')).toMatchObject({
      precision: 'month',
      members: 173,
      observerStates: 8,
    });
    expect(tables.reportedTotals.find(({ date }) => date === '2015-11-23')).toMatchObject({
      address: 'http://ropretoria.iom.int/',
      note: 'before five more were admitted on 24 November',
    });
    expect(tables.reportedTotals.find(({ date }) => date === '2015-11-23')?.observerStates).toBeUndefined();
    expect(tables.since.filter(({ fact }) => fact === 'member-states')).toMatchObject([
      { date: '2022-11-30', value: '175', note: 'with Barbados' },
      { date: '2025-02-28', note: 'Nicaragua gives notice that it leaves; from when is not told' },
    ]);
    expect(tables.directors.at(-1)).toMatchObject({ name: 'Amy E. Pope', from: '2023-10-01' });
    expect(tables.directors.at(-1)?.to).toBeUndefined();
  });

  it('name a country and a continent for every code, and no other country', () => {
    expect(tables.countries.map(({ code }) => code)).toEqual(
      [...new Set([...tables.spells, ...tables.cowSpells].map(({ country }) => country))].toSorted(),
    );
    expect(tables.countries.find(({ code }) => code === 'KR')).toMatchObject({
      alpha3: 'KOR',
      continent: 'AS',
      displayNames: { ko: '대한민국', en: 'South Korea' },
      names: expect.arrayContaining(['한국', 'Republic of Korea']),
    });
  });

  it('have Korean words for all that a row says as text, and words in both languages for how a start is known', () => {
    const find = (from: string, to: string, text: string) =>
      tables.translations.find((row) => row.from === from && row.to === to && row.text === text)?.translation;
    const rows = [...tables.spells, ...tables.reportedTotals, ...tables.since, ...tables.directors];
    const said = (text: string) =>
      tables.translations.find((row) => row.from === 'ko' && row.to === 'en' && row.translation === text)?.text;
    const names = tables.directors.map(({ name }) => name);
    for (const text of [
      ...tables.milestones.map(({ fact }) => fact),
      ...names,
      ...rows.flatMap(({ note }) => note ?? []),
    ])
      expect([text, find('en', 'ko', text) ?? said(text)]).toEqual([text, expect.stringMatching(/[가-힣]/u)]);
    for (const basis of BASES) {
      expect(find('x-basis', 'ko', basis)).toMatch(/[가-힣]/u);
      expect(find('x-basis', 'en', basis)).toMatch(/^[\w ',;()]+$/u);
    }
  });

  it('cite the data set as it asks to be cited', () => {
    expect(tables.citation).toMatch(/^Pevehouse.*doi 10\.1177\/0022343319881175\.$/);
  });

  it('pass the check of the site as they are written', () => {
    expect(parseTablesJson(JSON.parse(JSON.stringify(tables)))).toEqual(tables);
    expect(() => parseTablesJson({ ...tables, cowYears: [{ line: 2, year: '1951' }] })).toThrow(
      /tables\.json: cowYears\.0\.year/,
    );
  });
});

describe('a broken row is named by file, line, column and reason', () => {
  const { spells, otherDates, membershipSources, milestones, reportedTotals, translations } = TABLE_FILES;
  const { cowYears: years, cowSpells } = TABLE_FILES;
  const broken: [string, string, (text: string) => string, string][] = [
    [
      'a year twice',
      years,
      (text) => `${text}2014,155,195,0\n`,
      'iom-membership-years.csv:66:1: year: the same as in line 65 (2014)',
    ],
    [
      'a text for a number',
      years,
      (text) => text.replace('1982,29,', '1982,twenty-nine,'),
      'iom-membership-years.csv:33:6: members: expected a whole number, found "twenty-nine"',
    ],
    [
      'a number with a sign',
      years,
      (text) => text.replace('1982,29,', '1982,-29,'),
      'iom-membership-years.csv:33:6: members: expected a whole number, found "-29"',
    ],
    [
      'a flag that is none',
      years,
      (text) => text.replace('1982,29,159,0', '1982,29,159,no'),
      'iom-membership-years.csv:33:13: imputed: expected 0 or 1, found "no"',
    ],
    [
      'more members than states',
      years,
      (text) => text.replace('1982,29,', '1982,290,'),
      'iom-membership-years.csv:33:6: members: 290 members among 159 states',
    ],
    [
      'years out of order',
      years,
      (text) => text.replace('1982,29,159,0\n', '').replace('1980,31,156,0\n', '1982,29,159,0\n1980,31,156,0\n'),
      'iom-membership-years.csv:32:1: year: 1980 stands after 1982',
    ],
    [
      'a column too few',
      years,
      (text) => text.replace('1982,29,159,0', '1982,29,159'),
      'iom-membership-years.csv:33:9: expected 4 columns, found 3',
    ],
    [
      'a column too many',
      years,
      (text) => text.replace('1982,29,159,0', '1982,29,159,0,'),
      'iom-membership-years.csv:33:15: expected 4 columns, found 5',
    ],
    [
      'a missing column',
      years,
      (text) => text.replace('members', 'member'),
      'iom-membership-years.csv:1:1: the column "members" is missing',
    ],
    [
      'columns in another order',
      years,
      (text) => text.replace('year,members', 'members,year'),
      'iom-membership-years.csv:1:1: expected the columns year,members,states_in_system,imputed, in this order and once each',
    ],
    [
      'an empty line',
      years,
      (text) => text.replace('1982,', '\n1982,'),
      'iom-membership-years.csv:33:1: an empty line',
    ],
    [
      'an end before its start',
      spells,
      (text) => text.replace('frus,1973-12-31', 'frus,1951-12-04'),
      'membership.csv:9:4: member_from: 1951-12-05 is after member_to, 1951-12-04',
    ],
    [
      'a spell that overlaps another of its state',
      spells,
      (text) => text.replace('AU,1985-05-24', 'AU,1973-12-31'),
      'membership.csv:10:4: member_from: this spell of AU overlaps the one in line 9',
    ],
    [
      'a spell that starts in the year in which another of its state ends',
      spells,
      (text) => text.replace('GB,2001-06-07', 'GB,1968-06-07'),
      'membership.csv:64:4: member_from: this spell of GB overlaps the one in line 63',
    ],
    [
      'a source that is not in the list',
      spells,
      (text) => text.replace('AF,2004-06-04,day,accepted,sr', 'AF,2004-06-04,day,accepted,srx'),
      'membership.csv:2:28: from_source: membership-sources.csv has no source "srx"',
    ],
    [
      'an end without its source',
      spells,
      (text) => text.replace('1979,year,cow', '1979,year,'),
      'membership.csv:21:42: to_source: an end without its source',
    ],
    [
      'a start to another precision than its date',
      spells,
      (text) => text.replace('CR,1952-12,month', 'CR,1952-12,day'),
      'membership.csv:39:12: from_precision: "1952-12" is written to the month, not to the day',
    ],
    [
      'a precision for an end that is not there',
      spells,
      (text) => text.replace('AF,2004-06-04,day,accepted,sr,,', 'AF,2004-06-04,day,accepted,sr,,day'),
      'membership.csv:2:32: to_precision: "day" for "": a date and its precision stand together',
    ],
    [
      'a basis that nobody knows',
      spells,
      (text) => text.replace('AF,2004-06-04,day,accepted', 'AF,2004-06-04,day,guessed'),
      'membership.csv:2:19: from_basis: expected one of founder, joined, accepted, admitted, first-listed, found "guessed"',
    ],
    [
      'a state that no list has',
      otherDates,
      (text) => text.replace('EG,', 'QX,'),
      'membership-other-dates.csv:2:1: iso_alpha2: no country has the code "QX"',
    ],
    [
      'a source twice',
      membershipSources,
      (text) => `${text}sr,A title,A publisher,n.d.,\n`,
      'membership-sources.csv:15:1: id: the same as in line 2 (sr)',
    ],
    [
      'a year from after to',
      cowSpells,
      (text) => text.replace('AU,australia,1951,1973', 'AU,australia,1974,1973'),
      'iom-membership-spells.csv:9:14: member_from: 1974 is after member_to, 1973',
    ],
    [
      'an unknown code',
      cowSpells,
      (text) => text.replace('AF,afghanistan', 'QX,afghanistan'),
      'iom-membership-spells.csv:2:1: iso_alpha2: no country has the code "QX"',
    ],
    [
      'a code that is not one',
      cowSpells,
      (text) => text.replace('AF,afghanistan', 'AFG,afghanistan'),
      'iom-membership-spells.csv:2:1: iso_alpha2: expected an ISO 3166-1 alpha-2 code, found "AFG"',
    ],
    [
      'spells by year that overlap',
      cowSpells,
      (text) => text.replace('AU,australia,1985', 'AU,australia,1973'),
      'iom-membership-spells.csv:10:14: member_from: this spell of AU overlaps the one in line 9',
    ],
    [
      'a spell inside a spell that has no end',
      cowSpells,
      (text) => `${text}ZW,zimbabwe,2010,2011,\n`,
      'iom-membership-spells.csv:169:13: member_from: this spell of ZW overlaps the one in line 168',
    ],
    [
      'an empty state',
      cowSpells,
      (text) => text.replace('AF,afghanistan', 'AF,'),
      'iom-membership-spells.csv:2:4: cow_state: expected a text, found an empty cell',
    ],
    [
      'a day that does not exist',
      milestones,
      (text) => text.replace('2016-06-30', '2016-06-31'),
      'milestones.csv:14:1: date: expected a date that exists (2016, 2016-06 or 2016-06-30), found "2016-06-31"',
    ],
    [
      'a precision that the date has not',
      milestones,
      (text) => text.replace('1992,year', '1992,day'),
      'milestones.csv:11:6: precision: "1992" is written to the year, not to the day',
    ],
    [
      'a milestone that cites nothing',
      milestones,
      (text) => text.replace('UN General Assembly resolution A/RES/47/4', ''),
      'milestones.csv:11:81: cited: expected a text, found an empty cell',
    ],
    [
      'a total that is no number',
      reportedTotals,
      (text) => text.replace('173,8', '173,eight'),
      'reported-totals.csv:25:13: observer_states: expected a number or nothing, found "eight"',
    ],
    [
      'a translation twice',
      translations,
      (text) => text.replace('translation\n', 'translation\nx-cow,wgermany,ko,서독\n'),
      'translations.csv:19:7: text: the same as in line 2 (x-cow ko wgermany)',
    ],
    [
      'a stray quote',
      translations,
      (text) => text.replace('베네치아에서 헌장 채택', '베네치아에서 "헌장" 채택'),
      'translations.csv:6:38: a quote that is not in order: quote the whole cell, on one line, and double the quotes in it',
    ],
  ];

  it.each(broken)('%s', (_, name, change, message) => {
    expect(withText(name, change).errors).toContain(message);
  });

  it.each(broken)('%s: the rows that are right are kept, and nothing else is called wrong', (_, name, change) => {
    const { errors } = withText(name, change);
    expect(errors.length).toBeLessThanOrEqual(2);
    expect(errors.every((error) => error.startsWith(`${name}:`))).toBe(true);
  });

  it('a table that is not there', () => {
    expect(read(seeds.filter(({ name }) => name !== cowSpells)).errors).toEqual([
      'iom-membership-spells.csv:1:1: the table is missing',
    ]);
  });
});

describe('what is not broken', () => {
  it('a README that cites nothing is a warning', () => {
    expect(withText(README_FILE, (text) => text.replace('Cite COW as', 'Cite it as'))).toMatchObject({
      errors: [],
      warnings: ['README.md:1:1: no line "Cite COW as: …": the COW data stand without their citation'],
    });
  });

  it('a total that the spells do not have, a hole in the years and a milestone without a translation are warnings', () => {
    expect(withText(TABLE_FILES.cowYears, (text) => text.replace('1982,29,', '1982,30,'))).toMatchObject({
      errors: [],
      warnings: ['iom-membership-years.csv:33:6: members: 30, but iom-membership-spells.csv has 29 in 1982'],
    });
    expect(withText(TABLE_FILES.cowYears, (text) => text.replace('1982,29,159,0\n', ''))).toMatchObject({
      errors: [],
      warnings: ['iom-membership-years.csv:33:1: year: nothing is said of the years between 1981 and 1983'],
    });
    expect(
      withText(TABLE_FILES.milestones, (text) => text.replace('adopted in Venice', 'adopted at Venice')),
    ).toMatchObject({ errors: [], warnings: ['milestones.csv:6:29: fact: no translation in translations.csv'] });
  });

  it('a byte order mark, lines that end as on Windows and a last line that does not end', () => {
    const plain = read(seeds).tables;
    expect(withText(TABLE_FILES.cowYears, (text) => `\uFEFF${text.replaceAll('\n', '\r\n').trimEnd()}`)).toEqual({
      tables: plain,
      errors: [],
      warnings: [],
    });
  });
});
