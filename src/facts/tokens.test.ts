import { expect, test } from 'vitest';
import { readFacts } from './readFacts';
import { parseMoney } from './tokens';

test.each([
  ['미화 16억 7천5백만 달러', 1_675_000_000, 'USD'],
  ['27억 5,000만 달러', 2_750_000_000, 'USD'],
  ['US$2.7bn', 2_700_000_000, 'USD'],
  ['$950 million', 950_000_000, 'USD'],
  ['2.7 billion US dollars', 2_700_000_000, 'USD'],
  ['CHF 51.9 million', 51_900_000, 'CHF'],
] as const)('an amount of money is read whole: %s', (text, amount, currency) => {
  expect(parseMoney(text)).toEqual({ amount, currency });
});

test.each([
  '호주 27억 달러',
  '27억 호주 달러',
  'A$2.7 billion',
  '2.7 billion Canadian dollars',
  '£2.7 billion',
  'US$2.7 trillion',
  'US$2.7',
] as const)('of another currency or unit it is none: %s', (text) => {
  expect(parseMoney(text)).toBeUndefined();
});

test.each([
  ['IOM has twenty-one member states.', 21, undefined],
  ['IOM has one hundred and seventy-three member states.', undefined, 'unreadable-number'],
  ['국제이주기구의 회원국은 열두 개국이다.', 12, undefined],
  ['국제이주기구의 회원국은 백칠십삼 개국이다.', undefined, 'unreadable-number'],
])('a number in words is read to 99, and reported beyond: %s', (sentence, amount, rule) => {
  const first = sentence.startsWith('I')
    ? 'IOM is an intergovernmental organization.'
    : '국제이주기구는 정부간 조직이다.';
  const { facts } = readFacts([{ file: 'a.txt', text: `${first} ${sentence}` }]);
  const value = facts.facts.find(({ id }) => id === 'member-states')?.value;
  expect(value?.kind === 'quantity' ? value.amount : undefined).toBe(amount);
  expect(facts.messages.find(({ rule: one }) => one.startsWith('unreadable'))?.rule).toBe(rule);
});

test('a name at the founding is read with every small word in it', () => {
  const text =
    'IOM was founded in 1951 as the Provisional Intergovernmental Committee for the Movement of Migrants from Europe (PICMME).';
  const { facts } = readFacts([{ file: 'a.txt', text }]);
  expect(facts.facts.find(({ id }) => id === 'founding-name')?.value).toMatchObject({ abbreviation: 'PICMME' });
});
