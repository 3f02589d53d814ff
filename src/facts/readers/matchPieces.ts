import type { Piece } from '../finding';

/** A match of a pattern: the whole of it and its named groups, each with its place. */
export interface PieceMatch {
  whole: Piece;
  piece: (name: string) => Piece | undefined;
  groups: Record<string, string | undefined>;
}

/** The first match of a pattern with the flags `d` and `g`, or `undefined`. */
export function matchPiece(within: Piece, pattern: RegExp): PieceMatch | undefined {
  return matchPieces(within, pattern)[0];
}

/** Every match of a pattern with the flags `d` and `g`. */
export function matchPieces(within: Piece, pattern: RegExp): PieceMatch[] {
  return Array.from(within.text.matchAll(pattern), (match) => ({
    whole: toPiece(within, match.index, match.index + match[0].length),
    piece: (name) => {
      const range = match.indices?.groups?.[name];
      return range ? toPiece(within, range[0], range[1]) : undefined;
    },
    groups: match.groups ?? {},
  }));
}

/** What a pattern with the flag `y` matches at an offset of a text, or `undefined`. */
export function matchAt(text: string, pattern: RegExp, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** A part of a piece, without the spaces around it. */
export function toPiece(within: Piece, from: number, to: number): Piece {
  const whole = within.text.slice(from, to);
  const text = whole.trim();
  const start = within.start + from + (whole.length - whole.trimStart().length);
  return { text, start, end: start + text.length };
}

/** From the first of the pieces to the end of the last. */
export function joinPieces(within: Piece, pieces: readonly Piece[]): Piece {
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  return toPiece(within, start - within.start, end - within.start);
}
