import { expect, test } from 'vitest';
import { readDocument } from '../../documents/readDocument';
import type { Finding } from '../finding';
import { readFacts } from '../readFacts';
import { READERS } from './readers';

function read(text: string, fact: string) {
  const view = readDocument(text);
  return READERS.flatMap((reader) => reader(view))
    .filter((finding) => finding.kind !== 'problem' && finding.fact === fact)
    .map(toSaid);
}

function toSaid(finding: Finding) {
  if (finding.kind === 'fact') return finding.value;
  return finding.kind === 'list' ? finding.items.map(({ value }) => value) : finding.reason;
}

test('names: a bracket gives the other names with their languages', () => {
  expect(
    read(
      '국제이주기구(國際移住機構, 영어: International Organization for Migration, IOM, 프랑스어: Organisation internationale)는 정부간 조직이다.',
      'names',
    ),
  ).toEqual([
    [
      { kind: 'name', text: '국제이주기구', language: 'ko' },
      { kind: 'name', text: '國際移住機構', language: 'ko-Hani' },
      { kind: 'name', text: 'International Organization for Migration', language: 'en', abbreviation: 'IOM' },
      { kind: 'name', text: 'Organisation internationale', language: 'fr' },
    ],
  ]);
});

test('names: brackets may be of full width', () => {
  expect(
    read(
      '국제이주기구（國際移住機構, 영어： International Organization for Migration, IOM）는 정부간 조직이다.',
      'names',
    ),
  ).toEqual([
    [
      expect.objectContaining({ text: '국제이주기구' }),
      expect.objectContaining({ text: '國際移住機構' }),
      expect.objectContaining({ language: 'en', abbreviation: 'IOM' }),
    ],
  ]);
});

test('abbreviation: without a definition it is the first use of the initials of the name', () => {
  expect(
    read('International Organization For Migration\n\nIt is an organization in Europe. IOM is large.', 'abbreviation'),
  ).toEqual([{ kind: 'text', text: 'IOM', language: 'en', code: 'IOM' }]);
});

test('type: what it was until some year is none', () => {
  expect(read('IOM was an intergovernmental organization until 1990.', 'type')).toEqual([]);
  expect(read('IOM was an intergovernmental organization in Geneva.', 'type')).toEqual([
    expect.objectContaining({ code: 'intergovernmental-organization' }),
  ]);
});

test('people served: glued words are two, known ones have a code', () => {
  expect(
    read(
      '국제이주기구는 정부, 그리고 국내실향민난민, 이주 노동자들을 포함한 이주자들의 인구이동에 대해 논의하는 정부간 조직이다.',
      'people-served',
    ),
  ).toEqual([
    [
      { kind: 'text', text: '국내실향민', language: 'ko', code: 'internally-displaced-persons' },
      { kind: 'text', text: '난민', language: 'ko', code: 'refugees' },
      { kind: 'text', text: '이주 노동자들', language: 'ko', code: 'migrant-workers' },
      { kind: 'text', text: '이주자들', language: 'ko', code: 'migrants' },
    ],
  ]);
});

test('people served: a word that is not known stays as it stands', () => {
  expect(read('IOM helps migrants, including refugees, seafarers and students.', 'people-served')).toEqual([
    [
      { kind: 'text', text: 'migrants', language: 'en', code: 'migrants' },
      { kind: 'text', text: 'refugees', language: 'en', code: 'refugees' },
      { kind: 'text', text: 'seafarers', language: 'en' },
      { kind: 'text', text: 'students', language: 'en' },
    ],
  ]);
});

test('partners: what is said of one is none', () => {
  expect(read('IOM works with governments, UNHCR and the Red Cross, whose budget is large.', 'partners')).toEqual([
    [
      expect.objectContaining({ text: 'governments' }),
      expect.objectContaining({ text: 'UNHCR' }),
      expect.objectContaining({ text: 'the Red Cross' }),
    ],
  ]);
});

test('election directors: who directed is told from who supported', () => {
  expect(
    read(
      'IOM organized elections. These elections were directed by A. Bee supported by senior electoral managers such as Cee Dee, Ee Eff and Gee Aitch.',
      'election-directors',
    ),
  ).toEqual([
    [
      { kind: 'text', text: 'A. Bee', language: 'en', code: 'director' },
      { kind: 'text', text: 'Cee Dee', language: 'en', code: 'senior-manager' },
      { kind: 'text', text: 'Ee Eff', language: 'en', code: 'senior-manager' },
      { kind: 'text', text: 'Gee Aitch', language: 'en', code: 'senior-manager' },
    ],
  ]);
});

test('references: with or without a publisher, a date and a number', () => {
  expect(
    read(
      'IOM is an organization of the United Nations.\n\n1. “Member States”. Somebody. 2014년 11월 3일에 확인함.\n^ "About". Retrieved 4 March 2019.\n3. Iom.int',
      'references',
    ),
  ).toEqual([
    [
      {
        kind: 'reference',
        number: 1,
        title: 'Member States',
        publisher: 'Somebody',
        retrieved: { date: '2014-11-03', precision: 'day' },
      },
      { kind: 'reference', number: 2, title: 'About', retrieved: { date: '2019-03-04', precision: 'day' } },
      { kind: 'reference', number: 3, title: 'Iom.int' },
    ],
  ]);
});

const retrievals = [
  '2014-11-03에 확인함',
  '2014. 11. 3. 확인',
  'Retrieved 2014-11-03',
  'Retrieved on 3 November 2014',
  'Retrieved Nov. 3, 2014',
];
test.each(retrievals)('references: the date of "%s" is read', (words) => {
  expect(read(`IOM is an organization of the United Nations.\n\n1. “Member States”. ${words}.`, 'references')).toEqual([
    [{ kind: 'reference', number: 1, title: 'Member States', retrieved: { date: '2014-11-03', precision: 'day' } }],
  ]);
});

test.each([
  '2014년 11월 31일에 확인함',
  '2014/11/3에 확인함',
  'Retrieved 2014-13-03',
  'Retrieved Novem. 2014',
  'Retrieved 3/11/2014',
])('references: the date of "%s", which cannot be read, is a message', (words) => {
  const { facts, messages } = readFacts([
    { file: 'a.txt', text: `IOM is an organization of the United Nations.\n\n1. “Member States”. ${words}.` },
  ]).facts;
  expect(messages).toContainEqual(expect.objectContaining({ rule: 'unreadable-date', facts: ['references'] }));
  expect(JSON.stringify(facts)).not.toContain('retrieved');
});

test('membership: a date elsewhere in the sentence is not the date of the number', () => {
  expect(read('It was founded in 1951 and it is an organization that has 173 member states.', 'member-states')).toEqual(
    [{ kind: 'quantity', amount: 173, unit: 'states' }],
  );
});

test('founding: the name may stand before the year', () => {
  const text =
    'IOM was established as the Provisional Committee for Movement (PCM) in 1951 to help resettle people displaced by the war.';
  expect(read(text, 'founded')).toEqual([{ kind: 'date', date: '1951', precision: 'year' }]);
  expect(read(text, 'founding-name')).toEqual([
    { kind: 'name', text: 'Provisional Committee for Movement', language: 'en', abbreviation: 'PCM' },
  ]);
  expect(read(text, 'founding-purpose')).toEqual([
    { kind: 'text', text: 'to help resettle people displaced by the war', language: 'en' },
  ]);
});

const directors: [string, string, string[]][] = [
  ['the copula is no part of a name', '국제이주기구 사무총장은 에이미 포프이다.', ['에이미 포프']],
  ['nor is its short form', '국제이주기구 사무총장은 에이미 포프다.', ['에이미 포프']],
  ['nor a verb', '국제이주기구 사무총장은 에이미 포프가 맡고 있다.', ['에이미 포프']],
  ['a name may stand alone', '국제이주기구 사무총장은 윌리엄 레이시 스윙.', ['윌리엄 레이시 스윙']],
  ['a deputy is not the director', '국제이주기구 부사무총장은 에이미 포프이다.', []],
  ['nor is who was it', '국제이주기구의 전 사무총장은 윌리엄 레이시 스윙이다.', []],
  ['a deputy is not the director, in English', 'IOM is in Geneva. The Deputy Director General is Ugochi Daniels.', []],
  ['nor is who was it, in English', 'IOM is in Geneva. Its former Director General is William Lacy Swing.', []],
  ['nor who does something', '국제이주기구는 크다. 사무총장은 회원국이 선출한다.', []],
  ['nor where somebody is', '국제이주기구는 크다. 사무총장은 제네바에 있다.', []],
  ['nor what is said of the office', '국제이주기구는 크다. 사무총장은 매우 중요하다.', []],
  ['nor how one is found', '국제이주기구는 크다. 사무총장은 선거로 뽑는다.', []],
  ['nor what somebody is', '국제이주기구는 크다. 사무총장은 여성이다.', []],
  ['nor what somebody is, in two words', '국제이주기구는 크다. 사무총장은 기구의 수장이다.', []],
  [
    'where somebody comes from is no part of a name',
    '국제이주기구는 크다. 사무총장은 포르투갈 출신의 안토니우 비토리누이다.',
    ['안토니우 비토리누'],
  ],
  ['an empty office', '사무총장공석\n\n국제이주기구는 크다.', []],
  ['an office that is yet to be filled', 'Formation 1951\nLeader TBD\n\nIOM is in Geneva.', []],
  ['of another body', '국제이주기구는 크다. 세계보건기구 사무총장은 테드로스 아드하놈이다.', []],
  [
    'of another body, in an earlier clause',
    '국제이주기구는 크다. 세계보건기구는 1948년 설립되었고, 사무총장은 테드로스 아드하놈이다.',
    [],
  ],
  ['of another body, in English', 'IOM and WHO Director-General Tedros Adhanom signed.', []],
  ['of another body, after the name', 'IOM is in Geneva. Tedros Adhanom is the Director-General of WHO.', []],
  ['nor who was it, with an honour', 'IOM is in Geneva. Director General Emeritus William Swing said so.', []],
  ['whom somebody succeeded', 'IOM is in Geneva. Amy Pope succeeded Director General António Vitorino in 2023.', []],
  ['in a past year', 'IOM is in Geneva. In 2010, IOM Director General William Swing said so.', []],
  ['before the office', 'IOM is in Geneva. Amy Pope is the Director General of IOM.', ['Amy Pope']],
  ['beside the office', 'IOM is in Geneva. IOM Director General Amy Pope said so.', ['Amy Pope']],
  ['who is it', 'IOM is in Geneva. Its Director General is Amy Pope.', ['Amy Pope']],
  ['who once led', 'IOM is in Geneva. It was led by Director General William Swing.', []],
  [
    'who had it once, in a bracket',
    'Formation 1951\nDirector General William Swing (2008–2018)\n\nIOM is in Geneva.',
    [],
  ],
  ['who had it once, in a Korean bracket', '결성1951년\n사무 총장윌리엄 스윙(전임)\n\n국제이주기구는 크다.', []],
  ['who is yet to be it', '국제이주기구는 크다. 사무총장은 에이미 포프가 될 것이다.', []],
  ['who retired', 'IOM is in Geneva. Director General William Swing retired.', []],
  ['who was succeeded', 'IOM is in Geneva. Director General William Swing was succeeded by Amy Pope.', []],
];
test.each(directors)('director general: %s', (_, text, names) => {
  expect(read(text, 'director-general')).toEqual(
    names.map((name) => expect.objectContaining({ kind: 'name', text: name })),
  );
});

test.each([
  'IOM is in Geneva. Director General William Swing retired.',
  'IOM is in Geneva. Its Director General William Swing (United States), has died.',
  'IOM is in Geneva. Director General William Swing was succeeded by Amy Pope.',
  'IOM is in Geneva. It was led by Director General William Swing.',
  'IOM is in Geneva. Its Director General is the American Amy Pope.',
  'IOM is in Geneva. Amy Pope, Director General of IOM, said so.',
  'Formation 1951\nDirector General William Swing (2008–2018)\n\nIOM is in Geneva.',
  'Formation 1951\nDirector General William Swing (former)\n\nIOM is in Geneva.',
  '결성1951년\n사무 총장윌리엄 스윙 (~2018년)\n\n국제이주기구는 크다.',
  '결성1951년\n사무 총장윌리엄 스윙(전임)\n\n국제이주기구는 크다.',
  'IOM is in Geneva. Amy Pope became Director General in 2023.',
  'IOM is in Geneva. Amy Pope took office as Director General of IOM.',
  'IOM is in Geneva. Amy Pope was elected Director General.',
  '국제이주기구는 크다. 2023년 10월부터 에이미 포프가 사무총장을 맡고 있다.',
  '국제이주기구는 크다. 에이미 포프가 사무총장으로 선출되었다.',
  '국제이주기구는 크다. 국제이주기구 사무총장 에이미 포프가 방한했다.',
  '국제이주기구는 크다. 사무총장 에이미 포프는 미국인이다.',
  'IOM is in Geneva. Its Director General was William Swing.',
  '국제이주기구는 크다. 사무총장은 윌리엄 스윙이었다.',
  '국제이주기구는 크다. 사무총장은 에이미 포프였다.',
  '국제이주기구는 크다. 에이미 포프 사무총장은 미국인이다.',
  '국제이주기구는 크다. 국제이주기구의 에이미 포프 사무총장은 미국인이다.',
  '국제이주기구는 크다. 2023년 취임한 에이미 포프 사무총장은 미국인이다.',
  '국제이주기구는 크다. 반기문 사무총장은 퇴임했다.',
  'IOM is in Geneva. It is led by Amy Pope.',
  'IOM is in Geneva. Its current director general, Amy Pope, said so.',
  'IOM is in Geneva. Amy Pope has been Director General since 2023.',
  '국제이주기구는 크다. 에이미 포프가 2023년 10월부터 사무총장으로 재임하고 있다.',
  '국제이주기구는 크다. 사무총장은 에이미 포프로, 2023년에 취임하였다.',
  '국제이주기구는 크다. 사무총장은 에이미 포프가 될 것이다.',
  '국제이주기구는 크다. 사무총장은 여성이다.',
  '국제이주기구는 크다. 사무총장은 반기문이다.',
  'IOM is in Geneva. In 2010, IOM Director General William Swing said so.',
  '사무총장공석\n\n국제이주기구는 크다.',
])('director general: who may be named and cannot be told is a message: %s', (text) => {
  expect(readFacts([{ file: 'a.txt', text }]).facts.messages).toContainEqual(
    expect.objectContaining({ rule: 'not-understood', facts: ['director-general'] }),
  );
});

test('a date in a clause on somebody else is not that of the organization', () => {
  const text =
    'Unlike UNHCR, which was founded in 1950, IOM became a related organization of the United Nations in 2016.';
  expect(read(text, 'founded')).toEqual([]);
  expect(read(text, 'un-related')).toEqual([expect.objectContaining({ date: '2016' })]);
  expect(read('It is an organization, which was founded in 1951.', 'founded')).toEqual([
    { kind: 'date', date: '1951', precision: 'year' },
  ]);
});

test('director general: what the office is, in Korean, and who has it elsewhere is no message', () => {
  const text =
    '국제이주기구는 크다. 세계보건기구 사무총장은 미국인이다. 세계보건기구 나오미 왓츠 사무총장은 미국인이다. 이 기구의 사무총장은 임기가 5년이다. 현재 사무총장은 회원국이 뽑는다. 국제이주기구 에이미 포프 사무총장은 바쁘다.';
  const { messages } = readFacts([{ file: 'a.txt', text }]).facts;
  expect(
    messages.filter(({ facts }) => facts.includes('director-general')).map(({ where }) => where[0]?.quote),
  ).toEqual(['에이미 포프 사무총장은']);
});

const denied: [string, string, string][] = [
  [
    'member-states',
    'IOM is an organization. It does not have 200 member states.',
    'IOM is an organization. It not only has 200 member states.',
  ],
  ['member-states', '국제이주기구의 회원국은 200개국이 아니다.', '국제이주기구의 회원국은 200개국이다.'],
  ['budget', 'The budget of IOM was not US$3 billion in 2020.', 'The budget of IOM was US$3 billion in 2020.'],
];
test.each(denied)('%s: what a sentence denies is no fact: %s', (fact, no, yes) => {
  expect(read(no, fact)).toEqual([]);
  expect(read(yes, fact)).toHaveLength(1);
});
