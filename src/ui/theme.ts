/** The themes of a page, in the order in which they are offered; `auto` is the one of the reader's system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
