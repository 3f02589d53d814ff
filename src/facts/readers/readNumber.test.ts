import { expect, test } from 'vitest';
import { readAmount, readCount } from './readNumber';

test.each([
  ['16.75억', 1_675_000_000],
  ['16억 7,500만', 1_675_000_000],
  ['1조 2000억', 1_200_000_000_000],
  ['5천만', 50_000_000],
  ['16억 7천5백만', 1_675_000_000],
  ['16억 7천 500만', 1_675_000_000],
  ['18억 4천6백만', 1_846_000_000],
  ['2.5천만', 25_000_000],
  ['십육억 칠천오백만', 1_675_000_000],
  ['1 800 000 000', 1_800_000_000],
  ['1.8B', 1_800_000_000],
  ['1.8 billion', 1_800_000_000],
  ['2,142.5 million', 2_142_500_000],
  ['700', 700],
])('reads %s exactly', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test('reads no amount that it does not know the unit of', () => {
  expect(readAmount('7 zillion')).toBeUndefined();
  expect(readAmount('열여섯억')).toBeUndefined();
});

test.each(['1.675.000.000', '16,75억', '16.75~18억', '1,8', '2018 16억', '16억 18억', '5천 7천만', '1.8 B 2', ''])(
  'reads no part of "%s"',
  (text) => {
    expect(readAmount(text)).toBeUndefined();
  },
);

test('reads no number that is too large to be held exactly', () => {
  expect(readAmount('9'.repeat(400))).toBeUndefined();
  expect(readAmount('9'.repeat(20))).toBeUndefined();
  expect(readAmount(`${'9'.repeat(400)}억`)).toBeUndefined();
});

test('reads counts in digits and in words', () => {
  expect(
    ['1 730', 'one hundred and seventy-three', 'Twenty-eight', 'sixteen', '1백73', '백칠십삼', '팔십', '스물여덟'].map(
      readCount,
    ),
  ).toEqual([1730, 173, 28, 16, 173, 173, 80, 28]);
  expect(['16-18', '2019 173', 'twenty eleven', 'hundred', '1.5', '열열'].map(readCount)).toEqual(
    Array.from({ length: 6 }),
  );
  expect(['1,173', '166', 'eight', '여덟', '네', 'zero', '수백'].map(readCount)).toEqual([
    1173,
    166,
    8,
    8,
    4,
    undefined,
    undefined,
  ]);
});
