import { expect, test } from 'vitest';
import { readDocument } from '../../documents/readDocument';
import { readUnitedNations } from './readUnitedNations';

const KO = '국제이주기구는 크다.';
const EN = 'IOM is in Geneva.';

function read(text: string) {
  return readUnitedNations(readDocument(text)).map((finding) =>
    finding.kind === 'problem'
      ? finding.rule
      : finding.kind === 'fact' && finding.value.kind === 'event' && finding.value.date,
  );
}

const own: [string, string][] = [
  [`${KO} 1951년에 설립되어 2016년 9월에 유엔 관련 기구가 되었다.`, '2016-09'],
  [`${KO} 2016년 9월, 유엔 관련 기구가 되었다.`, '2016-09'],
  [`${KO} 2016년 9월 19일, 국제이주기구는 유엔 관련 기구가 되었다.`, '2016-09-19'],
  [
    `${EN} In 1951 it was founded, and in September 2016 it became a related organization of the United Nations.`,
    '2016-09',
  ],
  [`${EN} It was founded in 1951 and became a related organization of the United Nations in 2016.`, '2016'],
  [`${EN} Since 2016, IOM is a related organization of the United Nations.`, '2016'],
  [`${EN} On 19 September 2016 IOM formally became a related organisation to the UN.`, '2016-09-19'],
];
test.each(own)('the date next to the words is theirs: %s', (text, date) => {
  expect(read(text)).toEqual([date]);
});

test.each([
  `${KO} 2016년 9월에는 유엔 관련 기구가 되지 못했다.`,
  `${KO} 2016년 9월에는 유엔 산하 기구인 유니세프와 협정을 맺었다.`,
  `${KO} 2016년에 유니세프가 유엔 관련 기구가 되었다.`,
  `${KO} 유니세프는 1946년에 유엔 산하 기구가 되었다.`,
  `${EN} In 2016 IOM did not become a related organization of the United Nations.`,
  `${EN} IOM nearly became a related organization of the United Nations in 1992.`,
  `${EN} In 2016 it decided to become a related organization of the United Nations.`,
  `${EN} In 1957 the IAEA became a related organization of the United Nations.`,
  `${EN} UNHCR is older and in 1957 it became a related organization of the United Nations.`,
])('what is denied, wished or of somebody else is none: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a rough date is a message', () => {
  expect(read(`${KO} 2016년경 유엔 관련 기구가 되었다.`)).toEqual(['unreadable-date']);
});

test.each([
  `${KO} 2016년 9월 유엔 관련 기구가 되었다고 한다.`,
  `${KO} 2016년 9월 유엔 관련 기구가 되었을 것이다.`,
  `${EN} Some claim that IOM became a related organization of the United Nations in 1992.`,
])('what somebody only says or supposes is a message, and hides nothing: %s', (text) => {
  expect(read(text)).toEqual(['not-understood']);
  expect(
    read(`${text} ${text.startsWith(KO) ? own[1]?.[0] : 'IOM became a related organization of the UN in 2016.'}`),
  ).toEqual([expect.stringMatching(/^2016/u)]);
});

test('a date may be in figures, year first', () => {
  expect(read(`${EN} It became a related organization of the United Nations on 2016-09-19.`)).toEqual(['2016-09-19']);
  expect(read(`${EN} On 2016-09-19 it became a related organization of the United Nations.`)).toEqual(['2016-09-19']);
  expect(read(`${EN} It became a related organization of the United Nations on 19/09/2016.`)).toEqual([
    'unreadable-date',
  ]);
});

test.each([
  `${KO} 2016년에 유엔 체제에 편입되었다.`,
  `${KO} 2016년 9월, 국제이주기구는 유엔에 합류하였다.`,
  `${EN} IOM joined the United Nations in 2016.`,
  `${EN} In September 2016 it became part of the UN system.`,
])('words by which it came to the United Nations, but not as what, are a message: %s', (text) => {
  expect(read(text)).toEqual(['not-understood']);
});

test.each([`${EN} China joined the United Nations in 1971.`, `${KO} 1991년에 대한민국이 유엔에 가입하였다.`])(
  'a state that joined the United Nations is none: %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
