/** A label that wants to stand at a place, `x` from 0 to 1 of the width; the lower `rank`, the sooner it gets room. */
export interface LabelRequest { readonly id: string; readonly x: number; readonly text: string; readonly rank: number }
/** Where it stands: in a row, 0 being the nearest to the picture, with its start or its end at its place. */
export interface LabelPlace { readonly row: number; readonly anchor: 'start' | 'end' }
export interface LabelRoom {
  /** Width of the rows and size of the letters, in pixels; labels and stems keep `gap` pixels apart. */
  readonly width: number; readonly fontSize: number; readonly rows: number; readonly gap: number;
}

interface Box { readonly row: number; readonly stem: number; readonly start: number; readonly end: number }

/**
 * Gives each label a place where it touches no other, leaves no row and is not crossed by a stem (the line from a label
 * down through the rows below it). Those without room are not in the answer.
 */
export function placeLabels(requests: readonly LabelRequest[], { width, fontSize, rows, gap }: LabelRoom): Map<string, LabelPlace> {
  const taken: Box[] = [];
  const places = new Map<string, LabelPlace>();
  for (const { id, x, text } of requests.toSorted((a, b) => a.rank - b.rank || a.x - b.x)) {
    const length = toTextWidth(text, fontSize);
    const candidates = toCandidates(rows).map((place) => {
      const start = place.anchor === 'start' ? x * width : x * width - length;
      return { place, box: { row: place.row, stem: x * width, start, end: start + length } };
    });
    const fit = candidates.find(({ box }) => box.start >= 0 && box.end <= width && taken.every((other) => !isTouching(box, other, gap)));
    if (!fit) continue;
    taken.push(fit.box);
    places.set(id, fit.place);
  }
  return places;
}

const HANGUL = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const NARROW = /[ .,:;'’·()|ijlt]/;
/** Widths of letters in ems: a little more than most faces have, as no face is known here. */
const EMS = { hangul: 0.95, narrow: 0.36, wide: 0.72, other: 0.58 };

/** About how wide a text will be, in pixels, in a plain face. */
export function toTextWidth(text: string, fontSize: number): number {
  return fontSize * Array.from(text, toEms).reduce((sum, ems) => sum + ems, 0);
}

function isTouching(a: Box, b: Box, gap: number): boolean {
  if (a.row === b.row) return a.start < b.end + gap && b.start < a.end + gap;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return lower.start - gap < upper.stem && upper.stem < lower.end + gap;
}

function toEms(letter: string): number {
  if (HANGUL.test(letter)) return EMS.hangul;
  if (NARROW.test(letter)) return EMS.narrow;
  return /[A-Zmw%]/.test(letter) ? EMS.wide : EMS.other;
}

function toCandidates(rows: number): LabelPlace[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row): LabelPlace[] => [{ row, anchor: 'start' }, { row, anchor: 'end' }]);
}
