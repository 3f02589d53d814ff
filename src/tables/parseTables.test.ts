import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCountries } from '../build/toCountries';
import { formatTableMessage, type TableFile } from './parseCsv';
import { parseTables, README_FILE } from './parseTables';
import { TABLE_FILES } from './tablesSchema';
import { parseTablesJson } from './parseTablesJson';

const seeds: TableFile[] = [...Object.values(TABLE_FILES), README_FILE].map((name) => ({
  name,
  text: readFileSync(`seeds/data/${name}`, 'utf8'),
}));
const countries = toCountries();
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
      const rows = {
        years: tables.years,
        spells: tables.spells,
        milestones: tables.milestones,
        reportedTotals: tables.reportedTotals,
        translations: tables.translations,
      };
      const [key] = Object.entries(TABLE_FILES).find(([, file]) => file === name) ?? [];
      const kept = Object.entries(rows).find(([table]) => table === key)?.[1] ?? [];
      const lines = text.trimEnd().split('\n');
      expect(kept).toHaveLength(lines.length - 1);
      expect(kept.map((row) => row.line)).toEqual(lines.slice(1).map((_, index) => index + 2));
    }
  });

  it('say what the rows say', () => {
    expect(tables.years.find(({ year }) => year === 1982)).toEqual({
      line: 33,
      year: 1982,
      members: 29,
      statesInSystem: 159,
      imputed: false,
    });
    expect(tables.years[0]?.imputed).toBe(true);
    expect(tables.spells.filter(({ country }) => country === 'DE')).toEqual([
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
    expect(tables.reportedTotals.find(({ date }) => date === '2015-11-24')).not.toHaveProperty('observerStates');
  });

  it('name a country and a continent for every code, and no other country', () => {
    expect(tables.countries.map(({ code }) => code)).toEqual(
      [...new Set(tables.spells.map(({ country }) => country))].toSorted(),
    );
    expect(tables.countries.find(({ code }) => code === 'KR')).toMatchObject({
      alpha3: 'KOR',
      continent: 'AS',
      displayNames: { ko: '대한민국', en: 'South Korea' },
      names: expect.arrayContaining(['한국', 'Republic of Korea']),
    });
  });

  it('have Korean words for every milestone', () => {
    for (const { fact } of tables.milestones) {
      expect(
        tables.translations.find((row) => row.from === 'en' && row.to === 'ko' && row.text === fact)?.translation,
      ).toMatch(/[가-힣]/u);
    }
  });

  it('cite the data set as it asks to be cited', () => {
    expect(tables.citation).toMatch(/^Pevehouse.*doi 10\.1177\/0022343319881175\.$/);
  });

  it('pass the check of the site as they are written', () => {
    expect(parseTablesJson(JSON.parse(JSON.stringify(tables)))).toEqual(tables);
    expect(() => parseTablesJson({ ...tables, years: [{ line: 2, year: '1951' }] })).toThrow(
      /tables\.json: years\.0\.year/,
    );
  });
});

describe('a broken row is named by file, line, column and reason', () => {
  const { years, spells, milestones, reportedTotals, translations } = TABLE_FILES;
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
      'from after to',
      spells,
      (text) => text.replace('AU,australia,1951,1973', 'AU,australia,1974,1973'),
      'iom-membership-spells.csv:9:14: member_from: 1974 is after member_to, 1973',
    ],
    [
      'an unknown code',
      spells,
      (text) => text.replace('AF,afghanistan', 'QX,afghanistan'),
      'iom-membership-spells.csv:2:1: iso_alpha2: no country has the code "QX"',
    ],
    [
      'a code that is not one',
      spells,
      (text) => text.replace('AF,afghanistan', 'AFG,afghanistan'),
      'iom-membership-spells.csv:2:1: iso_alpha2: expected an ISO 3166-1 alpha-2 code, found "AFG"',
    ],
    [
      'spells that overlap',
      spells,
      (text) => text.replace('AU,australia,1985', 'AU,australia,1973'),
      'iom-membership-spells.csv:10:14: member_from: this spell of AU overlaps the one in line 9',
    ],
    [
      'a spell inside a spell that has no end',
      spells,
      (text) => `${text}ZW,zimbabwe,2010,2011,\n`,
      'iom-membership-spells.csv:169:13: member_from: this spell of ZW overlaps the one in line 168',
    ],
    [
      'an empty state',
      spells,
      (text) => text.replace('AF,afghanistan', 'AF,'),
      'iom-membership-spells.csv:2:4: cow_state: expected a text, found an empty cell',
    ],
    [
      'a day that does not exist',
      milestones,
      (text) => text.replace('2016-06-30', '2016-06-31'),
      'milestones.csv:13:1: date: expected a date that exists (2016, 2016-06 or 2016-06-30), found "2016-06-31"',
    ],
    [
      'a precision that the date has not',
      milestones,
      (text) => text.replace('1992,year', '1992,day'),
      'milestones.csv:10:6: precision: "1992" is written to the year, not to the day',
    ],
    [
      'a milestone that cites nothing',
      milestones,
      (text) => text.replace('"UN General Assembly resolution A/RES/47/4"', ''),
      'milestones.csv:10:81: cited: expected a text, found an empty cell',
    ],
    [
      'a total that is no number',
      reportedTotals,
      (text) => text.replace('173,8', '173,eight'),
      'reported-totals.csv:5:13: observer_states: expected a number or nothing, found "eight"',
    ],
    [
      'a translation twice',
      translations,
      (text) => text.replace('translation\n', 'translation\nx-cow,wgermany,ko,서독\n'),
      'translations.csv:18:7: text: the same as in line 2 (x-cow ko wgermany)',
    ],
    [
      'a stray quote',
      translations,
      (text) => text.replace('베네치아에서 헌장 채택', '베네치아에서 "헌장" 채택'),
      'translations.csv:5:38: a quote that is not in order: quote the whole cell, on one line, and double the quotes in it',
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
    expect(read(seeds.filter(({ name }) => name !== spells)).errors).toEqual([
      'iom-membership-spells.csv:1:1: the table is missing',
    ]);
  });
});

describe('what is not broken', () => {
  it('a README that cites nothing is a warning', () => {
    expect(withText(README_FILE, (text) => text.replace('Cite COW as', 'Cite it as'))).toMatchObject({
      errors: [],
      warnings: ['README.md:1:1: no line "Cite COW as: …": the membership data stand without their citation'],
    });
  });

  it('a total that the spells do not have, a hole in the years and a milestone without a translation are warnings', () => {
    expect(withText(TABLE_FILES.years, (text) => text.replace('1982,29,', '1982,30,'))).toMatchObject({
      errors: [],
      warnings: ['iom-membership-years.csv:33:6: members: 30, but iom-membership-spells.csv has 29 in 1982'],
    });
    expect(withText(TABLE_FILES.years, (text) => text.replace('1982,29,159,0\n', ''))).toMatchObject({
      errors: [],
      warnings: ['iom-membership-years.csv:33:1: year: nothing is said of the years between 1981 and 1983'],
    });
    expect(
      withText(TABLE_FILES.milestones, (text) => text.replace('adopted in Venice', 'adopted at Venice')),
    ).toMatchObject({ errors: [], warnings: ['milestones.csv:5:29: fact: no translation in translations.csv'] });
  });

  it('a byte order mark, lines that end as on Windows and a last line that does not end', () => {
    const plain = read(seeds).tables;
    expect(withText(TABLE_FILES.years, (text) => `\uFEFF${text.replaceAll('\n', '\r\n').trimEnd()}`)).toEqual({
      tables: plain,
      errors: [],
      warnings: [],
    });
  });
});
