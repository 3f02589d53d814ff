import { expect, test } from 'vitest';
import { readAmount, readCount } from './readNumber';

test.each([['16.75억', 1_675_000_000], ['16억 7,500만', 1_675_000_000], ['1조 2000억', 1_200_000_000_000], ['5천만', 50_000_000], ['1.8 billion', 1_800_000_000], ['2,142.5 million', 2_142_500_000], ['700', 700]])(
  'reads %s exactly', (text, amount) => { expect(readAmount(text)).toBe(amount); },
);

test('reads no amount that it does not know the unit of', () => {
  expect(readAmount('7 zillion')).toBeUndefined();
  expect(readAmount('열여섯억')).toBeUndefined();
});

test('reads counts in digits and in small words', () => {
  expect(['1,173', '166', 'eight', '여덟', '네', 'zero', '수백'].map(readCount)).toEqual([1173, 166, 8, 8, 4, undefined, undefined]);
});
