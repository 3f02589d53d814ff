/** The name of the heading face in styles. */
export const HEADING_FACE = 'IOM Serif';

/**
 * How a browser sets it. Its own lines are 1.44 em high, those of the serifs it takes the place of 1.11 (Times) to 1.36 (Noto
 * Serif, Android): with 1.23, and a base line between theirs, no word moves by 3 px or more when it comes, which a reader
 * would see and Chromium counts as a shift (CLS).
 */
export const HEADING_METRICS = { weight: '700', ascentOverride: '97%', descentOverride: '26%' } as const;

/**
 * The rule by which a style sheet names it; `source` is the `src` of the rule. One that is optional is either there from
 * the first frame or not at all: it takes the place of nothing, and is set as it is.
 */
export function toHeadingFaceRule(source: string, display: 'optional' | 'auto'): string {
  const { weight, ascentOverride, descentOverride } = HEADING_METRICS;
  const set =
    display === 'optional'
      ? 'font-display:optional'
      : `ascent-override:${ascentOverride};descent-override:${descentOverride}`;
  return `@font-face{font-family:"${HEADING_FACE}";src:${source} format("woff2");font-weight:${weight};${set}}`;
}
