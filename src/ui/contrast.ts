/**
 * Contrast of two opaque colours (`#rrggbb`): 1 to 21, by the definition of WCAG 2.2 ("contrast ratio").
 * Throws on what is no such colour.
 */
export function toContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [toLuminance(one), toLuminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2, "relative luminance"). */
function toLuminance(colour: string): number {
  const [, red, green, blue] = /^#(\p{Hex}{2})(\p{Hex}{2})(\p{Hex}{2})$/iu.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`${colour} is no colour of the form #rrggbb`);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(hexadecimal: string): number {
  const share = Number.parseInt(hexadecimal, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
