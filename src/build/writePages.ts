import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderedPage } from './renderPage';
import { toViewFile, type Page } from '../app/page';
import { escapeHtml } from '../ui/escapeHtml';
import type { Settings } from './settings';
import { toHead } from './toHead';
import type { HeadingFont } from './writeFont';

/** An entry of Vite's manifest: what a source file became. */
interface ManifestEntry { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }
type Manifest = Readonly<Record<string, ManifestEntry | undefined>>;

/** The built template (`dist/index.html`) and where its styles lie. */
export interface PageTemplate { readonly html: string; readonly manifest: Manifest; readonly out: string; readonly font: HeadingFont; readonly boot: string; readonly base: string }

/** HTML that a page has besides: in its head, before all else that runs, and after its text. */
export interface PageExtras { readonly first?: string; readonly head?: string; readonly after?: string }

/** Writes a page: its head, its text, and the styles that its first paint needs, in one file. */
export function writePage(
  template: PageTemplate, settings: Settings, page: Page, path: string, rendered: RenderedPage, alternates: readonly Page[], extras: PageExtras = {},
): void {
  const styles = readStyles(template, ['index.html', 'src/app/start.tsx', toViewFile(page.view).replace('../', 'src/')]);
  const html = fill(template.html, {
    head: (extras.first ?? '') + toHead(settings, page, rendered.head, alternates) + (extras.head ?? '') + toNoScriptFont(template) + `<style>${styles}</style>`,
    lang: page.language,
    root: rendered.body,
    after: (extras.after ?? '') + toFailure(rendered.failure) + toBoot(template),
  });
  const file = join(template.out, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** Writes a file of HTML that is no page of the site (404.html), with the styles of the shell. */
export function writeFallback(template: PageTemplate, name: string, language: Page['language'], rendered: RenderedPage): void {
  const styles = readStyles(template, ['index.html', 'src/app/start.tsx']);
  writeFileSync(join(template.out, name), fill(template.html, {
    head: `<title>${escapeHtml(rendered.head.title)}</title><meta name="robots" content="noindex">${toNoScriptFont(template)}<style>${styles}</style>`,
    lang: language, root: rendered.body, after: toFailure(rendered.failure) + toBoot(template),
  }));
}

function fill(html: string, parts: { head: string; lang: string; root: string; after: string }): string {
  return html
    .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>|\s*<script type="module"[^>]*><\/script>/g, '')
    .replace('<html lang="ko">', () => `<html lang="${parts.lang}">`)
    .replace('<!--head-->', () => parts.head)
    .replace('<div id="root"></div>', () => `<div id="root">${parts.root}</div>`)
    .replace('<!--after-->', () => parts.after);
}

/** Without script the heading face is the browser's to load; it may leave it when it is late, so that nothing jumps. */
function toNoScriptFont({ font }: PageTemplate): string {
  return `<noscript><style>${font.style}</style></noscript>`;
}

function toBoot({ boot, manifest, base, font }: PageTemplate): string {
  const url = (source: string) => escapeHtml(base + (manifest[source]?.file ?? ''));
  return `<script data-start="${url('src/app/start.tsx')}" data-answer-host="${url('src/app/answerHost.ts')}" data-font="${escapeHtml(base + font.file)}">${boot}</script>`;
}

function toFailure({ load, retry }: RenderedPage['failure']): string {
  return `<div id="load-failure" role="alert" hidden><p>${escapeHtml(load)}</p><button type="button" class="button">${escapeHtml(retry)}</button></div>`;
}

/** The styles of these source files and of all that they import, each once, in the order of the cascade. */
function readStyles({ manifest, out }: Pick<PageTemplate, 'manifest' | 'out'>, sources: readonly string[]): string {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (source: string) => {
    const entry = manifest[source];
    if (!entry || seen.has(source)) return;
    seen.add(source);
    entry.imports?.forEach(visit);
    entry.css?.forEach((file) => files.add(file));
  };
  sources.forEach(visit);
  return [...files].map((file) => readFileSync(join(out, file), 'utf8').trim()).join('');
}
