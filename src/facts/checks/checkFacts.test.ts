import { describe, expect, test } from 'vitest';
import type { Milestone, ReportedTotal } from '../../tables/tablesSchema';
import { readFacts } from '../readFacts';
import type { CheckTables } from './checkTables';

const NONE: CheckTables = { milestones: [], reportedTotals: [], spells: [], membershipSources: [] };

const milestone = (row: Pick<Milestone, 'date' | 'precision' | 'kind' | 'fact'>, line: number): Milestone => ({
  ...row,
  line,
  cited: 'a book',
});
const total = (row: Pick<ReportedTotal, 'date' | 'precision' | 'members'>): ReportedTotal => ({
  observerStates: undefined,
  address: undefined,
  note: undefined,
  ...row,
  line: 2,
  cited: 'a newspaper',
});
const check = (rule: string, texts: string[], tables?: CheckTables) =>
  readFacts(
    texts.map((text, index) => ({ file: `${index}.txt`, text })),
    tables,
  ).facts.messages.filter((message) => message.rule === rule);

const MEMBERS = '국제이주기구는 정부간 조직이다. 2016년 6월 기준, 국제이주기구는 166개국의 회원국을 보유하고 있다.[1]';
const reference = (date: string) => `1. “Member States”. ${date}에 확인함.`;
const founded = (year: string) => `It is an organization for the world. IOM was founded in ${year}.`;
const founding = (date: string) => ({
  ...NONE,
  milestones: [milestone({ date, precision: 'day', kind: 'founding', fact: 'A conference' }, 2)],
});
const totals = (date: string, members: number) => ({
  ...NONE,
  reportedTotals: [total({ date, precision: 'day', members })],
});
const observers = (count: number) => ({
  ...NONE,
  reportedTotals: [{ ...total({ date: '1999-05', precision: 'month', members: 12 }), observerStates: count }],
});
const korean = (areas: string) =>
  `국제이주기구는 정부간 조직이다. IOM은 여러 분야에서 일한다. IOM은 두 가지 분야에서 일한다: ${areas}.`;

const spell = (line: number, from: string, to?: string) => ({
  line,
  country: 'XX',
  from,
  basis: 'accepted' as const,
  source: 'list',
  to,
});
const counted = (count: number, date: string) =>
  `국제이주기구는 정부간 조직이다. ${date} 기준, 국제이주기구는 ${count}개국의 회원국을 보유하고 있다.`;
const directed = (names: string) =>
  `IOM is an organization for the world. It has often organized elections. These elections were directed by ${names}.`;
const areas = (items: string) =>
  `IOM is an organization for the world. IOM works in the three broad areas of migration management: ${items}.`;
const toDirectors = (...lists: string[]) =>
  readFacts(
    lists.map((names, index) => ({ file: `${index}.txt`, text: directed(names) })),
    NONE,
  ).facts.facts.find(({ id }) => id === 'election-directors')?.agreement;

describe('documents that disagree', () => {
  test('are a message with every value and every position', () => {
    expect(check('documents-disagree', [founded('1951'), founded('1952')])).toMatchObject([
      {
        facts: ['founded'],
        where: [
          { document: 'en', quote: '1951' },
          { document: 'en-2', quote: '1952' },
        ],
      },
    ]);
  });

  test('are a remark where they count at different dates', () => {
    expect(check('documents-disagree', [counted(166, '2016년 6월'), counted(173, '2019년 3월')])).toMatchObject([
      { severity: 'info' },
    ]);
    expect(check('documents-disagree', [counted(166, '2016년 6월'), counted(173, '2016년 6월')])).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  test('are one where lists have nothing in common', () => {
    expect(toDirectors('Peter Erben and Craig Jenness', 'Peter Erben and Stuart Poucher')).toBe('agrees');
    expect(toDirectors('Peter Erben and Craig Jenness', 'Richard Atwood and Stuart Poucher')).toBe('differs');
  });

  test('are none where they say the same', () => {
    expect(check('documents-disagree', [founded('1951'), founded('1951')])).toEqual([]);
  });
});

describe('lists', () => {
  test('that name other things in the same places differ, as their elements do', () => {
    const { facts } = readFacts(
      [areas('law, health, and trade'), areas('law, whaling, and trade')].map((text, index) => ({
        file: `${index}.txt`,
        text,
      })),
      NONE,
    ).facts;
    const found = facts.find(({ id }) => id === 'areas');
    expect(found?.agreement).toBe('differs');
    expect(found?.items?.map(({ agreement }) => agreement)).toEqual(['agrees', 'differs', 'agrees']);
  });
});

describe('a statement that cites a page retrieved before it', () => {
  test('is a message with the statement and the page', () => {
    expect(check('cited-before-said', [`${MEMBERS}\n\n${reference('2014년 11월 3일')}`])).toMatchObject([
      {
        facts: ['member-states'],
        values: { date: '2016-06', retrieved: '2014-11-03' },
        where: [
          { quote: '2016년 6월 기준, 국제이주기구는 166개국의 회원국' },
          { quote: '“Member States”. 2014년 11월 3일에 확인함.' },
        ],
      },
    ]);
  });

  test('is none where the page was retrieved in that month or later', () => {
    expect(check('cited-before-said', [`${MEMBERS}\n\n${reference('2016년 6월 1일')}`])).toEqual([]);
    expect(check('cited-before-said', [`${MEMBERS}\n\n${reference('2017년 1월 1일')}`])).toEqual([]);
  });

  test('is none where one of the pages can know it', () => {
    const two = MEMBERS.replace('[1]', '[1][2]');
    const pages = (second: string) =>
      `${two}\n\n${reference('2014년 11월 3일')}\n2. “Observer States”. ${second}에 확인함.`;
    expect(check('cited-before-said', [pages('2014년 11월 3일')])).toMatchObject([{ values: { count: 2 } }]);
    expect(check('cited-before-said', [pages('2017년 1월 1일')])).toEqual([]);
  });

  test('has the same citation before the full stop and after it', () => {
    expect(
      check('cited-before-said', [`${MEMBERS.replace('.[1]', '[1].')}\n\n${reference('2014년 11월 3일')}`]),
    ).toHaveLength(1);
  });

  test('looks up the pages of its own document', () => {
    expect(
      check('cited-before-said', [
        `${MEMBERS}\n\n${reference('2017년 1월 1일')}`,
        `국제이주기구는 정부간 조직이다.\n\n${reference('2014년 1월 1일')}`,
      ]),
    ).toEqual([]);
  });
});

describe('a table that says otherwise', () => {
  const named = 'IOM was founded in 1951 as the Committee of Europe (COE) to help people in the world.';
  const names = [
    milestone({ date: '1951', precision: 'year', kind: 'name', fact: 'Starts as the Provisional Committee (PRC)' }, 2),
    milestone({ date: '1952', precision: 'year', kind: 'name', fact: 'Renamed Committee of Europe (COE)' }, 3),
  ];

  test('about the name of the founding year is a message with the row', () => {
    expect(check('table-disagrees', [named], { ...NONE, milestones: names })).toMatchObject([
      {
        facts: ['founding-name', 'founded'],
        source: { file: 'milestones.csv', line: 2, cited: 'a book' },
        values: { date: '1951', actual: { abbreviation: 'COE' }, expected: { abbreviation: 'PRC' }, later: '1952' },
      },
    ]);
    expect(check('table-disagrees', [named.replace('1951', '1952')], { ...NONE, milestones: names })).toEqual([]);
  });

  test('about the name is looked up in the year of each document', () => {
    expect(
      check('table-disagrees', [named.replace('1951', '1952'), named], { ...NONE, milestones: names }),
    ).toMatchObject([{ values: { date: '1951' }, where: [{ document: 'en-2' }] }]);
  });

  test('about the date of the founding is a message, and a day of the same year is none', () => {
    expect(check('table-disagrees', [named], founding('1951-12-05'))).toEqual([]);
    expect(check('table-disagrees', [named], founding('1950-12-05'))).toMatchObject([
      { facts: ['founded'], values: { actual: { date: '1951' }, expected: { date: '1950-12-05' } } },
    ]);
  });

  test('about the members of a date is a message, and of another date none', () => {
    expect(check('table-disagrees', [MEMBERS], totals('2016-06-30', 165))).toMatchObject([
      {
        facts: ['member-states'],
        values: { actual: { amount: 166 }, expected: { amount: 165 } },
        source: { file: 'reported-totals.csv', line: 2, cited: 'a newspaper' },
      },
    ]);
    expect(check('table-disagrees', [MEMBERS], totals('2016-06-30', 166))).toEqual([]);
    expect(check('table-disagrees', [MEMBERS], totals('2015-11-24', 157))).toEqual([]);
  });

  test('about a floor is a message only where the number is below it', () => {
    const text = 'IOM is an organization for the world. As of June 2016, IOM has more than 160 member states.';
    expect(check('table-disagrees', [text], totals('2016-06-30', 165))).toEqual([]);
    expect(check('table-disagrees', [text], totals('2016-06-30', 157))).toMatchObject([
      { values: { actual: { amount: 160, bound: 'more-than' }, expected: { amount: 157 } } },
    ]);
  });

  test('about a number that several documents give is one message, and none where another row has the number', () => {
    const text = 'IOM is an organization for the world. As of June 2016, IOM has 166 member states.';
    const rows = totals('2016-06-30', 165);
    expect(check('table-disagrees', [MEMBERS, text], rows)).toMatchObject([
      { where: [{ document: 'ko' }, { document: 'en' }] },
    ]);
    const right = total({ date: '2016-06', precision: 'month', members: 166 });
    expect(check('table-disagrees', [MEMBERS], { ...rows, reportedTotals: [...rows.reportedTotals, right] })).toEqual(
      [],
    );
  });

  test('about the date of becoming a related organization is a message, by the row that says it', () => {
    const related =
      'IOM is an organization for the world. In 2015, IOM became a related organization of the United Nations.';
    const milestones = [
      milestone({ date: '1992', precision: 'year', kind: 'united-nations', fact: 'Observer status' }, 2),
      milestone({ date: '2016', precision: 'year', kind: 'united-nations', fact: 'IOM is a related organization' }, 3),
    ];
    expect(check('table-disagrees', [related], { ...NONE, milestones })).toMatchObject([
      { facts: ['un-related'], values: { actual: { date: '2015' }, expected: { date: '2016' } }, source: { line: 3 } },
    ]);
    expect(check('table-disagrees', [related.replace('2015', '2016')], { ...NONE, milestones })).toEqual([]);
  });

  test('about the observer states of a date is a message', () => {
    const text =
      'IOM is an organization for the world. As of May 1999, IOM has 12 member states and 3 observer states.';
    expect(check('table-disagrees', [text], observers(4))).toMatchObject([
      { facts: ['observer-states'], values: { actual: { amount: 3 }, expected: { amount: 4 } } },
    ]);
    expect(check('table-disagrees', [text], observers(3))).toEqual([]);
  });
});

describe('members that documents count at a date', () => {
  const tables = {
    ...NONE,
    spells: [spell(2, '2001-05-01'), spell(3, '2003-05-01'), spell(4, '2004-06-30'), spell(5, '2006', '2009-12-31')],
    membershipSources: [{ line: 2, id: 'list', title: 'A list', publisher: 'x', date: 'n.d.', address: undefined }],
  };
  const find = (count: number, date: string) => check('count-disagrees', [counted(count, date)], tables);

  test('are right where the table had the number on a day that the date can mean', () => {
    expect(find(2, '2004년 6월')).toEqual([]);
    expect(find(3, '2004년 6월')).toEqual([]);
    expect(find(3, '2004년')).toEqual([]);
    // A start known by year alone: perhaps three, perhaps four.
    expect(find(3, '2006년 3월')).toEqual([]);
    expect(find(4, '2006년 3월')).toEqual([]);
  });

  test('say from when they are right', () => {
    expect(find(4, '2004년 6월')).toMatchObject([
      {
        facts: ['member-states'],
        values: { said: 4, least: 2, most: 3, since: '2006-01-01' },
        source: { file: 'membership.csv', line: 5, cited: 'A list' },
      },
    ]);
  });

  test('say until when they were right, and that they never were', () => {
    expect(find(2, '2005년 1월')).toMatchObject([
      { values: { least: 3, most: 3, until: '2004-06-29' }, source: { line: 4 } },
    ]);
    const [never] = find(7, '2005년 1월');
    expect(never).toMatchObject({ values: { said: 7, date: '2005-01', least: 3, most: 3 } });
    expect(never).not.toMatchObject({ values: { since: expect.anything() } });
    expect(never).not.toMatchObject({ values: { until: expect.anything() } });
  });
});

describe('a quantity without a date', () => {
  test('is a message for the document that gives none', () => {
    const undated = '국제이주기구는 정부간 조직이다. 국제이주기구는 166개국의 회원국을 보유하고 있다.';
    expect(check('undated-quantity', [undated, MEMBERS])).toMatchObject([
      { facts: ['member-states'], where: [{ document: 'ko' }] },
    ]);
  });
});

describe('lists of different lengths in two languages', () => {
  const english =
    'IOM is an organization of the world. IOM works in the two broad areas of migration management: migration law, and health.';

  test('are a message, and lists of one length none', () => {
    expect(check('list-lengths-differ', [korean('이주법, 건강, 발전'), english])).toMatchObject([
      { facts: ['areas'], severity: 'warning', values: { count: 3, otherCount: 2 } },
    ]);
    expect(check('list-lengths-differ', [korean('이주법, 건강'), english])).toEqual([]);
    // Of one language, it is a disagreement and reported as one.
    expect(check('list-lengths-differ', [korean('이주법, 건강, 발전'), korean('이주법, 건강')])).toEqual([]);
  });
});
