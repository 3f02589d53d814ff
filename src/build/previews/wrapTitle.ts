/** Lines of a title and the size, in the units of the picture, at which they fit. */
export interface WrappedTitle {
  readonly lines: readonly string[];
  readonly sizePx: number;
}

const LARGEST_PX = 84;
const SMALLEST_PX = 40;

/** Sets a title in two lines at most, of like length, as large as they fit into `widthPx`. Widths are estimated. */
export function wrapTitle(title: string, widthPx: number): WrappedTitle {
  const words = title.split(' ');
  const splits = words.map((_, index) =>
    [words.slice(0, index).join(' '), words.slice(index).join(' ')].filter(Boolean),
  );
  const candidates = splits.map((lines) => {
    const widthEm = Math.max(...lines.map(measureLineEm));
    return { lines, widthEm, sizePx: Math.min(LARGEST_PX, widthPx / widthEm) };
  });
  const best = candidates.reduce(
    (one, other) =>
      other.sizePx > one.sizePx + 4 || (other.lines.length === one.lines.length && other.widthEm < one.widthEm)
        ? other
        : one,
    candidates[0] ?? { lines: [title], widthEm: 0, sizePx: SMALLEST_PX },
  );
  return { lines: best.lines, sizePx: Math.max(SMALLEST_PX, Math.floor(best.sizePx)) };
}

/**
 * The width of a line in the heading face, in its own size: a Hangul syllable is nearly a square, a letter about half
 * of one.
 */
function measureLineEm(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + measureCharacterEm(character), 0);
}

function measureCharacterEm(character: string): number {
  if (/\p{Script=Hangul}|\p{Script=Han}/u.test(character)) return 0.95;
  if (/[ .,:il1|]/.test(character)) return 0.32;
  return /[\p{Lu}mw—]/u.test(character) ? 0.76 : 0.58;
}
