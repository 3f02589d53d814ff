import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatPlaceName } from './evidence/formatValue';
import golden from './facts/facts.golden.json';
import { parseFacts } from './facts/factsSchema';
import en from './i18n/en.json';
import ko from './i18n/ko.json';

/**
 * Which rooms a room may import; every room may import itself. The rooms of DESIGN.md, and `tables`, `evidence`,
 * `embed`.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  documents: [],
  ui: [],
  i18n: [],
  embed: ['ui', 'i18n'],
  tables: [],
  facts: ['tables', 'documents'],
  membership: ['facts', 'tables', 'documents', 'i18n'],
  evidence: ['facts', 'tables', 'documents', 'i18n', 'ui'],
  views: ['evidence', 'membership', 'facts', 'tables', 'documents', 'i18n', 'ui', 'embed'],
  app: ['views', 'evidence', 'membership', 'facts', 'tables', 'documents', 'i18n', 'ui', 'embed'],
  build: ['app', 'views', 'evidence', 'membership', 'facts', 'tables', 'documents', 'i18n', 'ui', 'embed'],
};
/** What stands beside the product, and which of its folders, or of each other, it may import. */
const ARROWS_BESIDE: Readonly<Record<string, readonly string[]>> = {
  e2e: ['tools', 'src/build', 'src/embed', 'src/facts', 'src/i18n'],
  'tools/bench': ['tools', 'src/build', 'src/app', 'src/embed', 'src/i18n'],
  tools: [],
};
const SRC = resolve(import.meta.dirname);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);
const sources = files.map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));
const styles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));
const product = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));
/** The product without its comments. */
const uncommented = product.map(({ file, text }) => ({ file, text: text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '') }));

test('rooms import only along the arrows of the design', () => {
  expect(product.length).toBeGreaterThan(50);
  const wrong = product.flatMap(({ file, text }) =>
    listRelativeImports(text).flatMap((target) => {
      const [from, to] = [layerOf(file), layerOf(relative(SRC, resolve(SRC, dirname(file), target)))];
      return from === to || to === undefined || from === undefined || ARROWS[from]?.includes(to)
        ? []
        : [`${file} imports ${target}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('end-to-end tests and tools import along their arrows, and nothing of the product needs them', () => {
  const root = dirname(SRC);
  const beside = ['e2e', 'tools', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .map((file) => join(folder, file)),
  );
  const wrong = beside.flatMap((file) =>
    listRelativeImports(readFileSync(join(root, file), 'utf8')).flatMap((target) => {
      const path = relative(root, resolve(root, dirname(file), target));
      const [from, to] = [folderBeside(file), folderBeside(path)];
      const isAllowed = from in ARROWS_BESIDE ? ARROWS_BESIDE[from]?.includes(to) : !(to in ARROWS_BESIDE);
      return from === to || isAllowed ? [] : [`${file} imports ${target}`];
    }),
  );
  expect(beside.filter((file) => folderBeside(file) in ARROWS_BESIDE).length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test('views never import each other', () => {
  const wrong = product
    .filter(({ file }) => file.startsWith('views/'))
    .flatMap(({ file, text }) =>
      listRelativeImports(text)
        .map((target) => relative(SRC, resolve(SRC, dirname(file), target)))
        .filter((target) => /^views\/\w+\//.test(target) && target.split('/')[1] !== file.split('/')[1])
        .map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('texts come from our own hook, which does not copy the i18n instance for each component', () => {
  const asking = product.filter(({ text }) => /\buseTranslation\(\)/.test(text));
  expect(asking.length).toBeGreaterThan(40);
  expect(
    asking
      .filter(({ text }) => /import \{[^}]*\buseTranslation\b[^}]*\} from 'react-i18next'/.test(text))
      .map(({ file }) => file),
  ).toEqual([]);
});

test('a style sheet names classes of its own view and of what views share; a shared one, none of a single view', () => {
  const wrong = styles.flatMap(({ file, text }) =>
    readClasses(text).flatMap((name) => {
      const element = new RegExp(`["'\`\\s]${name}["'\`\\s]`);
      const users = uncommented.filter((each) => element.test(each.text)).map((each) => viewOf(each.file));
      const isShared = users.includes(undefined) || new Set(users).size > 1;
      const view = viewOf(file);
      return isShared || (view !== undefined && users.includes(view)) ? [] : [`${file}: .${name}`];
    }),
  );
  expect(styles.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test('nothing misses a view whose folder is gone', () => {
  const wrong = product
    .filter(({ file }) => !file.startsWith('views/'))
    .flatMap(({ file, text }) =>
      listRelativeImports(text)
        .map((target) => relative(SRC, resolve(SRC, dirname(file), target)))
        .filter((target) => /^views\/\w+\//.test(target))
        .map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('documents, facts, tables and membership know neither React nor, but for what reads at build time, Node', () => {
  const wrong = product
    .filter(({ file }) => /^(documents|facts|tables|membership)\//.test(file) && file !== 'facts/readFacts.ts')
    .filter(({ text }) => /from '(react|node:)/.test(text))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

test('only the app knows the router, and nobody but tools exports a default', () => {
  expect(
    product
      .filter(({ file, text }) => !file.startsWith('app/') && text.includes("from 'wouter"))
      .map(({ file }) => file),
  ).toEqual([]);
  expect(product.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file)).toEqual([]);
});

test('no file of the product is longer than 300 lines', () => {
  expect(product.filter(({ text }) => text.split('\n').length > 300).map(({ file }) => file)).toEqual([]);
});

test('no line is wider than 120 columns but for one pattern or, in tests and tools, one string', () => {
  expect(findWide([...product, ...styles], (line) => isOneLiteral(line, '/'))).toEqual([]);
  const beside = textsBeside().filter(({ file }) => !file.endsWith('.md'));
  const tests = sources.filter(({ file }) => !product.some((each) => each.file === file));
  expect(findWide([...beside, ...tests], (line) => isOneLiteral(line, '/', "'", '"', '`'))).toEqual([]);
});

test('the documentation names no file that does not exist', () => {
  const root = dirname(SRC);
  const folders = ['src', 'e2e', 'tools', 'seeds', 'docs', 'public', '.ci'];
  const known = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const pages = textsBeside().filter(({ file }) => file.endsWith('.md') && file !== 'CHANGELOG.md');
  const missing = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/`([\w./-]+(?<!\.d)\.(?:tsx?|css|mjs))`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !known.some((each) => each === name || each.endsWith(`/${name}`)))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("names and prose are the field's: no word of the old dialect comes back", () => {
  const named = [...files, ...textsBeside().map(({ file }) => file)].filter((file) =>
    /(?:^|\/)to[A-Z]\w*\.tsx?$/.test(file),
  );
  expect(named).toEqual([]);
  const old =
    /\b(?:alive|journeys?|keepers?|onIntent|holdEvents|useWords|toFactWords|toMessageWords|toSayers|SourceMarks|MarkMeanings|DocumentView|matchPieces|useListWindow|whenCalm|rememberedChoice|fillIn|inlineBoot)\b/;
  const all = [...sources.filter(({ file }) => file !== 'architecture.test.ts'), ...textsBeside()];
  expect(all.filter(({ text }) => old.test(text)).map(({ file }) => file)).toEqual([]);
});

test('comments and titles of tests report, show or give: nothing is told or said but apart from something', () => {
  const told = /\b(?:told(?! (?:apart|from))|said)\b/i;
  const all = [...sources, ...textsBeside().filter(({ file }) => !file.endsWith('.md'))];
  const wrong = all.flatMap(({ file, text }) =>
    [...text.matchAll(/^\s*(?:\/?\*+|\/\/)(.*)|^\s*(?:test|it|describe)(?:\.\w+)*\((?:'([^']*)'|`([^`]*)`)/gm)]
      .map(([, comment = '', title = '', template = '']) => `${comment}${title}${template}`)
      .filter((prose) => told.test(prose.replaceAll(/`[^`]*`|“[^”]*”/g, '')) && file !== 'architecture.test.ts')
      .map((prose) => `${file}:${prose}`),
  );
  expect(wrong).toEqual([]);
});

test('Korean and English have the same keys, and no empty texts', () => {
  expect(listBaseKeys(ko)).toEqual(listBaseKeys(en));
  expect(listBaseKeys(ko).length).toBeGreaterThan(50);
});

test('every text of the interface is asked for somewhere', () => {
  const text = product.map((source) => source.text).join('\n');
  const patterns = [...text.matchAll(/`([a-zA-Z][\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
  );
  const isAsked = (key: string) => text.includes(`'${key}'`) || patterns.some((pattern) => pattern.test(key));
  const unasked = listBaseKeys(en)
    .map((key) => key.slice(1))
    .filter((key) => !isAsked(key));
  expect(unasked).toEqual([]);
  expect(isAsked('app.nothing')).toBe(false);
});

test('no number, date or name that a document says is typed into the code or the texts of the interface', () => {
  const said = listTexts();
  expect(said.length).toBeGreaterThan(10);
  const words = (['ko', 'en'] as const).map((language) => ({
    file: `${language}.json`,
    text: JSON.stringify({ ko, en }[language]),
  }));
  expect(find(words, said)).toEqual([]);
  // The texts of the interface do without the organization's names, too; only the readers must know them.
  const named = listNames();
  expect(named.length).toBeGreaterThan(4);
  expect(find(words, named)).toEqual([]);
  // An example of how a date is written needs a year.
  const example = /(?:factsSchema|rowSchemas)\.ts: 2016$/;
  expect(
    find(
      uncommented,
      said.filter((each) => !/^\d\d$/.test(each)),
    ).filter((found) => !example.test(found)),
  ).toEqual([]);
  // These not even in a comment, nor within a longer date.
  const never = /\b(166|1951|1\.675|16\.75)\b|래시 스윙|Peter Erben/;
  expect([...product, ...words].filter(({ text }) => never.test(text)).map(({ file }) => file)).toEqual([]);
});

/** The classes that a style sheet names, without those of recharts. */
function readClasses(css: string): string[] {
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\/|\{[^{}]*\}|'[^']*'|url\([^)]*\)/g, ' ');
  const names = [...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !name.startsWith('recharts-'));
}

/** The view to whose folder a file belongs; undefined for what views share. */
function viewOf(file: string): string | undefined {
  return /^views\/(\w+)\//.exec(file)?.[1];
}

/** The lines that are wider than 120 columns, without those that may be. */
function findWide(from: readonly { file: string; text: string }[], isAllowed: (line: string) => boolean): string[] {
  return from.flatMap(({ file, text }) =>
    text
      .split('\n')
      .filter((line) => line.length > 120 && !isAllowed(line))
      .map((line) => `${file}: ${line}`),
  );
}

/** Whether a line is wide by one literal alone, which stands unbroken with little beside it. */
function isOneLiteral(line: string, ...delimiters: readonly string[]): boolean {
  const literals = [...line.matchAll(/(['"`/])(?:\\.|(?!\1).)*\1/g)]
    .filter(([, delimiter = '']) => delimiters.includes(delimiter))
    .map(([literal]) => literal.length);
  return line.length - Math.max(0, ...literals) <= 60;
}

/** The files of end-to-end tests and tools, and the pages of the documentation. */
function textsBeside(): { file: string; text: string }[] {
  const root = dirname(SRC);
  const code = ['e2e', 'tools'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const pages = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'));
  return [...code, ...pages.map((file) => join('docs', file)), 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map(
    (file) => ({ file, text: readFileSync(join(root, file), 'utf8') }),
  );
}

/**
 * What documents say that nobody would write for another reason: years, amounts from 80 on, people, earlier names,
 * places.
 */
function listTexts(): string[] {
  const people = ['director-general', 'election-directors', 'founding-name'];
  const statements = parseFacts(golden).facts.flatMap((fact) => [fact, ...(fact.items ?? [])]);
  const words = statements.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ value }): string[] => {
      switch (value.kind) {
        case 'date':
          return [value.date.slice(0, 4)];
        case 'event':
          return [
            value.date.slice(0, 4),
            ...(value.place === undefined
              ? []
              : [formatPlaceName(value.place, 'ko'), formatPlaceName(value.place, 'en')]),
          ];
        case 'quantity':
          return value.amount < 80
            ? []
            : [String(value.amount), String(value.amount / 1e9), String(value.amount / 1e8)];
        case 'name':
        case 'text':
          return people.some((fact) => id.startsWith(fact))
            ? [value.text, ...('abbreviation' in value ? [value.abbreviation] : [])]
            : [];
        case 'reference':
        case 'list':
          return [];
      }
    }),
  );
  return [...new Set(words)].filter((word) => word.length > 1 && !word.startsWith('0.'));
}

/** The names of the organization in every language, without its short one, which is part of the site's. */
function listNames(): string[] {
  return parseFacts(golden)
    .facts.filter(({ id }) => id === 'names')
    .flatMap(({ items = [] }) => items.flatMap(({ evidence }) => evidence))
    .flatMap(({ value }) => (value.kind === 'name' ? [value.text] : []));
}

function find(from: readonly { file: string; text: string }[], what: readonly string[]): string[] {
  return from.flatMap(({ file, text }) =>
    what
      .filter((each) => new RegExp(`(?<!\\w|\\w[.-])${each.replaceAll('.', '\\.')}(?!\\w|[.-]\\w)`, 'u').test(text))
      .map((each) => `${file}: ${each}`),
  );
}

function listBaseKeys(value: unknown): string[] {
  // Plural forms differ by language: English has _one and _other, Korean has _other alone.
  return [...new Set(listKeys(value).map((key) => key.replace(/_(one|other)$/, '')))].toSorted();
}

function listKeys(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => listKeys(each, `${path}.${key}`))
    : [path];
}

function listRelativeImports(text: string): string[] {
  return [...text.matchAll(/(?:from|import\(?)\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
}

function layerOf(file: string): string | undefined {
  const room = file.split('/')[0];
  return room !== undefined && room in ARROWS ? room : undefined;
}

function folderBeside(file: string): string {
  const own = Object.keys(ARROWS_BESIDE).find((folder) => file.startsWith(`${folder}/`));
  return own ?? file.split('/').slice(0, 2).join('/');
}
