import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findFact, findFactOrItem } from './statements';
import { parseFacts } from './parseFacts';
import { readFacts } from './readFacts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const files = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, bytes: readFileSync(`${seeds}${file}`) }));
const facts = parseFacts(readFacts(files).facts);

describe('the two documents', () => {
  test('are the ones that the project was given, byte for byte', () => {
    expect(facts.documents.map(({ id, sha256 }) => [id, sha256])).toEqual([
      ['ko', '0f7828c0c7072ca88b2d0ecce03ae64b0ed64f473ae41d3ec299fbc0386361c4'],
      ['en', '726dedda5aaa3af6b9b92c58d0fc5670fb7e03791e1723b2bb9836f1790dcbf4'],
    ]);
  });

  test('say the membership of June 2016 in Korean alone', () => {
    const fact = findFact(facts, 'member-states');
    expect(fact?.value).toEqual({
      kind: 'quantity',
      amount: 166,
      unit: 'states',
      asOf: { date: '2016-06', precision: 'month' },
    });
    expect(fact?.agreement).toBe('single');
    expect(fact?.evidence[0]?.cites).toEqual([1, 2]);
  });

  test('agree on the year of the founding', () => {
    expect(findFact(facts, 'founded')).toMatchObject({
      agreement: 'agrees',
      value: { kind: 'date', date: '1951', precision: 'year' },
    });
  });

  test('give four areas that stand level with each other', () => {
    expect(findFactOrItem(facts, 'areas.2')?.evidence.map(({ quote }) => quote)).toEqual([
      '이주 시설',
      'facilitating migration',
    ]);
  });

  test('have a quote at every span, none of it excluded', () => {
    for (const { document, start, end, quote } of facts.facts.flatMap((fact) => [
      ...fact.evidence,
      ...(fact.items ?? []).flatMap((item) => item.evidence),
    ])) {
      const source = facts.documents.find(({ id }) => id === document);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        files.find(({ file }) => file === source?.file)?.bytes,
      );
      expect(text.slice(start, end)).toBe(quote);
      expect(source?.excluded.filter((stretch) => start < stretch.end && stretch.start < end)).toEqual([]);
    }
  });
});
