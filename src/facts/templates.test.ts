import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../documents/parseDocument';
import { matchClauses, tokenizeRow, tokenizeSentences, type TokenizedSentence } from './clauses';
import { EXTRACTORS } from './extractFacts';
import { LABELS } from './factTable';
import { compileTemplate } from './templates';
import type { Language } from './tokens';

const folders = ['../../seeds/', 'fixtures/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => parseDocument(readFileSync(`${folder}${file}`, 'utf8'), LABELS)),
);

function tokenizeAll(language: Language): { clauses: TokenizedSentence[]; rows: TokenizedSentence[] } {
  const own = documents.filter((document) => document.language === language);
  const sentences = own.flatMap((document) => tokenizeSentences(document, language, true));
  return {
    clauses: sentences.filter(({ sentence, isOwn }) => sentence.block.kind !== 'row' && isOwn),
    rows: own.flatMap((document) =>
      document.sentences.flatMap(({ block }) =>
        block.kind === 'row' ? (tokenizeRow(document, block, language) ?? []) : [],
      ),
    ),
  };
}

const said = { ko: tokenizeAll('ko'), en: tokenizeAll('en') };
const clauses = EXTRACTORS.flatMap((extractor) =>
  (['ko', 'en'] as const).flatMap((language) =>
    extractor.clauses[language].map((source) => [source, said[language].clauses] as const),
  ),
);
const rows = EXTRACTORS.flatMap((extractor) =>
  Object.values(extractor.rows ?? {}).flatMap((sources) =>
    sources.map((source) => [source, [...said.ko.rows, ...said.en.rows]] as const),
  ),
);

describe('there is a document for each template', () => {
  test.each([...clauses, ...rows])('%s', (source, sentences) => {
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
    expect(() => compileTemplate('a [b')).toThrow('A template without ]');
  });
});
