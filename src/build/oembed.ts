import { EMBED_HEIGHTS_PX, EMBED_WIDTHS_PX, formatFrameMarkup } from '../embed/embedMarkup';
import type { EmbedView } from '../embed/embedTypes';
import type { Language } from '../i18n/language';

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

/** The size of every preview picture, in pixels. */
export const PICTURE_PX = { width: 1200, height: 630 } as const;

/** An answer of oEmbed 1.0 (oembed.com) of the type `rich`: a frame of the view, without a script. */
export function toOembed({ site, siteName, view, language, title, picture }: OembedSource) {
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
