import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFacts } from '../../facts/readFacts';
import { findMarginQuotes } from './MarginQuotes';

const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
const { facts } = readFacts(seeds.map((file) => ({ file, text: readFileSync(`seeds/${file}`, 'utf8') })));
/** What the margin has of the document in the reader's own language. */
const ownWords = (language: 'ko' | 'en', shown: string, ...ids: string[]) =>
  findMarginQuotes(facts, ids, language, shown).flatMap(({ document, quotes }) =>
    document.language === language ? quotes : [],
  );
const itemsOf = (id: string, language: string) =>
  facts.facts
    .find((fact) => fact.id === id)
    ?.items?.flatMap(({ evidence }) => evidence.find(({ document }) => document === language)?.quote ?? [])
    .join(' ') ?? '';

test('a sentence of the own document stands in the margin where its fragments leave words of it out', () => {
  const items = itemsOf('constitution', 'ko');
  expect(ownWords('ko', `IOM 헌장은 다음을 인정합니다. ${items}`, 'constitution')).toEqual([
    expect.stringContaining('분명한 인정을 촉구하며'),
  ]);
});

test('nothing stands there where the text says it all, be it with other particles, endings or conjunctions', () => {
  expect(ownWords('ko', `IOM은 다음과 같은 일을 합니다. ${itemsOf('activities', 'ko')}`, 'activities')).toEqual([]);
  expect(ownWords('ko', `IOM은 ${itemsOf('partners', 'ko')}와 협력합니다.`, 'partners')).toEqual([]);
  expect(ownWords('en', itemsOf('people-served', 'en'), 'people-served')).toEqual([]);
  expect(ownWords('en', `IOM works with ${itemsOf('partners', 'en')} partners.`, 'partners')).toEqual([]);
  const definition = facts.facts
    .find(({ id }) => id === 'definition')
    ?.evidence.find(({ document }) => document === 'ko');
  const spoken = definition?.quote.replace(/\([^()]*\)/gu, '').replace(/이다\.?$/u, '입니다.') ?? '';
  expect(spoken).toMatch(/입니다\.$/u);
  expect(ownWords('ko', spoken, 'definition')).toEqual([]);
});

test('the words of the other language stand there whatever the text says', () => {
  expect(findMarginQuotes(facts, ['areas'], 'ko', '').map(({ document }) => document.language)).toContain('en');
});
