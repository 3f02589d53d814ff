import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../documents/parseDocument';
import { compileTemplate, matchClauses, tokenizeSentences, type TokenizedSentence } from './clauses';
import { EXTRACTORS } from './extractFacts';
import { LABELS } from './infoboxLabels';

const folders = ['../../seeds/', 'fixtures/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => parseDocument(readFileSync(`${folder}${file}`, 'utf8'), LABELS)),
);

const said = documents.flatMap((document) =>
  document.language === 'und' ? [] : tokenizeSentences(document, document.language).filter(({ isOwn }) => isOwn),
);
const isRow = ({ sentence }: TokenizedSentence) => sentence.block.kind === 'row';
const all = EXTRACTORS.flatMap(({ clauses, rows = [] }) => [
  ...clauses.map((source) => [source, said.filter((one) => !isRow(one))] as const),
  ...rows.map((source) => [source, said.filter(isRow)] as const),
]);

describe('there is a document for each template', () => {
  test.each(all)('%s', (source, sentences) => {
    const template = compileTemplate(source);
    expect(sentences.find((sentence) => matchClauses(sentence, template).length > 0)?.sentence.text).toBeDefined();
  });
});

const match = (source: string, text: string) => compileTemplate(source).pattern.test(text);

describe('a template', () => {
  test('covers its words whole, with what may be left out and either of its choices', () => {
    const source = 'the {big|small} cat [often] sleeps [here]';
    expect(match(source, 'The big cat sleeps')).toBe(true);
    expect(match(source, 'the small cat often sleeps here')).toBe(true);
    expect(match(source, 'the small cat never sleeps')).toBe(false);
    expect(match(source, 'If the big cat sleeps')).toBe(false);
  });

  test('has two forms of a Korean particle', () => {
    expect(match('<mission>를 돕는다', '이주를 돕는다')).toBe(true);
    expect(match('<mission>를 돕는다', '난민을 돕는다')).toBe(true);
  });

  test('whose brackets do not close is a mistake of ours', () => {
    expect(() => compileTemplate('a [b')).toThrow('Unterminated group');
  });
});
