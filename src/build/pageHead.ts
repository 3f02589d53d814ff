import type { PageHead } from '../app/documentHead';
import { toPath, type Page } from '../app/page';
import { escapeHtml } from '../ui/escapeHtml';
import { THEME_SCRIPT } from './inlineScripts';
import type { Settings } from './settings';
import { ICO_PX } from './writeIcons';

/** The head of a page: title, description, the same page in each language, and the theme before the first paint. */
export function toHead(settings: Settings, page: Page, head: PageHead, alternates: readonly Page[]): string {
  const address = (each: Page) => escapeHtml(settings.origin + settings.base.slice(0, -1) + toPath(each));
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    `<link rel="canonical" href="${address({ ...page, embedded: false })}">`,
    ...alternates.map((each) => `<link rel="alternate" hreflang="${each.language}" href="${address(each)}">`),
    `<link rel="alternate" hreflang="x-default" href="${escapeHtml(settings.origin + settings.base)}">`,
    toIconLinks(settings.base),
    ...(page.embedded ? ['<meta name="robots" content="noindex">'] : []),
    `<script>${THEME_SCRIPT}</script>`,
  ].join('');
}

/** The site's sign, for any page of a site below this base; the files are those of writeIcons.ts. */
export function toIconLinks(base: string): string {
  return `<link rel="icon" href="${escapeHtml(base)}favicon.ico" sizes="${ICO_PX}x${ICO_PX}"><link rel="apple-touch-icon" href="${escapeHtml(base)}apple-touch-icon.png">`;
}
