import type { EmbedView } from './embedTypes';

/** The widths that embeds are tried at, in CSS pixels: a phone's, and the column of an article. */
export const EMBED_WIDTHS_PX = { phone: 360, article: 720 } as const;

/**
 * The height of a frame that nothing sizes, in CSS pixels: what a reader should see of a view at once, its words and its
 * chart. The rest is reached by scrolling inside. No view is lower than that (e2e/embed-builder.spec.ts).
 */
export const EMBED_HEIGHTS_PX: Readonly<Record<EmbedView, Readonly<Record<keyof typeof EMBED_WIDTHS_PX, number>>>> = {
  profile: { phone: 900, article: 1000 },
  timeline: { phone: 900, article: 900 },
  membership: { phone: 900, article: 900 },
};
