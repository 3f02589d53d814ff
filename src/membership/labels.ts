/**
 * A label that wants to stand at a position, `x` from 0 to 1 of the width; the lower `rank`, the sooner it gets room.
 */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly rank: number;
}
/** Where it stands: in a row, 0 being the nearest to the picture, with its start or its end at its position. */
export interface LabelPlace {
  readonly row: number;
  readonly anchor: 'start' | 'end';
}
export interface LabelRoom {
  /** Width of the rows and size of the letters, in pixels; labels keep `gap` pixels apart. */
  readonly width: number;
  readonly fontSize: number;
  readonly rows: number;
  readonly gap: number;
}

type Places = Map<string, LabelPlace>;

/**
 * Gives each label a position where it touches no other, leaves no row and is not crossed by a stem (the line from a
 * label down through the rows below it). Those for which there is no room beside the ones of lower rank are not in the
 * answer.
 */
export function layoutLabels(requests: readonly LabelRequest[], room: LabelRoom): Places {
  let chosen: LabelRequest[] = [];
  let places: Places = new Map();
  for (const request of requests.toSorted((a, b) => a.rank - b.rank || a.x - b.x)) {
    const candidates = [...chosen, request].toSorted((a, b) => b.x - a.x);
    const fit = placeAll(candidates, room);
    if (!fit) continue;
    chosen = candidates;
    places = fit;
  }
  return places;
}

/**
 * Moves positions (0 to 1, in any order) as little as it takes for them to stand `gap` apart and still within 0 and 1;
 * the answer is in the order of `places`. Where there is no room for all, they overlap at the start.
 */
export function dodge(places: readonly number[], gap: number): number[] {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  const spread: number[] = [];
  for (const { place } of order) spread.push(Math.max(place, (spread.at(-1) ?? -Infinity) + gap));
  let limit = 1;
  for (let index = spread.length - 1; index >= 0; index -= 1) {
    spread[index] = Math.max(0, Math.min(spread[index] ?? limit, limit));
    limit = (spread[index] ?? limit) - gap;
  }
  return places.map((_, index) => spread[order.findIndex((each) => each.index === index)] ?? 0);
}

/** About how wide a text will be, in pixels, in a plain face. */
export function textWidth(text: string, fontSize: number): number {
  return fontSize * Array.from(text, emsOf).reduce((sum, ems) => sum + ems, 0);
}

/** A text in lines of at most this width in pixels, broken between words. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const HANGUL = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const NARROW = /[ .,:;'’·()|ijlt]/;
/** Widths of letters in ems: a little more than most faces have, as no face is known here. */
const EMS = { hangul: 0.95, narrow: 0.36, wide: 0.72, other: 0.58 };

interface Box {
  readonly row: number;
  readonly stem: number;
  readonly start: number;
  readonly end: number;
}

/** From the last to the first: what comes earlier stands higher, so that its words pass over the stems that follow. */
function placeAll(requests: readonly LabelRequest[], { width, fontSize, rows, gap }: LabelRoom): Places | undefined {
  const taken: Box[] = [];
  const places: Places = new Map();
  for (const { id, x, text } of requests) {
    const length = textWidth(text, fontSize);
    const stem = x * width;
    const fit = listCandidates(rows).find(({ row, anchor }) => {
      const box = boxOf(row, anchor, stem, length);
      return box.start >= 0 && box.end <= width && taken.every((other) => !isTouching(box, other, gap));
    });
    if (!fit) return undefined;
    taken.push(boxOf(fit.row, fit.anchor, stem, length));
    places.set(id, fit);
  }
  return places;
}

function boxOf(row: number, anchor: LabelPlace['anchor'], stem: number, length: number): Box {
  return anchor === 'start'
    ? { row, stem, start: stem, end: stem + length }
    : { row, stem, start: stem - length, end: stem };
}

/** Pixels between a stem and the words that it passes. */
const STEM_GAP = 2;

function isTouching(a: Box, b: Box, gap: number): boolean {
  if (a.row === b.row) return a.start < b.end + gap && b.start < a.end + gap;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return lower.start - STEM_GAP < upper.stem && upper.stem < lower.end + STEM_GAP;
}

function emsOf(letter: string): number {
  if (HANGUL.test(letter)) return EMS.hangul;
  if (NARROW.test(letter)) return EMS.narrow;
  return /[A-Zmw%]/.test(letter) ? EMS.wide : EMS.other;
}

function listCandidates(rows: number): LabelPlace[] {
  return (['start', 'end'] as const).flatMap((anchor) =>
    Array.from({ length: rows }, (_, row): LabelPlace => ({ row, anchor })),
  );
}
