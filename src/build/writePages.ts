import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { RenderedPage } from './renderPage';
import { toViewFile, type Page, toPath } from '../app/page';
import type { Language } from '../i18n/language';
import { escapeHtml } from '../ui/escapeHtml';
import { FIRST_SCREEN } from '../ui/firstScreen';
import { buildLanguageChoiceScript, THEME_SCRIPT } from './inlineScripts';
import type { Settings } from './settings';
import type { PageHead } from '../app/documentHead';
import { ICO_PX } from './writeIcons';

/** The built template (`dist/index.html`), where its parts lie, and what stands in every page. */
export interface PageTemplate {
  readonly html: string;
  readonly manifest: Manifest;
  readonly out: string;
  readonly base: string;
  /** The style that names the heading font. */
  readonly fontFace: string;
  /** The script at the end of a page (src/app/entry.inline.ts). */
  readonly entry: string;
}

const NO_INDEX = '<meta name="robots" content="noindex">';
/** What every page starts with: the entry of the bundler, and what hydrates it. */
const SHELL = ['index.html', 'src/app/hydrateApp.tsx'];

/** HTML that a page has besides: in its head, before all else that runs, and after its text. */
export interface PageExtras {
  readonly first?: string;
  readonly head?: string;
  readonly after?: string;
}

/**
 * Writes a page: its head, its styles, its text and its script, in one file. `path` is where it lies, from the base.
 */
export function writePage(
  template: PageTemplate,
  settings: Settings,
  page: Page,
  path: string,
  rendered: RenderedPage,
  alternates: readonly Page[],
  extras: PageExtras = {},
): void {
  const html = fill(template, [...SHELL, toSource(page)], {
    head: (extras.first ?? '') + toHead(settings, page, rendered.head, alternates) + (extras.head ?? ''),
    lang: page.language,
    root: rendered.body,
    after: (extras.after ?? '') + toFailure(rendered.failure) + rendered.words + toEntry(template, page, path),
  });
  const file = join(template.out, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/**
 * Writes a file of HTML that is no page of the site (404.html), with the styles of the shell and no script of the app;
 * where it answers readers of every language, with what it is in the others.
 */
export function writeFallback(
  template: PageTemplate,
  name: string,
  language: Language,
  rendered: RenderedPage,
  others: ReadonlyMap<Language, RenderedPage> = new Map(),
): void {
  const script = `<script>${buildLanguageChoiceScript(template.base)}</script>`;
  const html = fill(template, SHELL, {
    head: `<title>${escapeHtml(rendered.head.title)}</title>${NO_INDEX}${toIconLinks(template.base)}`,
    lang: language,
    root: rendered.body,
    after: others.size === 0 ? '' : [...others].map(toOtherLanguage).join('') + script,
  });
  writeFileSync(join(template.out, name), html);
}

function toOtherLanguage([language, { head, body }]: [Language, RenderedPage]): string {
  return `<template lang="${language}" title="${escapeHtml(head.title)}"><div id="root">${body}</div></template>`;
}

/**
 * The template with these parts and with all styles of these sources, so that a page asks for nothing before it is
 * read.
 */
function fill(
  { html, manifest, out, base, fontFace }: PageTemplate,
  sources: readonly string[],
  parts: { head: string; lang: Language; root: string; after: string },
): string {
  const files = findStyles(manifest, sources);
  const styles = files.map((file) => readFileSync(join(out, file), 'utf8').trim()).join('');
  // Vite's own loader takes the styles of a view for loaded where such a link stands; disabled, the browser does not
  // ask.
  const links = files.map((file) => `<link rel="stylesheet" disabled href="${escapeHtml(base + file)}">`).join('');
  return (
    html
      // White space of the template would be sent with every page.
      .replaceAll(/>\s+</g, '><')
      .replace(/<link rel="(stylesheet|modulepreload)"[^>]*>|<script type="module"[^>]*><\/script>/g, '')
      .replace('<html lang="ko">', () => `<html lang="${parts.lang}">`)
      .replace('<!--head-->', () => `${parts.head}<style>${fontFace}${styles}</style>${links}`)
      .replace('<div id="root"></div>', () => `<div id="root">${parts.root}</div>`)
      .replace('<!--after-->', () => parts.after)
  );
}

/**
 * The script that hydrates the page, with what it needs to know: which page this is, and the files that it will ask
 * for.
 */
function toEntry({ entry, manifest, base }: PageTemplate, page: Page, path: string): string {
  const url = (source: string) => escapeHtml(base + findEntry(manifest, source).file);
  const files = findSources(manifest, [toSource(page), `src/i18n/${page.language}.json`, 'src/app/hydrateApp.tsx'])
    .map(url)
    .join(' ');
  const host = page.embedded ? ` data-host="${url('src/app/connectToHost.ts')}"` : '';
  const ownPath = escapeHtml(base + path.replace(/^\//, ''));
  return `<script type="module" data-path="${ownPath}" data-files="${files}"${host}>${entry}</script>`;
}

function toFailure({ load, retry }: RenderedPage['failure']): string {
  const button = `<button type="button" class="button">${escapeHtml(retry)}</button>`;
  return `<div id="load-failure" role="alert" hidden><p>${escapeHtml(load)}</p>${button}</div>`;
}

function toSource({ view }: Page): string {
  return toViewFile(view).replace('../', 'src/');
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

/**
 * The head of a page: title, description, the same page in each language, what the first paint waits for, and the theme
 * before it.
 */
export function toHead(settings: Settings, page: Page, head: PageHead, alternates: readonly Page[]): string {
  const address = (each: Page) => escapeHtml(settings.origin + settings.base.slice(0, -1) + toPath(each));
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    `<link rel="canonical" href="${address({ ...page, embedded: false })}">`,
    ...alternates.map((each) => `<link rel="alternate" hreflang="${each.language}" href="${address(each)}">`),
    `<link rel="alternate" hreflang="x-default" href="${escapeHtml(settings.origin + settings.base)}">`,
    toIconLinks(settings.base),
    ...(page.embedded ? [NO_INDEX] : []),
    `<link rel="expect" href="#${FIRST_SCREEN}" blocking="render">`,
    `<script>${THEME_SCRIPT}</script>`,
  ].join('');
}

/** The site's sign, for any page of a site below this base; the files are those of writeIcons.ts. */
export function toIconLinks(base: string): string {
  return (
    `<link rel="icon" href="${escapeHtml(base)}favicon.ico" sizes="${ICO_PX}x${ICO_PX}">` +
    `<link rel="apple-touch-icon" href="${escapeHtml(base)}apple-touch-icon.png">`
  );
}

const entrySchema = v.object({
  file: v.string(),
  css: v.exactOptional(v.array(v.string())),
  imports: v.exactOptional(v.array(v.string())),
});

/** An entry of Vite's manifest: what a source file became. */
export type ManifestEntry = v.InferOutput<typeof entrySchema>;
/** What each source became, by its path from the root of the repository, as the bundler names it. */
export type Manifest = Readonly<Record<string, ManifestEntry>>;

/**
 * The manifest of a build from the text of its file, with the parts alone that pages are made from; throws where it is
 * another thing.
 */
export function parseManifest(text: string): Manifest {
  return v.parse(v.record(v.string(), entrySchema), JSON.parse(text));
}
