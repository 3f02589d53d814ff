import { describe, expect, test } from 'vitest';
import { findFact } from './findFact';
import { readFacts } from './readFacts';

const read = (...texts: string[]) => readFacts(texts.map((text, index) => ({ file: `${index}.txt`, text }))).facts;
const valueOf = (id: string, ...texts: string[]) => findFact(read(...texts), id)?.value;

const sentence = (words: string) => `국제이주기구는 정부간 조직이다. ${words}`;
const areas = (count: string, last: string) =>
  valueOf('areas', sentence(`IOM은 ${count} 가지 분야에서 일한다: 이주 시설, ${last}.`));
const rulesOf = (text: string) => read(text).messages.map(({ rule, where }) => [rule, where[0]?.quote]);
const electionsOf = (text: string) =>
  read(text)
    .facts.map(({ id }) => id)
    .filter((id) => id.startsWith('election-'));
const korean = (year: string) => `결성${year}년\n\n국제이주기구는 정부간 조직이다.`;

const ENGLISH_COPY = `International Organization for Migration
Formation 1951
Type Intergovernmental organization
Membership 173 member states and 8 observer states as of March 2019 (over 80 global and regional IGOs and NGOs are also observers)
Director General António Vitorino
Budget US$1.8 billion (2018)

The International Organization for Migration (IOM; French: Organisation internationale pour les migrations) is an intergovernmental organization.[1] In September 2016, it became a related organization of the United Nations.

References

1. “About IOM”. Retrieved 3 November 2014.
`;

describe('an English copy with an infobox', () => {
  test.each([
    ['founded', { kind: 'date', date: '1951', precision: 'year' }],
    [
      'type',
      { kind: 'text', text: 'Intergovernmental organization', language: 'en', code: 'intergovernmental-organization' },
    ],
    ['member-states', { kind: 'quantity', amount: 173, unit: 'states', asOf: { date: '2019-03', precision: 'month' } }],
    ['observer-states', { kind: 'quantity', amount: 8, unit: 'states', asOf: { date: '2019-03', precision: 'month' } }],
    [
      'observer-organizations',
      {
        kind: 'quantity',
        amount: 80,
        unit: 'organizations',
        bound: 'more-than',
        asOf: { date: '2019-03', precision: 'month' },
      },
    ],
    ['director-general', { kind: 'name', text: 'António Vitorino', language: 'en' }],
    ['budget', { kind: 'quantity', amount: 1_800_000_000, unit: 'USD', asOf: { date: '2018', precision: 'year' } }],
    [
      'un-related',
      {
        kind: 'event',
        date: '2016-09',
        precision: 'month',
        text: 'became a related organization of the United Nations',
        language: 'en',
      },
    ],
    ['abbreviation', { kind: 'text', text: 'IOM', language: 'en', code: 'IOM' }],
  ])('gives %s', (id, value) => {
    expect(valueOf(id, ENGLISH_COPY)).toEqual(value);
  });

  test('leaves nothing of the infobox unread', () => {
    expect(read(ENGLISH_COPY).messages.filter(({ rule }) => rule === 'not-understood')).toEqual([]);
  });

  test('reads the same with its labels glued to its values', () => {
    const glued = ENGLISH_COPY.replaceAll(/^(Formation|Type|Membership|Director General|Budget) /gmu, '$1');
    expect(read(glued).facts.map(({ id, value }) => [id, value])).toEqual(
      read(ENGLISH_COPY).facts.map(({ id, value }) => [id, value]),
    );
  });

  test('reads the same with all lines of its infobox in one', () => {
    const glued = ENGLISH_COPY.replaceAll(/\n(?=Type|Membership|Director|Budget)/gu, ' ');
    expect(read(glued).facts.map(({ id, value }) => [id, value])).toEqual(
      read(ENGLISH_COPY).facts.map(({ id, value }) => [id, value]),
    );
  });

  test('reads the same with other line endings, spaces, a byte order mark and decomposed letters', () => {
    const other = `\uFEFF${ENGLISH_COPY.replaceAll('\n', '\r\n').replaceAll('states and', 'states\u00A0and').normalize('NFD')}`;
    const facts = read(other);
    expect(facts.facts.map(({ id, value }) => [id, value])).toEqual(
      read(ENGLISH_COPY).facts.map(({ id, value }) => [id, value]),
    );
    for (const { start, end, quote } of facts.facts.flatMap(({ evidence }) => evidence))
      expect(other.slice(start, end)).toBe(quote);
  });
});

describe('a Korean copy', () => {
  test.each([
    [
      '2019년 3월 기준, 국제이주기구는 173개국의 회원국을 보유하고 있다.',
      { amount: 173, asOf: { date: '2019-03', precision: 'month' } },
    ],
    ['IOM의 회원국은 1,173개국이다.', { amount: 1173 }],
    ['2019년 3월 5일 현재 173개국의 회원국이 있다.', { amount: 173, asOf: { date: '2019-03-05', precision: 'day' } }],
  ])('gives the members of "%s"', (words, value) => {
    expect(valueOf('member-states', sentence(words))).toEqual({ kind: 'quantity', unit: 'states', ...value });
  });

  test.each([
    ['예산16억 7,500만 달러', 1_675_000_000, 'USD'],
    ['예산미화 18억 달러', 1_800_000_000, 'USD'],
    ['예산2.5억 스위스 프랑', 250_000_000, 'CHF'],
    ['예산1조 2000억 원', 1_200_000_000_000, 'KRW'],
  ])('gives the money of "%s"', (line, amount, unit) => {
    expect(valueOf('budget', `유형정부간 조직\n${line}\n\n${sentence('')}`)).toEqual({
      kind: 'quantity',
      amount,
      unit,
    });
  });

  test('gives a founding date as precisely as it says', () => {
    expect(valueOf('founded', `결성1951년 12월 5일\n\n${sentence('')}`)).toEqual({
      kind: 'date',
      date: '1951-12-05',
      precision: 'day',
    });
    expect(valueOf('founded', sentence('국제이주기구는 1951년에 유럽 이주 정부간 위원회로 출범하였다.'))).toEqual({
      kind: 'date',
      date: '1951',
      precision: 'year',
    });
  });

  test('without an infobox gives what its sentences say', () => {
    const facts = read(
      sentence('2016년 6월 기준, 국제이주기구는 166개국의 회원국과 8개국의 옵저버 국가들을 보유하고 있다.'),
    );
    expect(facts.facts.map(({ id }) => id)).toEqual([
      'names',
      'type',
      'definition',
      'member-states',
      'observer-states',
    ]);
  });

  test('splits the last part of its areas only where it announces more than the commas give', () => {
    expect(areas('두', '이주와 발전')).toEqual({ kind: 'list', items: ['이주 시설', '이주와 발전'] });
    expect(areas('세', '강제 이주와 인신매매')).toEqual({
      kind: 'list',
      items: ['이주 시설', '강제 이주', '인신매매'],
    });
  });
});

describe('what is recognised and not read', () => {
  test('is a message with its place', () => {
    expect(rulesOf('유형정부간 조직\n미화 열여섯억 달러\n\n국제이주기구는 정부간 조직이다.')).toContainEqual([
      'unreadable-number',
      '미화 열여섯억 달러',
    ]);
    expect(rulesOf('국제이주기구는 정부간 조직이다. 2016년 13월 기준, 166개국의 회원국이 있다.')).toContainEqual([
      'unreadable-date',
      '2016년 13월 기준',
    ]);
    expect(rulesOf('국제이주기구는 정부간 조직이다. 2016년 9월 31일에는 유엔 관련 기구가 되었다.')).toContainEqual([
      'unreadable-date',
      '2016년 9월 31일에는 유엔 관련 기구가 되었다',
    ]);
    expect(rulesOf('회원수백 개국\n\n국제이주기구는 정부간 조직이다.')).toContainEqual([
      'not-understood',
      '회원수백 개국',
    ]);
    expect(rulesOf('IOM is an organization, as in the 2004 Ruritanian elections.')).toContainEqual([
      'unknown-country',
      '2004 Ruritanian elections',
    ]);
    expect(rulesOf('IOM은 정부간 조직이다. IOM은 네 가지 분야에서 일한다: 이주 시설, 이주 제한.')).toContainEqual([
      'miscounted-list',
      '네 가지 분야에서 일한다: 이주 시설, 이주 제한',
    ]);
    expect(
      rulesOf(
        'Formation 1901\nType Intergovernmental organization Area served Worldwide\nLeader Ann Bee Area served Worldwide\n\nIOM is in Geneva.',
      ),
    ).toEqual([
      ['not-understood', 'Type Intergovernmental organization Area served Worldwide'],
      ['not-understood', 'Leader Ann Bee Area served Worldwide'],
    ]);
    expect(rulesOf('Leader Ann Bee Deputy Director General Cee Dee\n\nIOM is in Geneva.')).toContainEqual([
      'not-understood',
      'Leader Ann Bee Deputy Director General Cee Dee',
    ]);
    expect(rulesOf('결성1901년\n사무총장이나 비 부사무총장 김하나\n\n국제이주기구는 크다.')).toEqual([
      ['not-understood', '사무총장이나 비 부사무총장 김하나'],
    ]);
    // One message for a line, not another that nothing was read from it.
    expect(
      rulesOf('예산미화 열여섯억 달러\n\n국제이주기구는 정부간 조직이다.').filter(([, quote]) =>
        quote?.includes('열여섯억'),
      ),
    ).toHaveLength(1);
    expect(rulesOf('IOM is big. Much could be said of it.')).toEqual([['nothing-read', 'IOM is big.']]);
    expect(rulesOf("L'IOM est une organisation.")).toContainEqual(['unknown-language', "L'IOM est une organisation."]);
  });
});

test.each([
  ['Formation 1951 (claimed)\nType Body\n\nIOM is in Geneva.', 'founded', '1951 (claimed)'],
  ['결성1951년 (주장)\n유형조직\n\n국제이주기구는 크다.', 'founded', '1951년 (주장)'],
  ['결성1951년 추정\n유형조직\n\n국제이주기구는 크다.', 'founded', '1951년 추정'],
  ['Type Body\nMembers 180 (expected by 2030)\n\nIOM is in Geneva.', 'member-states', '180'],
  ['유형조직\n회원180개국 (목표)\n\n국제이주기구는 크다.', 'member-states', '회원180개국'],
  ['Type Body\nBudget US$ 3 billion (estimated)\n\nIOM is in Geneva.', 'budget', 'US$ 3 billion (estimated)'],
  ['유형조직\n사무 총장이나 비 (내정)\n\n국제이주기구는 크다.', 'director-general', '사무 총장이나 비 (내정)'],
])('what a line of an infobox does not say for sure is a message, no fact: %s', (text, id, quote) => {
  const { facts, messages } = read(text);
  expect(facts.filter((fact) => fact.id === id)).toEqual([]);
  expect(messages).toContainEqual(
    expect.objectContaining({ facts: [id], where: [expect.objectContaining({ quote })] }),
  );
});

test('elections of any year and country are facts of their own', () => {
  const text =
    'IOM is an intergovernmental organization. It helped with the 1996 Bosnian elections, the 2010 Haitian presidential elections and the elections in South Sudan in 2011.';
  expect(electionsOf(text)).toEqual([
    'election-1996-bosnia-herzegovina',
    'election-2010-haiti',
    'election-2011-south-sudan',
  ]);
});

test.each([
  ['국제이주기구는 2004년 아프가니스탄 대통령 선거를 도왔다.', '2004'],
  ['국제이주기구는 2004년 아프가니스탄 국회의원 선거를 도왔다.', '2004'],
  ['국제이주기구는 사례로는 아프가니스탄 대선(2004년)이 있다.', '2004'],
  ['국제이주기구는 2004년 10월 아프가니스탄 대선을 도왔다.', '2004-10'],
  ['IOM helped with the elections in Afghanistan (2004).', '2004'],
  ['IOM helped with the 2004 presidential elections in Afghanistan.', '2004'],
])('an election may be worded otherwise: %s', (text, date) => {
  expect(read(text).messages).toEqual([]);
  expect(valueOf('election-2004-afghanistan', text)).toMatchObject({ kind: 'event', date, place: 'AF' });
});

test.each([
  [
    'IOM is big. It helped with the 2004 and 2009 Afghan elections.',
    ['election-2009-afghanistan'],
    '2004 and 2009 Afghan elections',
  ],
  ['IOM is big. It helped with the elections in Iraq held in 2005.', [], 'elections in Iraq held in 2005'],
  ['IOM is big. It helped with the 2005 Iraqi and Afghan elections.', [], '2005 Iraqi and Afghan elections'],
  ['IOM is big. It did not help with the 2004 Afghan elections.', [], '2004 Afghan elections'],
  [
    '국제이주기구는 2004년과 2009년 아프가니스탄 대선을 도왔다.',
    ['election-2009-afghanistan'],
    '2004년과 2009년 아프가니스탄 대선',
  ],
  ['국제이주기구는 2004년 아프가니스탄 대선을 돕지 않았다.', [], '2004년 아프가니스탄 대선'],
])('an election that cannot be told, or that is denied, is a message: %s', (text, ids, words) => {
  expect(electionsOf(text)).toEqual(ids);
  expect(rulesOf(text)).toContainEqual(['not-understood', words]);
});

test('an election may be that of a country by its short name or its adjective', () => {
  expect(
    electionsOf(
      'IOM is big. It helped with the 2005 British elections, the 2006 Dutch elections, the 2008 U.S. elections and the elections in the UK in 2010.',
    ),
  ).toEqual([
    'election-2005-united-kingdom',
    'election-2006-netherlands',
    'election-2008-united-states',
    'election-2010-united-kingdom',
  ]);
  expect(electionsOf('국제이주기구는 2015년 우즈벡 대선과 2021년 독일 총선을 도왔다.')).toEqual([
    'election-2015-uzbekistan',
    'election-2021-germany',
  ]);
});

describe('several documents', () => {
  test('of one language have ids in the order of their file names, whatever order they come in', () => {
    const files = ['c.txt', 'a.txt', 'b.txt'].map((file) => ({ file, text: korean('1951') }));
    const { facts } = readFacts(files);
    expect(facts.documents.map(({ id, file }) => [id, file])).toEqual([
      ['ko', 'a.txt'],
      ['ko-2', 'b.txt'],
      ['ko-3', 'c.txt'],
    ]);
    expect(readFacts(files.toReversed()).facts).toEqual(facts);
  });

  test('that differ keep every value, and a message says so', () => {
    const facts = read(korean('1951'), korean('1952'), ENGLISH_COPY);
    const founded = findFact(facts, 'founded');
    expect(founded?.agreement).toBe('differs');
    expect(founded?.evidence.map(({ document, quote }) => [document, quote])).toEqual([
      ['ko', '1951년'],
      ['ko-2', '1952년'],
      ['en', '1951'],
    ]);
    expect(facts.messages.find(({ rule }) => rule === 'documents-disagree')).toMatchObject({
      facts: ['founded'],
      expected: '1951 (ko, en)',
      actual: '1952 (ko-2)',
    });
  });
});

test('of counts at several dates the last stands for the fact, and all are kept', () => {
  const members = findFact(
    read('IOM is an organization. In 2001 it had 91 member states; as of 2019 it has 173 member states.'),
    'member-states',
  );
  expect(members?.value).toMatchObject({ amount: 173, asOf: { date: '2019' } });
  expect(members?.evidence).toHaveLength(2);
});

describe('an article on something else', () => {
  const WHO =
    'World Health Organization\n\nThe World Health Organization is an agency. It was established in 1948. It has 194 member states. It works with UNICEF and IOM. Its Director General is Tedros Adhanom.';
  test.each([
    WHO,
    '세계보건기구\n\n회원194개국의 회원국\n\n세계보건기구는 1948년에 설립되었다. 국제이주기구와 협력한다.',
    'IOM Development Fund\n\nThe fund was founded in 2001. It works for IOM.',
    '국제이주기구 한국대표부\n\n국제이주기구 한국대표부는 크다. 1999년에 설립되었다.',
  ])('that only mentions the organization says nothing of it: %s', (text) => {
    const { facts, failures } = readFacts([{ file: 'a.txt', text }]);
    expect(facts.facts).toEqual([]);
    expect(failures).toEqual(['a.txt:1:1: the document says nothing of the International Organization for Migration']);
  });

  test('gives the facts of the sentences whose subject is the organization, and no others', () => {
    expect(read(`${WHO} IOM was founded in 1951.`).facts.map(({ id, value }) => [id, value])).toEqual([
      ['founded', { kind: 'date', date: '1951', precision: 'year' }],
    ]);
    const migration =
      '이주 관리\n\n결성1900년\n\n이주는 오래되었다. 국제 이주 기구는 1951년에 설립되었다. 예산은 5억 달러이다.';
    expect(read(migration).facts.map(({ id, value }) => [id, value])).toEqual([
      ['names', { kind: 'list', items: ['국제 이주 기구'] }],
      ['founded', { kind: 'date', date: '1951', precision: 'year' }],
    ]);
  });

  test.each([
    '국제 이주 기구의 역사\n\n오래된 일이다. 1951년에 설립되었다.',
    'IOM\n\nMuch is known. It was founded in 1951.',
    'Migration governance\n\nIOM is in Geneva. It was founded in 1951.',
    'Established in 1951, the International Organization for Migration (IOM) is large.',
  ])('is none where its title or its first sentence has the organization as its subject: %s', (text) => {
    expect(valueOf('founded', text)).toMatchObject({ date: '1951' });
  });
});

describe('files that cannot be read', () => {
  test('are named with their place, and the others are read', () => {
    const { facts, failures } = readFacts([
      { file: 'a.txt', text: '' },
      { file: 'b.txt', text: '\uFEFF \r\n' },
      { file: 'c.txt', text: '서울은 수도이다.' },
      { file: 'd.txt', bytes: Uint8Array.from([73, 79, 77, 10, 32, 255]) },
      { file: 'e.txt', text: ENGLISH_COPY },
      { file: 'f.txt', text: 'A page.\n\nRead other articles:\n\nIOM has 12 member states.' },
    ]);
    expect(failures).toEqual([
      'a.txt:1:1: the file is empty',
      'b.txt:1:1: the file is empty',
      'c.txt:1:1: the document says nothing of the International Organization for Migration',
      'd.txt:2:2: the file is not UTF-8',
      'f.txt:1:1: the document says nothing of the International Organization for Migration',
    ]);
    expect(facts.documents.map(({ file }) => file)).toEqual(['e.txt']);
  });
});
