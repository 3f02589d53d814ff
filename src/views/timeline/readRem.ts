/** CSS pixels to a rem, with the reader's own size of text. */
export function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
