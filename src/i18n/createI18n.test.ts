import { expect, test } from 'vitest';
import { createI18n, isParticlePair, withParticle } from './createI18n';
import en from './en.json';
import ko from './ko.json';

const { t } = createI18n('en', en);

test('texts without values stay the same, those with values follow them', () => {
  expect([t('view.timeline'), t('view.timeline')]).toEqual([en.view.timeline, en.view.timeline]);
  expect(t('timeline.eraNow', { from: 1989 })).toContain('1989');
  expect(t('timeline.eraNow', { from: 1951 })).toContain('1951');
});

const say = (...args: string[]): unknown => Reflect.apply(t, undefined, args);

test('a key without text shows itself, each time', () => {
  expect([say('fact.none'), say('fact.none')]).toEqual(['⟦fact.none⟧', '⟦fact.none⟧']);
  expect(say('fact.none', 'the id')).toBe('the id');
  expect(say('fact.none')).toBe('⟦fact.none⟧');
});

test.each([
  ['22개국', '으로/로', '22개국으로'],
  ['1981', '으로/로', '1981로'],
  ['1983', '이/가', '1983이'],
  ['ICM', '으로/로', 'ICM으로'],
  ['ICEF', '이/가', 'ICEF가'],
  ['18%', '으로/로', '18%로'],
  ['국제이주기구(IOM)', '은/는', '국제이주기구(IOM)는'],
  ['이주 정부간 위원회', '을/를', '이주 정부간 위원회를'],
  ['말', '으로/로', '말로'],
  ['Peter Erben', '이/가', 'Peter Erben이'],
  ['William Lacy Swing', '은/는', 'William Lacy Swing은'],
  ['Stuart Poucher', '이/가', 'Stuart Poucher가'],
  ['Brasil', '으로/로', 'Brasil로'],
] as const)('%s with %s is %s', (words, pair, expected) => {
  expect(withParticle(words, pair)).toBe(expected);
});

test('every particle that the Korean words ask for is one that can be chosen', () => {
  const pairs = [...JSON.stringify(ko).matchAll(/, (?:josa|particle)\(([^)]*)\)/g)].map(([, pair = '']) => pair);
  expect(pairs.length).toBeGreaterThan(9);
  expect(pairs.filter((pair) => !isParticlePair(pair))).toEqual([]);
});
