import { expect, test } from 'vitest';
import golden from './facts.golden.json';
import { parseFacts } from './factsSchema';

test('takes the contract as it is written, and gives it back unchanged', () => {
  expect(parseFacts(golden)).toEqual(golden);
});

test('refuses a fact or an item that nothing stands for', () => {
  const [fact] = golden.facts;
  expect(() => parseFacts({ ...golden, facts: [{ ...fact, evidence: [] }] })).toThrow();
  expect(() =>
    parseFacts({
      ...golden,
      facts: [{ ...fact, items: [{ id: 'x.1', agreement: 'single', value: fact?.value, evidence: [] }] }],
    }),
  ).toThrow();
});

test('refuses another version', () => {
  expect(() => parseFacts({ ...golden, schemaVersion: 2 })).toThrow(/Expected 1 but received 2/);
});

test.each(['2016-13', '2016-06-32', '2016-6', '16', '2016-06-30T00:00', ''])('refuses %o for a date', (date) => {
  const founded = golden.facts.find(({ id }) => id === 'founded');
  const dated = { ...golden, facts: [{ ...founded, value: { kind: 'date', date, precision: 'day' } }] };
  expect(() => parseFacts(dated)).toThrow(/date|Invalid format/);
});
