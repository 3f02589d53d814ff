import type { Span } from '../../facts/factsSchema';
import type { TextSegment } from './toTextSegments';

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
export function toSpanTree<T extends Span>(segments: readonly TextSegment<T>[], depth = 0): SpanNode<T>[] {
  return toGroups(segments, depth).map(([first, ...more]): SpanNode<T> => {
    const span = first.covering[depth];
    return span
      ? {
          kind: 'span',
          start: first.start,
          span,
          isFirst: first.start === span.start,
          children: toSpanTree([first, ...more], depth + 1),
        }
      : { kind: 'text', start: first.start, text: first.text };
  });
}

type Group<T extends Span> = [first: TextSegment<T>, ...more: TextSegment<T>[]];

/** Segments that follow each other in the same span of this depth; a segment in none stands alone. */
function toGroups<T extends Span>(segments: readonly TextSegment<T>[], depth: number): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    const span = segment.covering[depth];
    if (last && span && last[0].covering[depth] === span) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}
