import { expect, test } from 'vitest';
import { readDocument } from '../../documents/readDocument';
import { readBudget } from './readBudget';

/** What is read of the budget: amount, unit and date of each fact, or the rule and the words of each problem. */
function read(text: string) {
  return readBudget(readDocument(text)).map((finding) => {
    if (finding.kind === 'problem') return [finding.rule, finding.values['words']];
    return finding.kind === 'fact' && finding.value.kind === 'quantity'
      ? [finding.value.amount, finding.value.unit, finding.value.asOf?.date]
      : [];
  });
}

const korean = (words: string) => read(`국제이주기구는 정부간 조직이다. ${words}`);
const english = (words: string) => read(`IOM is an organization. ${words}`);
const unlabelled = (line: string) => read(`유형정부간 조직\n${line}\n\n국제이주기구는 정부간 조직이다.`);
const boxed = (line: string) => unlabelled(`예산${line}`);

test.each([
  ['16억 7천5백만 달러', 1_675_000_000],
  ['16억 7천 5백만 달러', 1_675_000_000],
  ['16억 7천 500만달러', 1_675_000_000],
  ['이백만 달러', 2_000_000],
])('an amount is read whole: %s', (line, amount) => {
  expect(boxed(line)).toEqual([[amount, 'USD', undefined]]);
  expect(korean(`예산은 ${line}이다.`)).toEqual([[amount, 'USD', undefined]]);
});

test.each([
  '1.675.000.000 달러',
  '미화 16,75억 달러',
  '16.75~18억 달러',
  '열여섯억 달러',
  '열여섯억 5천만 달러',
  '수백만 달러',
  '호주 2천만 달러',
  '2천만 호주 달러',
  '약 18억 달러',
  '18억 달러가량',
])('what cannot be read whole is a message: %s', (line) => {
  expect(boxed(line)).toEqual([['unreadable-number', expect.stringContaining('달러')]]);
  expect(korean(`예산은 ${line}이다.`)).toEqual([['unreadable-number', expect.stringContaining('달러')]]);
});

test.each([
  ['$16억', 1_600_000_000, 'USD'],
  ['US$1.8 B', 1_800_000_000, 'USD'],
  ['US$ 1 800 000 000', 1_800_000_000, 'USD'],
  ['£20 million', 20_000_000, 'GBP'],
  ['1.8 billion USD', 1_800_000_000, 'USD'],
  ['20 million Swiss francs', 20_000_000, 'CHF'],
])('money in signs, codes and words: %s', (words, amount, unit) => {
  expect(english(`Its budget in 2018 was ${words}.`)).toEqual([[amount, unit, '2018']]);
});

test.each([
  'CHF 1,8 Milliarden',
  'A$20 million',
  'C$5 million',
  '20 million Australian dollars',
  'US$1.8 Milliarden',
  '$1.6-1.8 billion',
  'nearly $2 billion',
  'two million dollars',
])('money that is not known is a message: %s', (words) => {
  expect(english(`Its budget in 2018 was ${words}.`)).toEqual([['unreadable-number', expect.any(String)]]);
});

test('a floor is kept as one', () => {
  expect(readBudget(readDocument('IOM has a budget of over US$1.8 billion.'))).toMatchObject([
    { value: { amount: 1_800_000_000, bound: 'more-than' } },
  ]);
  expect(readBudget(readDocument('IOM의 예산은 18억여 달러이다.'))).toMatchObject([
    { value: { amount: 1_800_000_000, bound: 'more-than' } },
  ]);
});

test('what a budget lacks or is changed by is no budget', () => {
  expect(english('Its budget deficit was $30 million.')).toEqual([]);
  expect(english('It cut its budget by US$ 300 million.')).toEqual([]);
  expect(korean('국제이주기구는 예산을 3억 달러 삭감했다.')).toEqual([]);
  expect(english('IOM spent $5 million in Haiti in 2010; its budget for 2014 was $1.8 billion.')).toEqual([
    [1_800_000_000, 'USD', '2014'],
  ]);
});

test.each([
  'IOM works with UNHCR, whose budget is $9 billion.',
  "UNHCR's budget of $9 billion is larger than that of IOM.",
  'Unlike IOM, UNHCR has a budget of $9 billion.',
  'The budget of UNHCR, $9 billion, is larger than that of IOM.',
  'The World Food Programme has a larger budget than IOM, $9 billion.',
  'Germany gave $300 million to the budget of IOM.',
  'The budget of IOM includes $300 million from Germany.',
])('the budget of somebody else and a part of its own are a message: %s', (words) => {
  expect(english(words)).toEqual([['not-understood', expect.any(String)]]);
});

test.each([
  '유엔난민기구의 예산은 90억 달러로 국제이주기구보다 많다.',
  '한국은 국제이주기구 예산에 3천만 달러를 냈다.',
  '국제이주기구 예산 가운데 3천만 달러는 한국이 냈다.',
])('the budget of somebody else and a part of its own are a message, in Korean: %s', (words) => {
  expect(korean(words)).toEqual([['not-understood', expect.any(String)]]);
});

test('its own budget is told from another beside it, and the last of two from the first', () => {
  expect(english("Its annual budget is US$2.5bn, less than UNHCR's US$9 billion budget.")).toEqual([
    [2_500_000_000, 'USD', undefined],
  ]);
  expect(english('Its budget rose from $1 billion in 2010 to $2.5 billion in 2021.')).toEqual([
    [2_500_000_000, 'USD', '2021'],
  ]);
  expect(english('It spends $2 billion of its $2.5 billion budget.')).toEqual([[2_500_000_000, 'USD', undefined]]);
  expect(korean('유엔난민기구의 예산은 90억 달러이고 국제이주기구의 예산은 25억 달러이다.')).toEqual([
    [2_500_000_000, 'USD', undefined],
  ]);
  expect(korean('예산은 2010년 10억 달러에서 2021년 25억 달러로 늘었다.')).toEqual([[2_500_000_000, 'USD', '2021']]);
});

test.each([
  ['In 2011 IOM had 132 member states, and its budget for 2014 was $1.8 billion.', '2014'],
  ['Its budget was $1.8 billion in 2018, and in 2019 it moved.', '2018'],
  ['Its budget was $1.8 billion, while in 2019 it moved.', undefined],
  ['As of 2018, IOM is in Geneva, and its budget is $1.8 billion.', '2018'],
  ['In 2011, IOM had 132 member states, and its budget is $1.8 billion.', undefined],
  ['Its 2018 budget was $1.8 billion.', '2018'],
])('the date is that of the amount: %s', (words, date) => {
  expect(english(words)).toEqual([[1_800_000_000, 'USD', date]]);
});

test('the date is that of the amount, in Korean', () => {
  expect(korean('국제이주기구는 2011년에 커졌고, 2014년 예산은 18억 달러이다.')).toEqual([
    [1_800_000_000, 'USD', '2014'],
  ]);
  expect(korean('예산은 2014년 18억 달러이며, 2016년에 유엔 기구가 되었다.')).toEqual([[1_800_000_000, 'USD', '2014']]);
});

test('a line of an infobox that has swallowed others dates no money of another', () => {
  expect(unlabelled('1951년 12월 6일 제네바 미화 18억 달러 (2018년)')).toEqual([[1_800_000_000, 'USD', '2018']]);
  expect(
    read('결성1951년 12월 6일 회원173개국 예산미화 18억 달러 (2018년)\n\n국제이주기구는 정부간 조직이다.'),
  ).toEqual([[1_800_000_000, 'USD', '2018']]);
  expect(
    read('Formation1951 Membership173 member states BudgetUS$1.8 billion (2018)Staff9,000\n\nIOM is an organization.'),
  ).toEqual([[1_800_000_000, 'USD', '2018']]);
  expect(unlabelled('1951년 12월 6일 제네바 미화 18억 달러')).toEqual([[1_800_000_000, 'USD', undefined]]);
});

test('a date that there is not is a message', () => {
  expect(korean('예산은 18억 달러 (2019년 12월 35일)이다.')).toEqual([
    [1_800_000_000, 'USD', undefined],
    ['unreadable-date', '(2019년 12월 35일)'],
  ]);
});

test('one end of a range of years is not the year of a budget', () => {
  expect(korean('예산은 2018~2019년 36억 달러이다.')).toEqual([
    [3_600_000_000, 'USD', undefined],
    ['unreadable-date', '2019년'],
  ]);
  expect(english('Its budget for 2018–2019 was $3.6 billion.')).toEqual([
    [3_600_000_000, 'USD', undefined],
    ['unreadable-date', 'for 2018'],
  ]);
  expect(english('Its budget in the 1990s was $3.6 billion.')).toEqual([[3_600_000_000, 'USD', undefined]]);
});

const toFigures = (times: number) =>
  `${'1 '.repeat(20 * times)}${'천백십만 '.repeat(5 * times)}${'1'.repeat(20 * times)}`;

test('a long row of figures is no amount: within a sentence it is a message, and one longer than any sentence is nothing', () => {
  expect(korean(`예산은 ${toFigures(20)} 달러이다.`)).toEqual([
    ['unreadable-number', expect.stringMatching(/^1 1 .* 천백십만 1+ 달러$/)],
  ]);
  expect(korean(`예산은 ${toFigures(1_000)} 달러이다.`)).toEqual([]);
});

test.each([
  'Its budget per head was 20,000 dollars.',
  'Its budget was US$ 20,000 per migrant.',
  'Its per capita budget was US$ 20,000 in 2018.',
  'Its monthly budget is US$ 20 million.',
  'It has a budget of $20 million a month.',
  'Its administrative budget is $50 million.',
  'Its proposed budget for 2030 is $5 billion.',
  'Its budget will be $5 billion in 2030.',
  'IOM hopes for a budget of $5 billion.',
])('the budget of a month, of each, of a part and one that is only wished are a message: %s', (words) => {
  expect(english(words)).toEqual([['not-understood', expect.any(String)]]);
});

test.each([
  '1인당 예산은 2만 달러이다.',
  '월 예산은 2억 달러이다.',
  '행정 예산은 5천만 달러이다.',
  '2030년 예산은 50억 달러가 될 것이다.',
  '예산을 50억 달러로 늘릴 계획이다.',
])('the budget of a month, of each, of a part and one that is only wished are a message, in Korean: %s', (words) => {
  expect(korean(words)).toEqual([['not-understood', expect.any(String)]]);
});

test.each([
  ['Its budget is 1.8 billion.', '1.8 billion'],
  ['In 2018, IOM had an annual budget of 1.8 billion pesos.', '1.8 billion'],
  ['Its budget in 2018 was 1,800,000,000.', '1,800,000,000'],
])('an amount without a currency that is known is a message: %s', (words, amount) => {
  expect(english(words)).toEqual([['unreadable-number', amount]]);
});

test.each([
  ['예산은 18억이다.', '18억'],
  ['연간 예산은 약 18억 페소이다.', '18억'],
  ['예산은 16억 7500만이다.', '16억 7500만'],
  ['예산 18억으로 운영된다.', '18억'],
])('an amount without a currency that is known is a message, in Korean: %s', (words, amount) => {
  expect(korean(words)).toEqual([['unreadable-number', amount]]);
});

test('how many people a budget helps is no amount of it', () => {
  expect(
    english(
      'Its budget is 1.8 billion. Its budget is small and it helps 2 million people. It adopted its budget in 1998.',
    ),
  ).toHaveLength(1);
  expect(korean('예산은 18억이다. 예산은 적고 이주민 200만 명을 돕는다. 예산은 2018년에 늘었다.')).toHaveLength(1);
});

test('a date of a budget may be in figures', () => {
  expect(english('Its budget was US$2 billion (2019-12-31).')).toEqual([[2_000_000_000, 'USD', '2019-12-31']]);
  expect(english('Its budget was US$2 billion as of 31/12/2019.')).toEqual([
    [2_000_000_000, 'USD', undefined],
    ['unreadable-date', 'as of 31/12/2019'],
  ]);
});

test.each([
  'Half of its budget, US$1 billion, is for Africa.',
  'IOM gets 10% of its budget, US$200 million, from Germany.',
  'Its Haiti budget is US$200 million.',
])('a share of the budget and what is for one country are a message: %s', (words) => {
  expect(english(words)).toEqual([['not-understood', expect.any(String)]]);
});

test.each([
  '예산의 10%인 2억 달러를 독일이 낸다.',
  '아이티 예산은 2억 달러이다.',
  '국제이주기구 한국 사무소 예산은 2억 달러이다.',
])('a share of the budget and what is for one country are a message, in Korean: %s', (words) => {
  expect(korean(words)).toEqual([['not-understood', '2억 달러']]);
});

test('a budget that is only wished is a message in an infobox too', () => {
  expect(boxed('20억 달러 (2030년 예상)')).toEqual([['not-understood', '20억 달러 (2030년 예상)']]);
  expect(read('Formation 1951\nBudget US$2 billion (proposed, 2030)\n\nIOM is an organization.')).toEqual([
    ['not-understood', 'US$2 billion (proposed, 2030)'],
  ]);
});

test.each([
  "IOM's budget is estimated at US$3 billion.",
  "Critics claim that IOM's budget is US$3 billion.",
  'If its budget were US$3 billion, it could do more.',
])('a budget that is only supposed is a message: %s', (words) => {
  expect(english(words)).toEqual([['not-understood', 'US$3 billion']]);
});

test.each([
  '로 예상된다',
  '로 추정된다',
  '여야 한다',
  '라는 주장이 있다',
  '로 알려져 있다',
  '까지 늘어날 것으로 보인다',
])('a budget that is only supposed is a message, in Korean: 30억 달러%s', (words) => {
  expect(korean(`국제이주기구의 예산은 30억 달러${words}.`)).toEqual([['not-understood', '30억 달러']]);
});

test('one end of a range of money is not the budget', () => {
  expect(korean('예산은 20억 달러에서 30억 달러 사이이다.')).toEqual([['unreadable-number', '30억 달러']]);
});

test('the budget of nobody is a message', () => {
  expect(english('The annual budget is US$2 billion.')).toEqual([['not-understood', 'US$2 billion']]);
  expect(english('The budget of the WHO is US$2 billion. The committee has a budget of US$2 billion.')).toEqual([]);
});

test('a further amount in a line is a message, but not the same in another currency', () => {
  expect(boxed('18억 달러 (2018년), 29억 달러 (2022년)')).toEqual([
    [1_800_000_000, 'USD', '2018'],
    ['not-understood', '29억 달러'],
  ]);
  expect(boxed('18억 달러 (16억 유로)')).toEqual([[1_800_000_000, 'USD', undefined]]);
});
