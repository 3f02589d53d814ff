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
