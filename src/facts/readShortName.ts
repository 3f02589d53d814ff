/** The short form that stands in brackets in words: "… Committee (ICEM)" → ICEM; undefined where none does. */
export function readShortName(words: string): string | undefined {
  return /\((\p{Lu}[\p{Lu}\d-]+)\)/u.exec(words)?.[1];
}
