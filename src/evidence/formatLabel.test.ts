import { expect, test } from 'vitest';
import { readFacts } from '../facts/readFacts';
import { createI18n } from '../i18n/createI18n';
import en from '../i18n/en.json';
import ko from '../i18n/ko.json';
import { formatLabel, toStatementLabel } from './formatLabel';

const t = { ko: createI18n('ko', ko).t, en: createI18n('en', en).t };
const { facts } = readFacts([]);

test('an item is told by its number where its value is not told, and by its list beside it', () => {
  expect(formatLabel('areas.2', facts, 'en', t.en)).toBe('Areas of work, item 2');
  expect(formatLabel('areas.2', facts, 'ko', t.ko)).toBe('주요 분야 2번째 항목');
  expect(formatLabel('areas', facts, 'en', t.en)).toBe('Areas of work');
  expect(toStatementLabel({ id: 'areas.2' }, 'en', t.en)).toBe('Areas of work');
});
