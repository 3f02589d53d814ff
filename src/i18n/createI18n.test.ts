import { expect, test } from 'vitest';
import { createI18n } from './createI18n';
import en from './en.json';

const { t } = createI18n('en', en);

test('words without values stay the same, those with values follow them', () => {
  expect([t('view.timeline'), t('view.timeline')]).toEqual([en.view.timeline, en.view.timeline]);
  expect(t('timeline.eraNow', { from: 1989 })).toContain('1989');
  expect(t('timeline.eraNow', { from: 1951 })).toContain('1951');
});

const say = (...args: string[]): unknown => Reflect.apply(t, undefined, args);

test('a key without words shows itself, each time', () => {
  expect([say('fact.none'), say('fact.none')]).toEqual(['⟦fact.none⟧', '⟦fact.none⟧']);
  expect(say('fact.none', 'the id')).toBe('the id');
  expect(say('fact.none')).toBe('⟦fact.none⟧');
});
