/** A label that wants to stand at a place of a row, `x` from 0 to 1 of its width; the lower `rank`, the sooner it gets room. */
export interface LabelRequest { readonly id: string; readonly x: number; readonly text: string; readonly rank: number }
/** Where it stands: in a row from 0, with its start or its end at its place. */
export interface LabelPlace { readonly row: number; readonly anchor: 'start' | 'end' }
export interface LabelRoom {
  /** Width of the row and size of the letters, in pixels; labels keep `gap` pixels apart. */
  readonly width: number; readonly fontSize: number; readonly rows: number; readonly gap: number;
}

/** Gives each label a place where it touches no other and leaves no row; those without room are not in the answer. */
export function placeLabels(requests: readonly LabelRequest[], { width, fontSize, rows, gap }: LabelRoom): Map<string, LabelPlace> {
  const taken: { row: number; start: number; end: number }[] = [];
  const places = new Map<string, LabelPlace>();
  for (const { id, x, text } of requests.toSorted((a, b) => a.rank - b.rank || a.x - b.x)) {
    const length = toTextWidth(text, fontSize);
    const place = toCandidates(rows).find(({ row, anchor }) => {
      const start = anchor === 'start' ? x * width : x * width - length;
      return start >= -1e-9 && start + length <= width + 1e-9
        && taken.every((other) => other.row !== row || start + length + gap <= other.start || other.end + gap <= start);
    });
    if (!place) continue;
    const start = place.anchor === 'start' ? x * width : x * width - length;
    taken.push({ row: place.row, start, end: start + length });
    places.set(id, place);
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

function toEms(letter: string): number {
  if (HANGUL.test(letter)) return EMS.hangul;
  if (NARROW.test(letter)) return EMS.narrow;
  return /[A-Zmw%]/.test(letter) ? EMS.wide : EMS.other;
}

function toCandidates(rows: number): LabelPlace[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row): LabelPlace[] => [{ row, anchor: 'start' }, { row, anchor: 'end' }]);
}
