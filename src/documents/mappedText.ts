/** Half-open range in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A text, and for each of its code units the span of another text that it stands for. */
export interface MappedText {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** A text that stands for itself, as it is found at an offset of a longer one. */
export function mapText(text: string, at = 0): MappedText {
  const starts = Array.from(text.split(''), (_, index) => at + index);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

/** The span of the other text behind a stretch of a mapped one; at its end, that of nothing behind its last letter. */
export function spanOf({ starts, ends }: MappedText, from: number, to: number): Span {
  const start = starts[from] ?? ends.at(-1) ?? 0;
  return { start, end: to > from ? (ends[to - 1] ?? start) : start };
}

/** Replaces each match of a pattern (flag `g`), and keeps the way back to the other text; `undefined` keeps the match. */
export function rewrite(
  source: MappedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): MappedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const copy = (from: number, to: number) => {
    parts.push(source.text.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts.push(source.starts[at] ?? 0);
      ends.push(source.ends[at] ?? 0);
    }
  };
  for (const match of source.text.matchAll(pattern)) {
    const by = replace(match);
    const end = match.index + match[0].length;
    if (by === undefined || by === match[0]) continue;
    copy(done, match.index);
    done = end;
    const span = spanOf(source, match.index, end);
    parts.push(by);
    for (let at = 0; at < by.length; at += 1) {
      starts.push(span.start);
      ends.push(span.end);
    }
  }
  if (done === 0) return source;
  copy(done, source.text.length);
  return { text: parts.join(''), starts, ends };
}

/** The first index of an ordered list for which `isAfter` holds; the length of the list where it never does. */
export function findIndexFrom<T>(list: readonly T[], isAfter: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && isAfter(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
