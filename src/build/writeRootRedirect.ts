import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGE, LANGUAGE_NAMES, LANGUAGES } from '../i18n/language';
import { toLanguageRedirectScript } from './inlineScripts';
import type { Settings } from './settings';

/**
 * Writes an address without a language (`/`, `/embed/`): it sends a reader to theirs, and without JavaScript offers both.
 * `head` is how others, who follow no script, know the page that it leads to.
 */
export function writeRootRedirect({ out, base, origin }: Settings, rest: string, head: string): void {
  const links = LANGUAGES.map(
    (language) =>
      `<li><a lang="${language}" hreflang="${language}" href="${base}${language}${rest}">${LANGUAGE_NAMES[language]}</a></li>`,
  );
  const alternates = LANGUAGES.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${origin}${base}${language}${rest}">`,
  );
  mkdirSync(join(out, rest), { recursive: true });
  writeFileSync(
    join(out, rest, 'index.html'),
    [
      `<!doctype html><html lang="${DEFAULT_LANGUAGE}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
      head,
      ...alternates,
      `<script>${toLanguageRedirectScript(base, rest)}</script>`,
      '<style>body{font:1.25rem/2 system-ui,sans-serif;display:grid;place-items:center;min-height:90vh}ul{list-style:none;padding:0}</style>',
      `</head><body><main><h1>IOM</h1><ul>${links.join('')}</ul></main></body></html>`,
    ].join(''),
  );
}
