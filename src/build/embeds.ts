import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../app/page';
import { isEmbedView } from '../embed/protocol';
import type { Facts } from '../facts/factsSchema';
import { bundleScript } from './inlineScripts';
import type { RenderedPage } from './renderPage';
import type { Settings } from './settings';
import { buildSocialMeta, PICTURE_PX, oembedFile, previewFile } from './socialMeta';
import type { PageExtras } from './writePages';
import { EMBED_HEIGHTS_PX, EMBED_WIDTHS_PX, formatFrameMarkup, HOST_SCRIPT_FILE } from '../embed/embedMarkup';
import type { EmbedView } from '../embed/embedTypes';
import type { Language } from '../i18n/language';

export const EMBED_TYPES_FILE = 'embed.d.ts';

/** A full page may not stand in somebody's frame (see headers.ts), so links leave it. */
const NEW_TAB = '<base target="_blank">';
/** Lets browsers size a frame by its content (`frame-sizing`); who embeds us is not known, so: any origin. */
const FRAME_SIZING = '<meta name="responsive-embedded-sizing" content="allow-origins=*">';

/** Writes the script that editors put on their pages, and the types of its messages, into a built site. */
export async function writeHostScript(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, HOST_SCRIPT_FILE), await bundleScript('embed/host.ts'));
  copyFileSync(new URL('../embed/embedTypes.ts', import.meta.url), join(out, EMBED_TYPES_FILE));
}

/** The script that stands inline in every embed page, before the app: it reports the height. */
export function bundleFrameScript(): Promise<string> {
  return bundleScript('embed/boot.ts');
}

/** What a page has besides its own: how others find it, and a script of its own, if any. */
export function buildPageExtras(
  settings: Settings,
  page: Page,
  rendered: RenderedPage,
  facts: Facts,
  script = '',
): PageExtras {
  const discovery = buildSocialMeta({
    site: siteOf(settings),
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

/** Writes the oEmbed answer of an embed page. */
export function writeOembed(
  settings: Settings,
  { view, language }: Page,
  { siteName, embedTitle: title }: RenderedPage,
): void {
  if (!isEmbedView(view) || title === undefined) return;
  const site = siteOf(settings);
  const file = previewFile(view, language);
  const answer = buildOembed({
    site,
    siteName,
    view,
    language,
    title,
    ...(existsSync(join(settings.out, file)) && { picture: site + file }),
  });
  mkdirSync(join(settings.out, 'oembed'), { recursive: true });
  writeFileSync(join(settings.out, oembedFile(view, language)), JSON.stringify(answer, null, 2));
}

function siteOf({ origin, base }: Settings): string {
  return origin + base;
}

/** What a content system needs to know of a site to embed it. */
export interface OembedSource {
  /** The site's address, up to and with the last slash. */
  readonly site: string;
  readonly siteName: string;
  readonly view: EmbedView;
  readonly language: Language;
  /** The title of the embed, in its language. */
  readonly title: string;
  /** The address of the preview picture, where there is one. */
  readonly picture?: string;
}

/** An answer of oEmbed 1.0 (oembed.com) of the type `rich`: a frame of the view, without a script. */
export function buildOembed({ site, siteName, view, language, title, picture }: OembedSource) {
  const width = EMBED_WIDTHS_PX.article;
  const height = EMBED_HEIGHTS_PX[view].article;
  return {
    version: '1.0',
    type: 'rich',
    title,
    width,
    height,
    html: formatFrameMarkup(site, { view, lang: language, theme: 'auto', select: '', title, width, height }),
    provider_name: siteName,
    provider_url: site,
    ...(picture !== undefined && {
      thumbnail_url: picture,
      thumbnail_width: PICTURE_PX.width,
      thumbnail_height: PICTURE_PX.height,
    }),
  };
}
