import { expect, test } from 'vitest';
import { checkSizes, type BuiltFile } from './checkSizes';

const site: BuiltFile[] = [
  { path: 'ko/index.html', bytes: 9_000 },
  { path: 'ko/timeline/index.html', bytes: 26_001 },
  { path: 'assets/serif-aaaaaaaa.woff2', bytes: 50_000 },
  {
    path: 'assets/hydrateApp-aaaaaaaa.js',
    bytes: 70_000,
    text: 'import{a}from"./react-aaaaaaaa.js";import"./format-a-aaaaaa.js";import("./TimelineView-aaaaaaaa.js")',
  },
  { path: 'assets/react-aaaaaaaa.js', bytes: 3_000, text: 'export{}' },
  { path: 'assets/format-a-aaaaaa.js', bytes: 500, text: 'import{a}from"./react-aaaaaaaa.js"' },
  {
    path: 'assets/TimelineView-aaaaaaaa.js',
    bytes: 9_000,
    text: 'import{r}from"./react-aaaaaaaa.js";import{c}from"./serializeCsv-aaaaaaaa.js"',
  },
  { path: 'assets/serializeCsv-aaaaaaaa.js', bytes: 200, text: '' },
  { path: 'assets/tables-aaaaaaaa.json', bytes: 8_000 },
  { path: 'assets/makePicture-aaaaaaaa.js', bytes: 2_000, text: '' },
  { path: 'embed.v1.js', bytes: 1_700 },
];
const find = (what: string) => checkSizes(site).find((row) => row.what === what);

test('a page that is larger than it may be is over its limit', () => {
  const over = checkSizes(site).filter(({ bytes, limit }) => bytes > limit);
  expect(over.map(({ what }) => what)).toEqual(['ko/timeline/index.html']);
});

test('a script counts with what it imports, once, and without what is only loaded later', () => {
  expect(find('shell, at the first press')?.bytes).toBe(73_500);
  expect(find('TimelineView')?.bytes).toBe(9_200);
});

test('until it is idle a page costs itself and the heading font', () => {
  expect(find('heaviest page until it is idle')?.bytes).toBe(76_001);
});

test('what is loaded by itself later has a limit too, and what came with a view is not counted twice', () => {
  expect(find('tables')?.bytes).toBe(8_000);
  expect(find('makePicture')?.limit).toBeLessThan(10_000);
  expect(find('serializeCsv')).toBeUndefined();
});

test('a folder that is no built site is an error', () => {
  expect(() => checkSizes([])).toThrow('no built site');
});
