import { escapeHtml } from '../ui/escapeHtml';
import { toEmbedUrl, type EmbedChoice } from './toEmbedUrl';

/** The version is in the name, so that the file may be kept for ever; another protocol is another file. */
export const HOST_SCRIPT_FILE = 'embed.v1.js';

/** An embed as an editor puts it on a page. */
export interface Placement extends EmbedChoice {
  /** Names the frame to a screen reader, in the language of the embed. */
  readonly title: string;
  /** CSS pixels, or `100%` for the width of the column. */
  readonly width: number | '100%';
  /** CSS pixels, for as long as nothing tells the height of the content. */
  readonly height: number;
}

/**
 * A frame alone. Where the browser sizes frames by their content (`frame-sizing`, Chromium from 154) the style lets
 * it; elsewhere the style says nothing and the height stands.
 */
export function toFrameMarkup(site: string, placement: Placement): string {
  const { title, width, height } = placement;
  const style =
    'border:0;max-width:100%;frame-sizing:content-height;height:if(supports(frame-sizing:content-height):auto)';
  return (
    `<iframe src="${escapeHtml(toEmbedUrl(site, placement))}" title="${escapeHtml(title)}" ` +
    `width="${width}" height="${height}" loading="lazy" style="${style}"></iframe>`
  );
}

/** A frame and the script that gives it the height of its content. */
export function toScriptedMarkup(site: string, placement: Placement): string {
  return `${toFrameMarkup(site, placement)}\n${toScriptTag(site)}`;
}

/** The element, with a link inside for readers and systems without the script. @param pageUrl the view's own page */
export function toElementMarkup(site: string, pageUrl: string, placement: Placement): string {
  const { view, lang, theme, select, title, width, height } = placement;
  const attributes = Object.entries({
    view,
    lang,
    theme: theme === 'auto' ? '' : theme,
    select,
    height: String(height),
    style: width === '100%' ? '' : `max-width:${width}px`,
  }).flatMap(([name, value]) => (value ? [`${name}="${escapeHtml(value)}"`] : []));
  return `<iom-explorer ${attributes.join(' ')}><a href="${escapeHtml(pageUrl)}">${escapeHtml(title)}</a></iom-explorer>\n${toScriptTag(site)}`;
}

function toScriptTag(site: string): string {
  return `<script async src="${escapeHtml(site + HOST_SCRIPT_FILE)}"></script>`;
}
