import { isEmbedLanguage } from './protocol';
import type { EmbedTheme, EmbedView } from './embedTypes';

export interface EmbedChoice {
  readonly view: EmbedView;
  /** Anything but `ko` and `en` is the reader's own. */
  readonly lang: string;
  readonly theme: EmbedTheme;
  /** A query of what is selected: `year=1990&country=KR`. */
  readonly select: string;
}

/** The address of an embed; a selected event is its fragment. @param site the site's address, up to and with the last slash */
export function toEmbedUrl(site: string, { view, lang, theme, select }: EmbedChoice): string {
  const path = `${isEmbedLanguage(lang) ? `${lang}/` : ''}embed/${view}/`;
  return site + path + toSelected(select, theme === 'auto' ? {} : { theme });
}

/** The address of the page whose embed this is, with the same selected; in `otherwise` where the embed is in the reader's own language. */
export function toPageUrl(site: string, { view, lang, select }: EmbedChoice, otherwise: string): string {
  const path = `${isEmbedLanguage(lang) ? lang : otherwise}/${view === 'profile' ? '' : `${view}/`}`;
  return site + path + toSelected(select, {});
}

/** The query and the fragment of what is selected. */
function toSelected(select: string, others: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams(select);
  const event = params.get('event');
  for (const name of ['theme', 'event']) params.delete(name);
  for (const [name, value] of Object.entries(others)) params.set(name, value);
  const query = params.toString();
  return (query && `?${query}`) + (event ? `#${encodeURIComponent(event)}` : '');
}
