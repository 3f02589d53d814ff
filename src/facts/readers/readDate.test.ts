import { expect, test } from 'vitest';
import { matchPiece } from './matchPieces';
import { isSameDate } from '../isSameDate';
import { DATE, readDate } from './readDate';

function read(text: string, language: 'ko' | 'en') {
  const match = matchPiece({ text, start: 0, end: text.length }, new RegExp(DATE[language], 'dgu'));
  return match && readDate(match);
}

test.each([
  ['2016년', 'ko', '2016', 'year'],
  ['2016년 6월', 'ko', '2016-06', 'month'],
  ['2014년 11월 3일', 'ko', '2014-11-03', 'day'],
  ['2014.11.3.', 'ko', '2014-11-03', 'day'],
  ['2014. 11. 3', 'ko', '2014-11-03', 'day'],
  ['2014-11-03', 'ko', '2014-11-03', 'day'],
  ['2014년 11월 3개국', 'ko', '2014-11', 'month'],
  ['2016', 'en', '2016', 'year'],
  ['March 2019', 'en', '2019-03', 'month'],
  ['3 November 2014', 'en', '2014-11-03', 'day'],
  ['November 3, 2014', 'en', '2014-11-03', 'day'],
] as const)('reads %s (%s) as precisely as it says', (text, language, date, precision) => {
  expect(read(text, language)).toEqual({ date, precision });
});

test.each([
  ['Dec. 5, 1951', '1951-12-05'],
  ['5 Dec 1951', '1951-12-05'],
  ['5th December 1951', '1951-12-05'],
  ['December 5th, 1951', '1951-12-05'],
  ['December 5 1951', '1951-12-05'],
  ['5th of December, 1951', '1951-12-05'],
  ['1st June 2016', '2016-06-01'],
  ['Mar. 2019', '2019-03'],
  ['Sept. 2016', '2016-09'],
  ['Sep 2016', '2016-09'],
  ['September, 2016', '2016-09'],
])('reads "%s", with its month short or its day as an ordinal', (text, date) => {
  expect(read(text, 'en')).toMatchObject({ date });
});

test('reads no day or month that there is not', () => {
  expect(read('2016년 13월', 'ko')).toBeUndefined();
  expect(read('2015년 2월 29일', 'ko')).toBeUndefined();
  expect(read('31 June 2016', 'en')).toBeUndefined();
});

test('takes a month and a day of it for the same date', () => {
  expect(isSameDate({ date: '2016-06', precision: 'month' }, { date: '2016-06-30', precision: 'day' })).toBe(true);
  expect(isSameDate({ date: '2016-06', precision: 'month' }, { date: '2016-07-01', precision: 'day' })).toBe(false);
});
