declare module 'react' {
  // Custom properties carry what a component has computed to its style sheet.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}

/** The themes of a page, in the order in which they are offered; `auto` is the one of the reader's system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of a style sheet in one theme, by the names of their custom properties without the dashes. */
export type Colours = Readonly<Record<string, string>>;

/**
 * The colours that the custom properties of a style sheet give in a light or a dark theme: of `light-dark(a, b)` the
 * one of the theme. What is no plain colour (`#rrggbb`) is left out.
 */
export function readTokens(css: string, theme: 'light' | 'dark'): Colours {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#\p{Hex}{6})\s*,\s*(#\p{Hex}{6})\s*\)/giu);
  return Object.fromEntries(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}
