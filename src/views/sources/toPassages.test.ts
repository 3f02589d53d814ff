import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFacts } from '../../facts/readFacts';
import { toPassages } from './toPassages';

const files = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, bytes: readFileSync(`seeds/${file}`) }));
const { facts } = readFacts(files);

test.each(facts.documents)('nothing of $file is lost between the passages but empty lines', (document) => {
  const text = readFileSync(`seeds/${document.file}`, 'utf8');
  let end = 0;
  for (const passage of toPassages(text, document)) {
    expect(text.slice(end, passage.start).trim()).toBe('');
    end = passage.end;
  }
  expect(text.slice(end).trim()).toBe('');
});

test.each(facts.documents)('the stretches of $file are counted as they are listed', (document) => {
  const text = readFileSync(`seeds/${document.file}`, 'utf8');
  const excluded = toPassages(text, document).flatMap((passage) =>
    passage.kind === 'excluded' ? passage.stretches : [],
  );
  expect(excluded).toEqual(document.excluded);
});

test('lines that stand together are one paragraph; what is excluded for one reason is one passage', () => {
  const text = 'a\nb\n\nc\n \nsee\n\nmore';
  expect(
    toPassages(text, {
      article: [{ start: 0, end: 6 }],
      excluded: [
        { start: 9, end: 12, reason: 'links' },
        { start: 14, end: 18, reason: 'links' },
      ],
    }),
  ).toEqual([
    { kind: 'paragraph', number: 1, start: 0, end: 3 },
    { kind: 'paragraph', number: 2, start: 5, end: 6 },
    {
      kind: 'excluded',
      reason: 'links',
      start: 9,
      end: 18,
      stretches: [
        { start: 9, end: 12, reason: 'links' },
        { start: 14, end: 18, reason: 'links' },
      ],
    },
  ]);
});
