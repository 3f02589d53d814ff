import { expect, test } from 'vitest';
import { readDocument } from '../../documents/readDocument';
import { readFounding } from './readFounding';

const KO = '국제이주기구는 정부간 조직이다.';
const EN = 'IOM is an intergovernmental organization.';

function read(text: string) {
  return readFounding(readDocument(text)).map((finding) => {
    if (finding.kind === 'problem') return finding.rule;
    return finding.kind === 'fact' && finding.value.kind === 'date'
      ? finding.value.date
      : finding.kind === 'fact' && finding.value.kind === 'name'
        ? finding.value.text
        : finding.fact;
  });
}

const others = [
  `${EN} IOM established an office in Seoul in 1999.`,
  `${EN} The Migration Research Centre of IOM was founded in 2011.`,
  `${EN} Its predecessor was founded in 1919.`,
  `${EN} UNHCR is older, and it was founded in 1950.`,
  `${EN} It works with UNHCR, which was founded in 1950.`,
  `${EN} IOM was founded six years after the United Nations was founded in 1945.`,
  `${EN} UNHCR and IOM was founded in 1950.`,
  `${KO} 유엔난민기구는 1950년 설립되었다.`,
  `${KO} 1950년에 유엔난민기구가 설립되었다.`,
  `${KO} 국제이주기구 한국대표부는 1999년에 설립되었다.`,
  `${KO} 국제이주기구의 전신은 1919년에 설립되었다.`,
  `${KO} 국제이주기구는 1999년 서울에 사무소를 설립하였다.`,
  `${KO} 1999년 서울에 사무소를 설립하였다.`,
  `${KO} 이 기구는 1919년에 설립된 국제연맹과 다르다.`,
  `${KO} 국제이주기구는 1951년에 설립되지 않았다.`,
  `${KO} 1989년에 재설립되었다.`,
  `${KO} 유엔은 1999년 국제이주기구 사무소를 설립했다.`,
  `${EN} In 1999 Germany founded IOM offices.`,
];
test.each(others)('the founding of something else is none: %s', (text) => {
  expect(read(text)).toEqual([]);
  // Nor does it hide the true one.
  expect(
    read(`${text} ${text.startsWith(KO) ? '국제이주기구는 1951년에 설립되었다.' : 'IOM was founded in 1951.'}`),
  ).toEqual(['1951']);
});

const worded: [string, string][] = [
  [`${EN} IOM established a fund in 2001. It was founded in 1951.`, '1951'],
  [`${EN} IOM was launched in Brussels on 5 December 1951.`, '1951-12-05'],
  [`${EN} It was formally inaugurated in late 1951.`, '1951'],
  [`${EN} It was founded on Dec. 5, 1951.`, '1951-12-05'],
  [`${EN} It was founded on the 5th of December, 1951.`, '1951-12-05'],
  [`${EN} In 1951 IOM was founded.`, '1951'],
  [`${EN} Founded in 1951, IOM has its seat in Geneva.`, '1951'],
  [`${EN} Established on December 5, 1951 and renamed in 1989, it has its seat in Geneva.`, '1951-12-05'],
  [`${EN} It was founded on Wednesday, 5 December 1951.`, '1951-12-05'],
  [`${EN} IOM was established on 1951-12-05.`, '1951-12-05'],
  [`${EN} Some states established IOM on 5 December 1951.`, '1951-12-05'],
  [`${EN} In 1951, some states founded the International Organization for Migration.`, '1951'],
  [`${KO} 여러 나라는 1951년 12월 국제이주기구를 설립했다.`, '1951-12'],
  [`${KO} 1951.12.5. 브뤼셀에서 설립되었다.`, '1951-12-05'],
  [`${KO} 국제이주기구는 1951. 12. 5. 설립되었다.`, '1951-12-05'],
  [`결성1951.12.5.\n회원12개국\n\n${KO}`, '1951-12-05'],
  ['IOM, founded in 1951, is an organization of the world.', '1951'],
  [
    'The International Organization for Migration (IOM) is an intergovernmental organization established in 1951.',
    '1951',
  ],
  [`${EN} IOM has its seat in Geneva and was founded in 1951.`, '1951'],
  [`${KO} 1951년 12월 5일에 창립되었다.`, '1951-12-05'],
  [`${KO} 국제이주기구는 실향민이 된 사람들을 돕기 위해 1951년에 세워졌다.`, '1951'],
  [`${KO} 이 기구는 1951년에 조직되었다.`, '1951'],
  [`${KO} 1951년에 국제이주기구가 발족하였다.`, '1951'],
  [`${KO} 1951년에 설립되어 2016년에 유엔에 들어갔다.`, '1951'],
  ['국제이주기구(IOM)는 1951년에 설립된 정부간 국제 기구이다.', '1951'],
];
test.each(worded)('a founding may be worded otherwise: %s', (text, date) => {
  expect(read(text)[0]).toBe(date);
});

const uncertain = [
  `${EN} It was founded in the 1950s.`,
  `${EN} IOM was founded around 1951.`,
  `${EN} IOM was founded before 1951.`,
  `${EN} IOM was founded in 1951 or 1952.`,
  `${EN} IOM was established on 1951-12-45.`,
  `${KO} 국제이주기구는 1950년대에 설립되었다.`,
  `${KO} 국제이주기구는 1951년경 설립되었다.`,
  `${EN} It was founded on 05/12/1951.`,
  `${EN} IOM was founded in MCMLI.`,
  `${EN} IOM was founded between 1951 and 1952.`,
  `${EN} It was founded in the mid-20th century.`,
  `${KO} 국제이주기구는 51년에 설립되었다.`,
  `${KO} 국제이주기구는 1951/12에 설립되었다.`,
  `${KO} 국제이주기구는 1951년에 설립되었다는 말이 있다.`,
  `${KO} 국제이주기구는 1951년 이전에 설립되었다.`,
  `결성1951년경\n\n${KO}`,
  `Formation c. 1951\n\n${EN}`,
];
test.each(uncertain)('a rough date is a message, no fact: %s', (text) => {
  expect(read(text)).toEqual(['unreadable-date']);
});

test('the founding name is the name alone', () => {
  expect(read(`${EN} It was established in 1951 as the ICEM to help resettle people displaced.`)).toEqual([
    '1951',
    'founding-purpose',
  ]);
  expect(read(`${EN} It was founded in 1951 and is known today as the UN Migration Agency.`)).toEqual(['1951']);
  expect(
    read(`${EN} It was founded in 1951 as the Committee for the Movement of Migrants from Europe in Brussels.`),
  ).toEqual(['1951', 'Committee for the Movement of Migrants from Europe']);
  expect(
    read(`${KO} 국제이주기구는 1951년 12월 5일 브뤼셀에서 유럽 이주를 위한 잠정 정부간 위원회(PICMME)로 설립되었다.`),
  ).toEqual(['1951-12-05', '유럽 이주를 위한 잠정 정부간 위원회']);
});

test.each([
  ['Formation 1951-12-05', '1951-12-05'],
  ['Formation 12/05/1951', 'unreadable-date'],
  ['Formation 5.12.1951', 'unreadable-date'],
  ['Formation 1951-12-45', 'unreadable-date'],
])('a date in figures is read whole, or not at all where day and month cannot be told: %s', (line, found) => {
  const findings = readFounding(readDocument(`${line}\n\n${EN}`));
  expect(findings).toMatchObject([
    found === 'unreadable-date'
      ? { rule: found, values: { words: line.replace('Formation ', '') } }
      : { value: { date: found, precision: 'day' } },
  ]);
});

test.each([
  `${EN} The organization was founded in 1951.`,
  `${EN} IOM came into being in 1951.`,
  `${EN} It dates back to 1951.`,
  `${EN} IOM traces its origins to 1951.`,
  `${KO} 국제이주기구의 설립은 1951년이다.`,
  `${KO} 설립 연도는 1951년이다.`,
])('a founding in words that are not read is a message: %s', (text) => {
  expect(read(text)).toEqual(['unreadable-date']);
});

test.each([
  `${EN} IOM was nearly founded in 1950.`,
  `${EN} IOM was founded not in 1950 but in 1951.`,
  `${KO} 국제이주기구는 1951년에 설립되었을 것으로 추정된다.`,
  `${KO} 국제이주기구는 1951년에 설립된 것으로 알려져 있다.`,
])('a founding that was none, or is only supposed, is a message: %s', (text) => {
  expect(read(text)).toEqual(['unreadable-date']);
});

test.each([
  `${EN} It was reportedly founded in 1950.`,
  `${EN} It claims it was founded in 1950.`,
  `${EN} The Soviet Union said that IOM was founded in 1950.`,
])('a founding that somebody only says is a message: %s', (text) => {
  expect(read(text)).toEqual(['unreadable-date']);
});
