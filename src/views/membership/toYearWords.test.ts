import { expect, it } from 'vitest';
import { createI18n } from '../../i18n/createI18n';
import en from '../../i18n/en.json';
import ko from '../../i18n/ko.json';
import type { SeriesPoint } from '../../membership/toSeries';
import { toImputedNote } from './toImputedNote';
import { toYearWords } from './toYearWords';
import { toWords } from './useFormatters';

const words = { ko: toWords(createI18n('ko', ko).t, 'ko'), en: toWords(createI18n('en', en).t, 'en') };
const points: SeriesPoint[] = [
  { year: 1960, members: 4, statesInSystem: 10, certainty: 'imputed' },
  { year: 1961, members: 5, statesInSystem: 10, certainty: 'imputed' },
  { year: 1962, members: 6, statesInSystem: 10, certainty: 'certain' },
];

it('a year is heard in the measure that is shown', () => {
  expect(toYearWords({ points, measure: 'count' }, 1960, words.en)).toBe('1960, 4 states');
  expect(toYearWords({ points, measure: 'share' }, 1960, words.en)).toBe('1960, 40%');
  expect(toYearWords({ points, measure: 'share' }, 1960, words.ko)).toBe('1960년, 40%');
  expect(toYearWords({ points, measure: 'share' }, 1999, words.ko)).toBe('1999년');
});

it('the dots of years that were filled in are told, with their years, from the data', () => {
  expect(toImputedNote({ points }, words.en)).toEqual([
    'The widely spaced dots, 1960 to 1961, are years filled in from nearby ones.',
  ]);
  expect(toImputedNote({ points }, words.ko)).toEqual(['점 사이가 넓은 1960~1961년은 앞뒤 해를 보고 채운 값입니다.']);
  expect(toImputedNote({ points: points.slice(2) }, words.ko)).toEqual([]);
});
