import { escapeHtml } from '../ui/escapeHtml';
import type { EmbedTheme, EmbedView } from './embedTypes';
import { isEmbedLanguage } from './protocol';

/** The widths that embeds are tried at, in CSS pixels: a phone's, and the column of an article. */
export const EMBED_WIDTHS_PX = { phone: 360, article: 720 } as const;

/**
 * The height of a frame that nothing sizes, in CSS pixels: what a reader should see of a view at once, its words and
 * its chart. The rest is reached by scrolling inside. No view is lower than that (e2e/embed-builder.spec.ts).
 */
export const EMBED_HEIGHTS_PX: Readonly<Record<EmbedView, Readonly<Record<keyof typeof EMBED_WIDTHS_PX, number>>>> = {
  profile: { phone: 900, article: 1000 },
  timeline: { phone: 900, article: 900 },
  membership: { phone: 900, article: 900 },
};

export interface EmbedChoice {
  readonly view: EmbedView;
  /** Anything but `ko` and `en` is the reader's own. */
  readonly lang: string;
  readonly theme: EmbedTheme;
  /** A query of what is selected: `year=1990&country=KR`. */
  readonly select: string;
}

/**
 * The address of an embed; a selected event is its fragment. @param site the site's address, up to and with the last
 * slash
 */
export function buildEmbedUrl(site: string, { view, lang, theme, select }: EmbedChoice): string {
  const path = `${isEmbedLanguage(lang) ? `${lang}/` : ''}embed/${view}/`;
  return site + path + buildSelection(select, theme === 'auto' ? {} : { theme });
}

/**
 * The address of the page whose embed this is, with the same selected; in `otherwise` where the embed is in the
 * reader's own language.
 */
export function buildPageUrl(site: string, { view, lang, select }: EmbedChoice, otherwise: string): string {
  const path = `${isEmbedLanguage(lang) ? lang : otherwise}/${view === 'profile' ? '' : `${view}/`}`;
  return site + path + buildSelection(select, {});
}

/** The query and the fragment of what is selected. */
function buildSelection(select: string, others: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams(select);
  const event = params.get('event');
  for (const name of ['theme', 'event']) params.delete(name);
  for (const [name, value] of Object.entries(others)) params.set(name, value);
  const query = params.toString();
  return (query && `?${query}`) + (event ? `#${encodeURIComponent(event)}` : '');
}

/** The version is in the name, so that the file may be kept for ever; another protocol is another file. */
export const HOST_SCRIPT_FILE = 'embed.v1.js';

/** An embed as an editor puts it on a page. */
export interface Placement extends EmbedChoice {
  /** Names the frame to a screen reader, in the language of the embed. */
  readonly title: string;
  /** CSS pixels, or `100%` for the width of the column. */
  readonly width: number | '100%';
  /** CSS pixels, for as long as nothing reports the height of the content. */
  readonly height: number;
}

/**
 * A frame alone. Where the browser sizes frames by their content (`frame-sizing`, Chromium from 154) the style lets
 * it; elsewhere the style says nothing and the height stands.
 */
export function formatFrameMarkup(site: string, placement: Placement): string {
  const { title, width, height } = placement;
  const style =
    'border:0;max-width:100%;frame-sizing:content-height;height:if(supports(frame-sizing:content-height):auto)';
  return (
    `<iframe src="${escapeHtml(buildEmbedUrl(site, placement))}" title="${escapeHtml(title)}" ` +
    `width="${width}" height="${height}" loading="lazy" style="${style}"></iframe>`
  );
}

/** A frame and the script that gives it the height of its content. */
export function formatScriptedMarkup(site: string, placement: Placement): string {
  return `${formatFrameMarkup(site, placement)}\n${formatScriptTag(site)}`;
}

/** The element, with a link inside for readers and systems without the script. @param pageUrl the view's own page */
export function formatElementMarkup(site: string, pageUrl: string, placement: Placement): string {
  const { view, lang, theme, select, title, width, height } = placement;
  const attributes = Object.entries({
    view,
    lang,
    theme: theme === 'auto' ? '' : theme,
    select,
    height: String(height),
    style: width === '100%' ? '' : `max-width:${width}px`,
  }).flatMap(([name, value]) => (value ? [`${name}="${escapeHtml(value)}"`] : []));
  const link = `<a href="${escapeHtml(pageUrl)}">${escapeHtml(title)}</a>`;
  return `<iom-explorer ${attributes.join(' ')}>${link}</iom-explorer>\n${formatScriptTag(site)}`;
}

function formatScriptTag(site: string): string {
  return `<script async src="${escapeHtml(site + HOST_SCRIPT_FILE)}"></script>`;
}
