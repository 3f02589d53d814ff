import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderedPage } from './renderPage';
import { toViewFile, type Page } from '../app/page';
import type { Language } from '../i18n/language';
import { escapeHtml } from '../ui/escapeHtml';
import { toLanguageChoiceScript } from './inlineScripts';
import type { Manifest, ManifestEntry } from './parseManifest';
import type { Settings } from './settings';
import { toHead, toIconLinks } from './toHead';
import { toUsedStyles } from './toUsedStyles';
import type { HeadingFont } from './writeFont';

/** The built template (`dist/index.html`) and where its styles lie. */
export interface PageTemplate {
  readonly html: string;
  readonly manifest: Manifest;
  readonly out: string;
  readonly font: HeadingFont;
  readonly boot: string;
  readonly base: string;
}

/** What every page starts with: the entry of the bundler, and what comes at the first press. */
const SHELL = ['index.html', 'src/app/start.tsx'];

/** Parts of the app that are worth asking for by themselves; what is smaller comes with what needs it. */
const LARGE_BYTES = 10_000;

/** HTML that a page has besides: in its head, before all else that runs, and after its text. */
export interface PageExtras {
  readonly first?: string;
  readonly head?: string;
  readonly after?: string;
}

/** Writes a page: its head, its text, and the styles that its first paint needs, in one file. */
export function writePage(
  template: PageTemplate,
  settings: Settings,
  page: Page,
  path: string,
  rendered: RenderedPage,
  alternates: readonly Page[],
  extras: PageExtras = {},
): void {
  const files = findStyles(template.manifest, [...SHELL, toViewFile(page.view).replace('../', 'src/')]);
  const html = fill(template, files, {
    head: (extras.first ?? '') + toHead(settings, page, rendered.head, alternates) + (extras.head ?? ''),
    lang: page.language,
    root: rendered.body,
    after: (extras.after ?? '') + toFailure(rendered.failure),
  });
  const file = join(template.out, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/**
 * Writes a file of HTML that is no page of the site (404.html), with the styles of the shell; where it answers readers of
 * every language, with what it is in the others.
 */
export function writeFallback(
  template: PageTemplate,
  name: string,
  language: Language,
  rendered: RenderedPage,
  others: ReadonlyMap<Language, RenderedPage> = new Map(),
): void {
  const html = fill(template, findStyles(template.manifest, SHELL), {
    head: `<title>${escapeHtml(rendered.head.title)}</title><meta name="robots" content="noindex">${toIconLinks(template.base)}`,
    lang: language,
    root: rendered.body,
    after: toFailure(rendered.failure),
  });
  const choice = `${[...others].map(toOtherLanguage).join('')}<script>${toLanguageChoiceScript(template.base)}</script>`;
  writeFileSync(join(template.out, name), others.size === 0 ? html : html.replace('</body>', () => `${choice}</body>`));
}

function toOtherLanguage([language, { head, body, failure }]: [Language, RenderedPage]): string {
  return `<template lang="${language}" title="${escapeHtml(head.title)}"><div id="root">${body}</div>${toFailure(failure)}</template>`;
}

/** The template with these parts, the styles that they use, and the boot script, which knows where the whole styles lie. */
function fill(
  template: PageTemplate,
  styles: readonly string[],
  parts: { head: string; lang: Language; root: string; after: string },
): string {
  const whole = styles.map((file) => readFileSync(join(template.out, file), 'utf8').trim()).join('');
  const used = toUsedStyles(whole, parts.root + parts.after);
  return (
    template.html
      // White space of the template would be sent with every page.
      .replaceAll(/>\s+</g, '><')
      .replace(/<link rel="(stylesheet|modulepreload)"[^>]*>|<script type="module"[^>]*><\/script>/g, '')
      .replace('<html lang="ko">', () => `<html lang="${parts.lang}">`)
      .replace('<!--head-->', () => `${parts.head}<style>${used}</style>`)
      .replace('<div id="root"></div>', () => `<div id="root">${parts.root}</div>`)
      .replace(
        '<!--after-->',
        () => parts.after + toNoScript(template, styles, parts.lang) + toBoot(template, styles, parts),
      )
  );
}

/**
 * For readers without script, after the text: the styles that the page itself leaves out, and the heading face, which the
 * browser may leave when it is late, so that nothing jumps.
 */
function toNoScript({ base, font }: PageTemplate, styles: readonly string[], language: Language): string {
  return `<noscript><style>${font.toStyle(language)}</style>${styles.map((file) => `<link rel="stylesheet" href="${escapeHtml(base + file)}">`).join('')}</noscript>`;
}

function toBoot(
  { boot, manifest, base, font, out }: PageTemplate,
  styles: readonly string[],
  { root, lang }: { root: string; lang: Language },
): string {
  const url = (source: string) => escapeHtml(base + findEntry(manifest, source).file);
  const sheets = escapeHtml(styles.map((file) => base + file).join(' '));
  const isLarge = (source: string) => statSync(join(out, findEntry(manifest, source).file)).size > LARGE_BYTES;
  const parts = findSources(manifest, ['src/app/start.tsx']).filter(isLarge).map(url).join(' ');
  const answerHost = root.includes('id="embed-content"') ? ` data-answer-host="${url('src/app/answerHost.ts')}"` : '';
  return `<script data-start="${parts}" data-styles="${sheets}"${answerHost} data-font="${escapeHtml(font.toUrl(lang))}">${boot}</script>`;
}

function toFailure({ load, retry }: RenderedPage['failure']): string {
  return `<div id="load-failure" role="alert" hidden><p>${escapeHtml(load)}</p><button type="button" class="button">${escapeHtml(retry)}</button></div>`;
}

/** What a source became; a page that names what is not there would be deaf to its readers. */
function findEntry(manifest: Manifest, source: string): ManifestEntry {
  const entry = manifest[source];
  if (!entry) throw new Error(`${source} is not in the manifest of the build`);
  return entry;
}

/** These sources and all that they import at once, each once and after what it needs itself. */
function findSources(manifest: Manifest, sources: readonly string[]): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (source: string) => {
    const entry = manifest[source];
    if (!entry || seen.has(source)) return;
    seen.add(source);
    entry.imports?.forEach(visit);
    found.add(source);
  };
  sources.forEach(visit);
  return [...found];
}

/** The files of the styles of these sources and of all that they import, each once, in the order of the cascade. */
function findStyles(manifest: Manifest, sources: readonly string[]): string[] {
  return [...new Set(findSources(manifest, sources).flatMap((source) => manifest[source]?.css ?? []))];
}
