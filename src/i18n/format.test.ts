import { expect, test, vi } from 'vitest';
import {
  formatDate,
  formatLanguageName,
  formatList,
  formatMoney,
  formatShare,
  formatShortDate,
  formatYear,
} from './format';

test('dates keep the precision of their source', () => {
  expect(formatDate({ date: '2016', precision: 'year' }, 'ko')).toBe('2016년');
  expect(formatDate({ date: '2016-06', precision: 'month' }, 'ko')).toBe('2016년 6월');
  expect(formatDate({ date: '2016-06-30', precision: 'day' }, 'ko')).toBe('2016년 6월 30일');
  expect(formatDate({ date: '2016', precision: 'year' }, 'en')).toBe('2016');
  expect(formatDate({ date: '2016-06', precision: 'month' }, 'en')).toBe('June 2016');
  expect(formatDate({ date: '2016-06-30', precision: 'day' }, 'en')).toBe('30 June 2016');
  expect(formatYear(1982, 'ko')).toBe('1982년');
  expect(formatShortDate({ date: '2015-09-24', precision: 'day' }, 'en')).toBe('24 Sep 2015');
  expect(formatShortDate({ date: '2016-06', precision: 'month' }, 'ko')).toBe('2016년 6월');
});

test('money is written as each language writes large numbers', () => {
  expect(formatMoney(1_675_000_000, 'USD', 'ko')).toEqual({ figure: '16억 7,500만', after: ' 달러' });
  expect(formatMoney(1_675_000_000, 'USD', 'en')).toEqual({ figure: 'US$1.675', after: ' billion' });
  expect(formatMoney(3_000_000, 'CHF', 'ko')).toEqual({ figure: '300만', after: ' 스위스 프랑' });
  expect(formatMoney(900, 'USD', 'en')).toEqual({ figure: 'US$900', after: '' });
});

test('money in Korean has every group of four digits that counts, and takes no separators from the machine', () => {
  const own = vi.spyOn(Number.prototype, 'toLocaleString').mockReturnValue('7.500');
  expect(formatMoney(2_000_075_000_000, 'USD', 'ko').figure).toBe('2조 7,500만');
  expect(formatMoney(12_345, 'USD', 'ko').figure).toBe('1만 2,345');
  expect(formatMoney(0, 'USD', 'ko').figure).toBe('0');
  own.mockRestore();
});

test('a share is a whole per cent, and a language has its name in that of the reader', () => {
  expect(formatShare(0.182, 'ko')).toBe('18%');
  expect(formatLanguageName('fr', 'ko')).toBe('프랑스어');
  expect(formatLanguageName('es', 'en')).toBe('Spanish');
});

test('a list is joined as people write it: in Korean with a particle between two, with commas between more', () => {
  expect(formatList(['2004년 대선', '2005년 총선'], 'ko')).toBe('2004년 대선과 2005년 총선');
  expect(formatList(['정부', '협의', '비정부 기구'], 'ko')).toBe('정부, 협의, 비정부 기구');
  expect(formatList(['네덜란드'], 'ko')).toBe('네덜란드');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(formatList([], 'ko')).toBe('');
});
