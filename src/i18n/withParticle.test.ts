import { expect, test } from 'vitest';
import ko from './ko.json';
import { isParticlePair, withParticle } from './withParticle';

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
