import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import en from './i18n/en.json';
import ko from './i18n/ko.json';

/** Which rooms a room may import; every room may import itself. The rooms of DESIGN.md, and `tables`, `evidence`, `embed`. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  documents: [], ui: [], i18n: [], embed: ['ui', 'i18n'],
  tables: [],
  facts: ['tables', 'documents'],
  membership: ['facts', 'tables', 'documents', 'i18n'],
  evidence: ['facts', 'tables', 'documents', 'i18n', 'ui'],
  views: ['evidence', 'membership', 'facts', 'tables', 'documents', 'i18n', 'ui', 'embed'],
  app: ['views', 'evidence', 'membership', 'facts', 'tables', 'documents', 'i18n', 'ui', 'embed'],
  build: ['app', 'views', 'evidence', 'membership', 'facts', 'tables', 'documents', 'i18n', 'ui', 'embed'],
};
const SRC = resolve(import.meta.dirname);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const sources = files.map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));
const product = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));

test('rooms import only along the arrows of the design', () => {
  expect(product.length).toBeGreaterThan(50);
  const wrong = product.flatMap(({ file, text }) => toRelativeImports(text).flatMap((target) => {
    const [from, to] = [toRoom(file), toRoom(relative(SRC, resolve(SRC, dirname(file), target)))];
    return from === to || to === undefined || from === undefined || ARROWS[from]?.includes(to) ? [] : [`${file} imports ${target}`];
  }));
  expect(wrong).toEqual([]);
});

test('views never import each other', () => {
  const wrong = product.filter(({ file }) => file.startsWith('views/')).flatMap(({ file, text }) => toRelativeImports(text)
    .map((target) => relative(SRC, resolve(SRC, dirname(file), target)))
    .filter((target) => /^views\/\w+\//.test(target) && target.split('/')[1] !== file.split('/')[1])
    .map((target) => `${file} imports ${target}`));
  expect(wrong).toEqual([]);
});

test('words come from our own hook, which does not copy the i18n instance for each component', () => {
  const asking = product.filter(({ text }) => /\buseTranslation\(\)/.test(text));
  expect(asking.length).toBeGreaterThan(40);
  expect(asking.filter(({ text }) => /import \{[^}]*\buseTranslation\b[^}]*\} from 'react-i18next'/.test(text)).map(({ file }) => file)).toEqual([]);
});

test('nothing misses a view whose folder is gone', () => {
  const wrong = product.filter(({ file }) => !file.startsWith('views/')).flatMap(({ file, text }) => toRelativeImports(text)
    .map((target) => relative(SRC, resolve(SRC, dirname(file), target)))
    .filter((target) => /^views\/\w+\//.test(target)).map((target) => `${file} imports ${target}`));
  expect(wrong).toEqual([]);
});

test('documents, facts, tables and membership know neither React nor Node', () => {
  const wrong = product.filter(({ file }) => /^(documents|facts|tables|membership)\//.test(file))
    .filter(({ text }) => /from '(react|node:)/.test(text)).map(({ file }) => file);
  expect(wrong).toEqual([]);
});

test('only the app knows the router, and nobody but tools exports a default', () => {
  expect(product.filter(({ file, text }) => !file.startsWith('app/') && text.includes("from 'wouter")).map(({ file }) => file)).toEqual([]);
  expect(product.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file)).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 301).map(({ file }) => file)).toEqual([]);
});

test('Korean and English have the same keys, and no empty words', () => {
  const keys = (value: unknown, path = ''): string[] => (
    typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => keys(each, `${path}.${key}`)) : [path]
  );
  // Plural forms differ by language: English has _one and _other, Korean has _other alone.
  const sorted = (value: unknown) => [...new Set(keys(value).map((key) => key.replace(/_(one|other)$/, '')))].toSorted();
  expect(sorted(ko)).toEqual(sorted(en));
  expect(sorted(ko).length).toBeGreaterThan(50);
});

test('no number or name that a document says is typed into the code', () => {
  const documents = readdirSync(join(SRC, '../seeds')).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(join(SRC, '../seeds', file), 'utf8'));
  const said = /\b(166|1951|1\.675|16\.75)\b|래시 스윙|Peter Erben/;
  expect(documents.some((text) => said.test(text))).toBe(true);
  const all = [...product, ...['ko', 'en'].map((language) => ({ file: `${language}.json`, text: readFileSync(join(SRC, `i18n/${language}.json`), 'utf8') }))];
  expect(all.filter(({ text }) => said.test(text)).map(({ file }) => file)).toEqual([]);
});

function toRelativeImports(text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
}

function toRoom(file: string): string | undefined {
  const room = file.split('/')[0];
  return room !== undefined && room in ARROWS ? room : undefined;
}
