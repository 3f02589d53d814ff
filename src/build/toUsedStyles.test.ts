import { expect, test } from 'vitest';
import { RARE_MEDIA } from '../app/loadStyles';
import { toUsedStyles } from './toUsedStyles';

const html = '<html lang="ko"><body id="top"><p class="lead lead-first">…</p></body></html>';

test('keeps what the page has a class, an id or an element for, and nothing else', () => {
  expect(toUsedStyles('p{a:b}.lead{a:b}.lead.other{a:b}.panel p{a:b}#top>.lead{a:b}#bottom{a:b}', html)).toBe(
    'p{a:b}.lead{a:b}#top>.lead{a:b}',
  );
});

test('keeps the one selector of a list that the page can match', () => {
  expect(toUsedStyles('.panel,.lead-first:focus{a:b}', html)).toBe('.lead-first:focus{a:b}');
});

test('an attribute counts with its value, unless a reader or an early script may change it', () => {
  const page = html + '<li data-side="lower" data-live="">…</li><details>…</details>';
  expect(
    toUsedStyles('[data-side=lower]{a:b}[data-side="upper"]{a:b}[data-live] a{a:b}[data-dense] a{a:b}', page),
  ).toBe('[data-side=lower]{a:b}[data-live] a{a:b}');
  const css = 'details[open]{a:b}[data-theme=dark]{a:b}a[data-pressed]{a:b}[data-side^=low]{a:b}';
  expect(toUsedStyles(css, page)).toBe(css);
});

test('a name in :not(), :is() or an attribute is no reason to go', () => {
  const css = '.lead:not(.panel:has(.x)){a:b}:is(.panel,.lead){a:b}:root[data-theme=".x"]{a:b}';
  expect(toUsedStyles(css, html)).toBe(css);
});

test('an at-rule goes with the last rule in it, and an animation with the last that plays it', () => {
  expect(toUsedStyles('@media screen{.panel{a:b}.lead{a:b}}@media screen{.panel{a:b}}', html)).toBe(
    '@media screen{.lead{a:b}}',
  );
  expect(toUsedStyles('.panel{animation:turn 1s}@keyframes turn{0%{a:b}to{a:c}}', html)).toBe('');
  expect(toUsedStyles('.lead{animation:turn 1s}@keyframes turn{0%{a:b}to{a:c}}', html)).toBe(
    '.lead{animation:turn 1s}@keyframes turn{0%{a:b}to{a:c}}',
  );
});

test('a custom property goes where nothing that is left reads it', () => {
  expect(toUsedStyles(':root{--ink:b;--wash:c}.lead{a:var(--ink)}.panel{a:var(--wash)}', html)).toBe(
    ':root{--ink:b}.lead{a:var(--ink)}',
  );
  expect(toUsedStyles(':root{--wash:c}', html + '<p style="a:var(--wash)">')).toBe(':root{--wash:c}');
});

test('what is for paper, for forced colours, for a pointer or for no script comes later', () => {
  const css =
    '@media (scripting:none){p{a:h}}p{a:b}p:hover,p:focus{a:c}p:hover{a:d}@media print{p{a:e}}@media (forced-colors: active){p{a:f}}@media not print{p{a:g}}';
  expect(toUsedStyles(css, html)).toBe('p{a:b}p:focus{a:c}@media not print{p{a:g}}');
  expect(toUsedStyles('p:not(:hover){a:b}', html)).toBe('p:not(:hover){a:b}');
});

test('what is left out for rare media is loaded for these media, and no others', () => {
  expect(RARE_MEDIA).toBe('print, (forced-colors: active)');
});
