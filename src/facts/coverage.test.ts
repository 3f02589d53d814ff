import { expect, test } from 'vitest';
import { readFacts } from './readFacts';
import { toCoverage } from './coverage';

const text =
  'IOM is an intergovernmental organization. It likes tea. It was founded in 1951.\n\nRead other articles:\n\nCats.';
const { facts } = readFacts([{ file: 'a.txt', text }]);

test('lists every sentence of the article, and those without a fact', () => {
  const { sentences, unread } = toCoverage(facts, 'en', text);
  expect(sentences.map(({ quote }) => quote)).toEqual([
    'IOM is an intergovernmental organization.',
    'It likes tea.',
    'It was founded in 1951.',
  ]);
  expect(unread.map(({ quote }) => quote)).toEqual(['It likes tea.']);
});

test('counts the characters of the article that are evidence, each once and without spaces', () => {
  const { articleCharacters, coveredCharacters } = toCoverage(facts, 'en', text);
  expect(articleCharacters).toBe('IOMisanintergovernmentalorganization.Itlikestea.Itwasfoundedin1951.'.length);
  expect(coveredCharacters).toBe('IOMisanintergovernmentalorganization.'.length + '1951'.length);
});

test('counts characters once that several facts were read from', () => {
  const nested = 'The International Organization for Migration (IOM) is an intergovernmental organization.';
  const { facts: read } = readFacts([{ file: 'a.txt', text: nested }]);
  expect(read.facts.map(({ id }) => id)).toEqual(expect.arrayContaining(['definition', 'type', 'names']));
  expect(toCoverage(read, 'en', nested)).toMatchObject({
    articleCharacters: nested.replaceAll(' ', '').length,
    coveredCharacters: nested.replaceAll(' ', '').length,
  });
});
