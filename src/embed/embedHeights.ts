import type { EmbedView } from './embedTypes';

/** The widths that embeds are tried at, in CSS pixels: a phone's, and the column of an article. */
export const EMBED_WIDTHS_PX = { phone: 360, article: 720 } as const;

/**
 * How high each view is as it first stands, in CSS pixels, measured and rounded up to ten (e2e/embed-builder.spec.ts
 * measures again): the height of a frame for as long as nothing tells a better one.
 */
export const EMBED_HEIGHTS_PX: Readonly<Record<EmbedView, Readonly<Record<keyof typeof EMBED_WIDTHS_PX, number>>>> = {
  profile: { phone: 2000, article: 1400 },
  timeline: { phone: 1400, article: 1000 },
  membership: { phone: 1200, article: 900 },
};
