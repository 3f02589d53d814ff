import en from '../i18n/en.json';
import ko from '../i18n/ko.json';
import { expect, test } from 'vitest';
import type { FactValue } from '../facts/factsSchema';
import { readFacts } from '../facts/readFacts';
import { createI18n } from '../i18n/createI18n';
import { formatLabel, formatStatementLabel, formatValue, splitFigure } from './formatValue';

const t = { ko: createI18n('ko', ko).t, en: createI18n('en', en).t };
const more = (unit: string, amount = 80): FactValue & { kind: 'quantity' } => ({
  kind: 'quantity',
  amount,
  unit,
  bound: 'more-than',
});

test('a lower bound is shown with every unit, as each language spaces it', () => {
  expect(formatValue(more('organizations'), 'ko', t.ko)).toBe('80여 개 기구');
  expect(formatValue(more('organizations'), 'en', t.en)).toBe('over 80 organizations');
  expect(formatValue(more('states'), 'ko', t.ko)).toBe('80여 개국');
  expect(formatValue(more('states'), 'en', t.en)).toBe('over 80 states');
  expect(formatValue(more('USD', 1_500_000_000), 'ko', t.ko)).toBe('15억여 달러');
  expect(formatValue(more('USD', 1_500_000_000), 'en', t.en)).toBe('over US$1.5 billion');
});

test('an exact number has its unit alone', () => {
  const exact: FactValue = {
    kind: 'quantity',
    amount: 166,
    unit: 'states',
    asOf: { date: '2016-06', precision: 'month' },
  };
  expect(formatValue(exact, 'ko', t.ko)).toBe('166개국, 2016년 6월');
  expect(formatValue(exact, 'en', t.en)).toBe('166 states, June 2016');
});

test('of a large figure the number alone is large', () => {
  expect(splitFigure(more('organizations'), 'ko', t.ko)).toEqual({ before: '', figure: '80', after: '여 개 기구' });
  expect(splitFigure(more('organizations'), 'en', t.en)).toEqual({ before: 'over', figure: '80', after: '' });
});

const { facts } = readFacts([]);

test('an item is named by its number where its value is not shown, and by its list beside it', () => {
  expect(formatLabel('areas.2', facts, 'en', t.en)).toBe('Areas of work, item 2');
  expect(formatLabel('areas.2', facts, 'ko', t.ko)).toBe('주요 분야 2번째 항목');
  expect(formatLabel('areas', facts, 'en', t.en)).toBe('Areas of work');
  expect(formatStatementLabel({ id: 'areas.2' }, 'en', t.en)).toBe('Areas of work');
});
