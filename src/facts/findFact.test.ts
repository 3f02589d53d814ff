import { expect, test } from 'vitest';
import { findFact, findFactOrItem } from './findFact';
import { readFacts } from './readFacts';

const { facts } = readFacts([
  {
    file: 'a.txt',
    text: 'IOM is an organization of the world. IOM works in the two broad areas of migration management: migration law, and health.',
  },
]);

test('finds a fact, an item of a list fact, and nothing for an id that is not there', () => {
  expect(findFact(facts, 'areas')?.kind).toBe('list');
  expect(findFactOrItem(facts, 'areas')?.id).toBe('areas');
  expect(findFactOrItem(facts, 'areas.2')?.value).toMatchObject({ text: 'health' });
  expect(findFactOrItem(facts, 'areas.3')).toBeUndefined();
  expect(findFactOrItem(facts, 'budget.1')).toBeUndefined();
});
