import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence, Facts } from './factsSchema';
import { parseFacts } from './factsSchema';
import { readFacts } from './readFacts';

const seedOf = (file: string) => readFileSync(fileURLToPath(new URL(`../../seeds/${file}`, import.meta.url)), 'utf8');
const korean = seedOf('000_3d9c37dcfa308085.txt');
const english = seedOf('004_871f5258be1d4b9f.txt');
const toBlocks = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const ARTICLES = [
  { article: toBlocks(korean.slice(0, korean.indexOf('외부 링크'))), markers: ['Read other articles:'] },
  {
    article: toBlocks(english.slice(0, english.indexOf('Read more about'))),
    markers: ['Read other articles:', 'Famous quotes containing the word organization:'],
  },
];
// What a careless reader would take: figures, names and elections of somebody else.
const TEMPTING = [
  'IOM has 12 member states and 3 observer states as of May 1999.',
  '2001년 1월 기준, 국제이주기구는 12개국의 회원국을 보유하고 있다.',
  '결성1800년',
  'IOM works in the four broad areas of zoology: cats, dogs, hens and cows.',
  '미화 99억 달러',
  'The 1999 French elections were directed by Some Body.',
  '  9. “Elsewhere”. Nobody. 1999년 1월 1일에 확인함.',
];
const noise = [...toBlocks(korean.slice(korean.indexOf('Read other articles:'))).slice(1), ...TEMPTING];

// A hundred documents take a second; a machine that does other things at once may need a minute.
const TIMEOUT_MS = 120_000;

const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n \n', '\n\u00A0\n');
const form = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll(' ', '  '),
);

const toText = (parts: [string, (text: string) => string, string][]) =>
  parts.map(([block, change, end]) => change(block) + end).join('');
const documents = fc
  .constantFrom(...ARTICLES)
  .chain(({ article, markers }) =>
    fc.record({
      bom: fc.constantFrom('', '\uFEFF'),
      blocks: fc.array(fc.tuple(fc.constantFrom(...article), form, ending), { minLength: 1, maxLength: 14 }),
      marker: fc.constantFrom(...markers),
      noise: fc.array(fc.tuple(fc.constantFrom(...noise), form, ending), { maxLength: 8 }),
    }),
  )
  .map(({ bom, blocks, marker, noise: after }) => {
    const head = `${bom}${toText(blocks)}\n\n`;
    return { text: `${head}${marker}\n\n${toText(after)}`, articleEnd: head.length };
  });

function toEvidence(facts: Facts): Evidence[] {
  return facts.facts.flatMap((fact) => [...fact.evidence, ...(fact.items ?? []).flatMap((item) => item.evidence)]);
}

test(
  'every slice equals its quote, and no span lies in what is excluded or after the article',
  () => {
    fc.assert(
      fc.property(documents, ({ text, articleEnd }) => {
        const { facts } = readFacts([{ file: 'a.txt', text }]);
        parseFacts(facts);
        const excluded = facts.documents[0]?.excluded ?? [];
        for (const { start, end, sentence = { start, end } } of toEvidence(facts))
          expect(sentence.start <= start && end <= sentence.end).toBe(true);
        for (const { start, end, quote } of [...toEvidence(facts), ...facts.messages.flatMap(({ where }) => where)]) {
          expect(text.slice(start, end)).toBe(quote);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(articleEnd);
          expect(excluded.filter((stretch) => start < stretch.end && stretch.start < end)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  },
  TIMEOUT_MS,
);

test(
  'what is excluded changes no fact: the facts are those of the article alone',
  () => {
    fc.assert(
      fc.property(documents, ({ text, articleEnd }) => {
        const whole = readFacts([{ file: 'a.txt', text }]).facts;
        const alone = readFacts([{ file: 'a.txt', text: text.slice(0, articleEnd) }]).facts;
        expect(whole.facts).toEqual(alone.facts);
      }),
      { numRuns: 60 },
    );
  },
  TIMEOUT_MS,
);

test(
  'article and excluded stretches hold every word of the document and do not overlap',
  () => {
    fc.assert(
      fc.property(documents, ({ text }) => {
        const document = readFacts([{ file: 'a.txt', text }]).facts.documents[0];
        if (!document) return;
        const spans = [...document.article, ...document.excluded].toSorted((one, other) => one.start - other.start);
        spans.slice(1).forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0);
        });
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replaceAll(/[\s\uFEFF]/gu, ''),
        ).toBe(text.replaceAll(/[\s\uFEFF]/gu, ''));
      }),
      { numRuns: 60 },
    );
  },
  TIMEOUT_MS,
);

test(
  'reading never throws, whatever a document holds',
  () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...TEMPTING,
        ...ARTICLES.flatMap(({ article }) => article),
        '(',
        ')',
        '[1]',
        '년',
        '개국',
        'IOM',
        '"',
        '\n',
        '9'.repeat(400),
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => `IOM ${units.join('')}`),
        (text) => {
          const { facts } = readFacts([{ file: 'a.txt', text }]);
          parseFacts(JSON.parse(JSON.stringify(facts)));
          for (const { start, end, quote } of toEvidence(facts)) expect(text.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 100 },
    );
  },
  TIMEOUT_MS,
);
