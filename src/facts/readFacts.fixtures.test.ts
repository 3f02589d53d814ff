import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findFact, findFactOrItem } from './statements';
import type { Facts, FactValue } from './factsSchema';
import { readFacts } from './readFacts';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
const said = v.union([
  v.string(),
  v.number(),
  v.tuple([v.union([v.string(), v.number()]), v.string()]),
  v.array(v.string()),
]);
const expected = v.parse(
  v.record(v.string(), v.record(v.string(), said)),
  JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')),
);

/**
 * Whether a value is what a careful reader wrote down: an amount, with its date or without; a date; a part of the
 * words.
 */
function isSaid(value: FactValue, [one, asOf]: readonly (string | number)[]): boolean {
  switch (value.kind) {
    case 'quantity':
      return value.amount === one && (asOf === undefined || value.asOf?.date === asOf);
    case 'date':
    case 'event':
      return value.date === one;
    case 'text':
      return value.text.includes(String(one));
    case 'name':
      return value.text === one || value.abbreviation === one;
    case 'reference':
      return value.retrieved?.date === one;
    case 'list':
      return value.items.length === one;
  }
}

function valuesOf(facts: Facts, id: string): FactValue[] {
  const fact = findFact(facts, id);
  const items = id === 'references' ? (fact?.items ?? []) : [];
  return [...(fact?.evidence ?? []), ...items].map((one) => one.value);
}

test('every document beside the expectations has one', () => {
  expect(readdirSync(folder).filter((file) => file.endsWith('.txt'))).toEqual(Object.keys(expected).toSorted());
});

describe.each(Object.entries(expected))('%s', (file, { exit, never, names, ...others }) => {
  const facts = Object.entries(others).filter(([id]) => id !== 'says');
  const read = readFacts([{ file, bytes: readFileSync(`${folder}${file}`) }]);

  test.runIf(exit !== undefined)('is not read, and the reason names its language', () => {
    expect(read.failures).toEqual([`${file}:1:1: the document is in French (fr), which is not read`]);
  });

  test.each(facts)('%s is %j', (id, value) => {
    const values = valuesOf(read.facts, id);
    const forms = Array.isArray(value) ? value : [value];
    expect(values).not.toEqual([]);
    expect(values.filter((one) => isSaid(one, forms))).not.toEqual([]);
    if (findFactOrItem(read.facts, id)?.value.kind === 'quantity')
      expect(values.every((one) => isSaid(one, forms))).toBe(true);
  });

  test.runIf(names !== undefined)('the names are among those of the organization', () => {
    const items = findFact(read.facts, 'names')?.items?.map(({ value }) => value.kind === 'name' && value.text);
    expect(items).toEqual(expect.arrayContaining(Array.isArray(names) ? names : []));
  });

  test.runIf(never !== undefined)('what it does not say is no fact', () => {
    const ids = read.facts.facts.map(({ id }) => id);
    expect(ids.filter((id) => Array.isArray(never) && never.includes(id))).toEqual([]);
  });
});
