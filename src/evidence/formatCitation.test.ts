import { expect, test } from 'vitest';
import { formatBibtex, formatPlainCitation, type Citation } from './CitationButtons';

const citation: Citation = {
  key: 'member-states',
  statement: 'Member states: 22, June 1960',
  quote: 'has 22\nmembers {all} & more',
  document: 'English document, a_b.txt',
  url: 'https://example.org/en/?fact=member-states',
  day: '2026-11-22',
  accessed: 'accessed 22 November 2026',
  site: 'IOM Explorer',
  sha256: 'ab12',
  terms: 'Text under CC BY-SA 4.0, https://example.org/licence',
};

test('the plain text names sentence, value, date, document and address', () => {
  const text = formatPlainCitation(citation);
  for (const part of [
    citation.quote,
    citation.statement,
    citation.document,
    citation.url,
    citation.accessed,
    citation.terms,
  ])
    expect(text).toContain(part);
});

test('the BibTeX entry has balanced braces and escapes what TeX would read as a command', () => {
  const entry = formatBibtex(citation);
  expect(entry.startsWith('@misc{iom-explorer-member-states,')).toBe(true);
  expect(entry).toContain('\\{all\\} \\& more');
  expect(entry).toContain('a\\_b.txt');
  expect(entry).toContain('Text under CC BY-SA 4.0');
  const depth = entry
    .replaceAll(/\\[{}]/g, '')
    .split('')
    .reduce((level, sign) => level + Number(sign === '{') - Number(sign === '}'), 0);
  expect(depth).toBe(0);
  expect(entry).not.toContain('year =');
});

test('where the terms are not known, a citation ends without them', () => {
  expect(formatPlainCitation({ ...citation, terms: '' })).toMatch(/\(accessed 22 November 2026\)\.$/);
  expect(formatBibtex({ ...citation, terms: '' })).toContain('SHA-256 ab12}');
});
