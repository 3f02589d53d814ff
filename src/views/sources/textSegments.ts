import type { Span } from '../../facts/factsSchema';

/** A piece of a text; `covering` are the spans that cover all of it, the outermost first. */
export interface TextSegment<T extends Span> extends Span {
  readonly text: string;
  readonly covering: readonly T[];
}

/**
 * Cuts `text` (or the stretch `range` of it) at every border of the spans: joined, the segments are the text again.
 * Offsets are UTF-16 code units of `text`. Spans may lie apart, nest or overlap; what of them is outside the range
 * is left out, and so is a span without length.
 */
export function splitText<T extends Span>(
  text: string,
  spans: readonly T[],
  range: Span = { start: 0, end: text.length },
): TextSegment<T>[] {
  const inside = spans
    .filter(({ start, end }) => start < end && start < range.end && range.start < end)
    .toSorted(compareSpans);
  const borders = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((border) => range.start < border && border < range.end);
  const cuts = [...new Set([range.start, ...borders, range.end])].toSorted((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end;
    return {
      start,
      end,
      text: text.slice(start, end),
      covering: inside.filter((span) => span.start <= start && end <= span.end),
    };
  });
}

/** The outer before the inner. */
function compareSpans(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/**
 * A text with its spans as they nest. A span that overlaps another without lying in it is in several parts: `isFirst`
 * tells the one that it begins with.
 */
export type SpanNode<T extends Span> =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  | {
      readonly kind: 'span';
      readonly start: number;
      readonly span: T;
      readonly isFirst: boolean;
      readonly children: readonly SpanNode<T>[];
    };

/** The segments of a text as a tree; its texts, in order, are those of the segments. */
export function buildSpanTree<T extends Span>(segments: readonly TextSegment<T>[], depth = 0): SpanNode<T>[] {
  return groupSegments(segments, depth).map(([first, ...more]): SpanNode<T> => {
    const span = first.covering[depth];
    return span
      ? {
          kind: 'span',
          start: first.start,
          span,
          isFirst: first.start === span.start,
          children: buildSpanTree([first, ...more], depth + 1),
        }
      : { kind: 'text', start: first.start, text: first.text };
  });
}

type Group<T extends Span> = [first: TextSegment<T>, ...more: TextSegment<T>[]];

/** Segments that follow each other in the same span of this depth; a segment in none stands alone. */
function groupSegments<T extends Span>(segments: readonly TextSegment<T>[], depth: number): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    const span = segment.covering[depth];
    if (last && span && last[0].covering[depth] === span) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

const COMMON_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['en', new Set(['the', 'of', 'and', 'was', 'this', 'with', 'is', 'by', 'to'])],
  ['es', new Set(['el', 'la', 'los', 'las', 'del', 'y', 'una', 'es', 'con'])],
  ['pt', new Set(['o', 'do', 'da', 'dos', 'não', 'uma', 'em', 'foi', 'que'])],
  ['fr', new Set(['le', 'les', 'des', 'et', 'est', 'une', 'dans', 'du', 'au'])],
  ['de', new Set(['der', 'die', 'das', 'und', 'ist', 'ein', 'eine', 'von', 'mit'])],
  ['nl', new Set(['het', 'een', 'van', 'wordt', 'door', 'is', 'onder', 'met', 'zijn'])],
  ['id', new Set(['dan', 'yang', 'untuk', 'oleh', 'dari', 'pada', 'dengan', 'umur', 'lahir'])],
];
const MIN_WORDS = 3;
const MIN_SHARE = 0.5;

/**
 * The language of a stretch that is no part of an article, as a BCP 47 tag, for fonts and screen readers: by its
 * script, or by its most common words. `und` where neither decides: a wrong language would be read aloud wrongly.
 */
export function detectStretchLanguage(text: string): string {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return 'und';
  if (count(text, /\p{Script=Hangul}/gu) / letters > MIN_SHARE) return 'ko';
  if (count(text, /\p{Script=Hiragana}|\p{Script=Katakana}/gu) / letters > MIN_SHARE / 2) return 'ja';
  if (count(text, /\p{Script=Han}/gu) / letters > MIN_SHARE) return 'zh';
  if (count(text, /\p{Script=Arabic}/gu) / letters > MIN_SHARE)
    return /(?:^|\s)(?:في|من|على|هذه)(?:\s|$)/u.test(text) ? 'ar' : 'und';
  return readLatinLanguage(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function readLatinLanguage(words: readonly string[]): string {
  const [best, next] = COMMON_WORDS.map(([language, common]) => ({
    language,
    hits: words.filter((word) => common.has(word)).length,
  })).toSorted((one, other) => other.hits - one.hits);
  return best && best.hits >= MIN_WORDS && best.hits > (next?.hits ?? 0) ? best.language : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
