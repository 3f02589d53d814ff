import { expect, test } from 'vitest';
import { parseManifest } from './writePages';

test('a manifest says what each source became, and what that brings with it', () => {
  const text =
    '{"index.html":{"file":"assets/index.js","src":"index.html","isEntry":true,"imports":["_shared.js"],"css":["assets/index.css"]},"_shared.js":{"file":"assets/shared.js"}}';
  expect(parseManifest(text)).toEqual({
    'index.html': { file: 'assets/index.js', imports: ['_shared.js'], css: ['assets/index.css'] },
    '_shared.js': { file: 'assets/shared.js' },
  });
});

test.each([
  '{"index.html":"assets/index.js"}',
  '{"index.html":{"css":["a.css"]}}',
  '{"index.html":{"file":"a.js","imports":"b.js"}}',
])('what is none stops the build: %s', (text) => {
  expect(() => parseManifest(text)).toThrow();
});
