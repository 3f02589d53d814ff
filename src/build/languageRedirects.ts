import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../app/page';
import type { Facts } from '../facts/factsSchema';
import { DEFAULT_LANGUAGE, LANGUAGE_NAMES, LANGUAGES } from '../i18n/language';
import { escapeHtml } from '../ui/escapeHtml';
import { buildPageExtras } from './embeds';
import { buildLanguageRedirectScript } from './inlineScripts';
import type { RenderedPage } from './renderPage';
import type { Settings } from './settings';
import type { PageExtras } from './writePages';

const VIEWPORT = '<meta name="viewport" content="width=device-width,initial-scale=1">';
const STYLE =
  'body{font:1.25rem/2 system-ui,sans-serif;display:grid;place-items:center;min-height:90vh}' +
  'ul{list-style:none;padding:0}';

/**
 * Writes an address without a language (`/`, `/embed/`): it sends a reader to theirs, and without JavaScript offers
 * both. `head` is how others, who follow no script, know the page that it leads to.
 */
export function writeRootRedirect({ out, base, origin }: Settings, rest: string, head: string): void {
  const links = LANGUAGES.map((language) => {
    const href = `${base}${language}${rest}`;
    return `<li><a lang="${language}" hreflang="${language}" href="${href}">${LANGUAGE_NAMES[language]}</a></li>`;
  });
  const alternates = LANGUAGES.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${origin}${base}${language}${rest}">`,
  );
  mkdirSync(join(out, rest), { recursive: true });
  writeFileSync(
    join(out, rest, 'index.html'),
    [
      `<!doctype html><html lang="${DEFAULT_LANGUAGE}"><head><meta charset="utf-8">${VIEWPORT}`,
      head,
      ...alternates,
      `<script>${buildLanguageRedirectScript(base, rest)}</script>`,
      `<style>${STYLE}</style>`,
      `</head><body><main><h1>IOM</h1><ul>${links.join('')}</ul></main></body></html>`,
    ].join(''),
  );
}

/** The head of an address without a language: what content systems and social networks read of it. */
export function buildRedirectHead(settings: Settings, page: Page, rendered: RenderedPage, facts: Facts): string {
  const { title, description } = rendered.head;
  const own = `<title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(description)}">`;
  return own + (buildPageExtras(settings, page, rendered, facts).head ?? '');
}

/**
 * The same page at the address without a language (`/embed/timeline/`), for the reader's own: a script sends them on;
 * where none runs, they read this one.
 */
export function addLanguageRedirect(settings: Settings, { view }: Page, extras: PageExtras): PageExtras {
  return { ...extras, first: `<script>${buildLanguageRedirectScript(settings.base, `/embed/${view}/`)}</script>` };
}
