import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from './readFacts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const readTexts = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
const documents = readTexts(seeds);
const TIMEOUT_MS = 120_000;

/** What a document says, and what of it was not understood, whatever form its copy has; every quote is checked. */
function read(text: string) {
  const { facts, failures } = readFacts([{ file: 'a.txt', text }]);
  for (const fact of facts.facts)
    for (const { start, end, quote } of [fact, ...(fact.items ?? [])].flatMap(({ evidence }) => evidence))
      expect(text.slice(start, end)).toBe(quote);
  return {
    failures,
    facts: facts.facts.map(({ id, evidence, items = [] }) => ({
      id,
      values: evidence.map(({ value }) => value),
      items: items.map(({ value }) => value),
    })),
    rules: facts.messages.map(({ rule }) => rule),
  };
}

/** How wide a text is, in letters or in columns, of which a letter of East Asia takes two. */
const MEASURES = {
  letters: (text: string) => text.length,
  columns: (text: string) => text.length + (text.match(/[\p{Script=Hangul}\p{Script=Han}]/gu)?.length ?? 0),
};

/**
 * Breaks each line at spaces so that none is wider; `parted`: long words are parted by a hyphen where they reach the
 * end.
 */
function fold(text: string, width: number, parted: boolean, measure: (text: string) => number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      let current = '';
      for (const word of line.trim().split(' ')) {
        const room = width - measure(current) - 2;
        if (current !== '' && measure(current) + 1 + measure(word) > width) {
          if (parted && /^[a-z]{7,}$/.test(word) && room >= 3 && room <= word.length - 3) {
            lines.push(`${current} ${word.slice(0, room)}-`);
            current = word.slice(room);
          } else {
            lines.push(current);
            current = word;
          }
        } else current = current === '' ? word : `${current} ${word}`;
      }
      return [...lines, current].join('\n');
    })
    .join('\n');
}

/** Begins a new page within the text at every so many lines. */
function paginate(text: string, lines: number): string {
  return text
    .split('\n')
    .map((line, index) => (index % lines === lines - 1 && line !== '' ? `\f${line}` : line))
    .join('\n');
}

describe('both documents say the same', () => {
  const forms: Record<string, (text: string) => string> = {
    'as they are': (text) => text,
    'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
    'with tabs for spaces': (text) => text.replaceAll(' ', '\t'),
    'with decomposed letters': (text) => text.normalize('NFD'),
    'with spaces that do not break': (text) => text.replaceAll(' ', '\u00A0'),
    'with two spaces for one': (text) => text.replaceAll(' ', '  '),
    'broken at hyphens that words have': (text) => text.replaceAll(/(?<=[Nn]on|[Cc]ross)-/g, '-\n'),
    'with page breaks': (text) => paginate(text, 9),
  };

  test.each(Object.keys(forms))('%s', (name) => {
    for (const text of documents) expect(read(forms[name]?.(text) ?? '')).toEqual(read(text));
  });

  test(
    'broken at any width, with hyphens, page breaks and other letters',
    () => {
      const said = documents.map(read);
      const change = fc.constantFrom(...Object.values(forms));
      fc.assert(
        fc.property(
          fc.nat(documents.length - 1),
          fc.integer({ min: 30, max: 100 }),
          fc.boolean(),
          fc.constantFrom(...Object.values(MEASURES)),
          change,
          (at, width, parted, measure, form) => {
            expect(read(form(fold(documents[at] ?? '', width, parted, measure)))).toEqual(said[at]);
          },
        ),
        { numRuns: 120 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    'with any letter that is not seen anywhere',
    () => {
      const unseen = Array.from({ length: 0xe1000 }, (_, code) => code)
        .filter(
          (code) =>
            (code < 0xd800 || code > 0xdfff) &&
            /[\p{Default_Ignorable_Code_Point}\uFFFC]/u.test(String.fromCodePoint(code)),
        )
        .map((code) => String.fromCodePoint(code));
      expect(unseen).toEqual(
        expect.arrayContaining(['\u034F', '\u061C', '\u115F', '\u180E', '\u3164', '\uFE0F', '\u00AD']),
      );
      const said = documents.map(read);
      fc.assert(
        fc.property(
          fc.nat(documents.length - 1),
          fc.nat(2200),
          fc.constantFrom(...unseen),
          (which, position, letter) => {
            const text = documents[which] ?? '';
            const at = position % (text.length + 1);
            expect(read(text.slice(0, at) + letter + text.slice(at))).toEqual(said[which]);
          },
        ),
        { numRuns: 250 },
      );
    },
    TIMEOUT_MS,
  );
});

// Of each language, what speaks of a fact; written anew here, since the detector is what is tested.
const TOPIC =
  /회원|옵[저서]버|예산|설립|창설|출범|관련 기구|선거|대선|\b(?:members?|observers?|budget|founded|established|elections?)\b/iu;

test.each([...documents, ...readTexts(fixtures)].map((text) => [text.trim().slice(0, 40), text]))(
  'every sentence with a figure and a word for a fact is evidence or a diagnostic: %s',
  (_, text) => {
    const { facts } = readFacts([{ file: 'a.txt', text }]);
    const [document] = facts.documents;
    if (!document) return;
    const spans = [
      ...facts.facts.flatMap((fact) => [fact, ...(fact.items ?? [])].flatMap(({ evidence }) => evidence)),
      ...facts.messages.flatMap(({ where }) => where),
    ];
    for (const { start, end } of document.article)
      for (const { 0: sentence, index } of text.slice(start, end).matchAll(/[^.\n]+(?:\.\d[^.\n]*)*/gu)) {
        if (!TOPIC.test(sentence) || !/\d/u.test(sentence)) continue;
        const [from, to] = [start + index, start + index + sentence.length];
        expect(spans.some((span) => span.start < to && from < span.end) || sentence).toBe(true);
      }
  },
);
