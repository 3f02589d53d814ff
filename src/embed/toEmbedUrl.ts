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
  const params = new URLSearchParams(select);
  const event = params.get('event');
  for (const name of ['theme', 'event']) params.delete(name);
  if (theme !== 'auto') params.set('theme', theme);
  const query = params.toString();
  return `${site}${isEmbedLanguage(lang) ? `${lang}/` : ''}embed/${view}/${query && `?${query}`}${event ? `#${encodeURIComponent(event)}` : ''}`;
}
