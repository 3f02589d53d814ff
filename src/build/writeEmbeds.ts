import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../app/page';
import { isEmbedView } from '../embed/protocol';
import type { Facts } from '../facts/factsSchema';
import { escapeHtml } from '../ui/escapeHtml';
import { toLanguageRedirectScript } from './inlineScripts';
import type { RenderedPage } from './renderPage';
import type { Settings } from './settings';
import { buildSocialMeta, toOembedFile, toPictureFile } from './buildSocialMeta';
import { toOembed } from './oembed';
import type { PageExtras } from './writePages';

/** A full page may not stand in somebody's frame (see contentPolicy.ts), so links leave it. */
const NEW_TAB = '<base target="_blank">';
/** Lets browsers size a frame by its content (`frame-sizing`); who embeds us is not known, so: any origin. */
const FRAME_SIZING = '<meta name="responsive-embedded-sizing" content="allow-origins=*">';

/** What a page has besides its own: how others find it, and a script of its own, if any. */
export function toExtras(
  settings: Settings,
  page: Page,
  rendered: RenderedPage,
  facts: Facts,
  script = '',
): PageExtras {
  const discovery = buildSocialMeta({
    site: toSite(settings),
    siteName: rendered.siteName,
    page,
    head: rendered.head,
    facts,
    hasFile: (name) => existsSync(join(settings.out, name)),
  });
  return {
    head: (page.embedded ? NEW_TAB + FRAME_SIZING : '') + discovery,
    after: script && `<script>${script}</script>`,
  };
}

/** The head of an address without a language: what content systems and social networks are told who ask for it. */
export function toRedirectHead(settings: Settings, page: Page, rendered: RenderedPage, facts: Facts): string {
  const { title, description } = rendered.head;
  return `<title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(description)}">${toExtras(settings, page, rendered, facts).head ?? ''}`;
}

/**
 * The same page at the address without a language (`/embed/timeline/`), for the reader's own: a script sends them on;
 * where none runs, they read this one.
 */
export function toOwnLanguageExtras(settings: Settings, { view }: Page, extras: PageExtras): PageExtras {
  return { ...extras, first: `<script>${toLanguageRedirectScript(settings.base, `/embed/${view}/`)}</script>` };
}

/** Writes the oEmbed answer of an embed page. */
export function writeOembed(
  settings: Settings,
  { view, language }: Page,
  { siteName, embedTitle: title }: RenderedPage,
): void {
  if (!isEmbedView(view) || title === undefined) return;
  const site = toSite(settings);
  const file = toPictureFile(view, language);
  const answer = toOembed({
    site,
    siteName,
    view,
    language,
    title,
    ...(existsSync(join(settings.out, file)) && { picture: site + file }),
  });
  mkdirSync(join(settings.out, 'oembed'), { recursive: true });
  writeFileSync(join(settings.out, toOembedFile(view, language)), JSON.stringify(answer, null, 2));
}

function toSite({ origin, base }: Settings): string {
  return origin + base;
}
