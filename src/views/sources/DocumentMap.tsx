import './DocumentMap.css';
import type { Span } from '../../facts/factsSchema';
import type { Reading } from './toReading';

const HEIGHT = 10;

/** The whole document as a strip from its beginning to its end: facts, article, what is excluded. The card says it in words. */
export function DocumentMap({ reading: { document, spans } }: { reading: Reading }) {
  return (
    <svg className="document-map" viewBox={`0 0 ${document.characters} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="document-map-excluded" d={toBars(document.excluded)} />
      <path className="document-map-article" d={toBars(document.article)} />
      <path className="document-map-facts" d={toBars(spans)} />
    </svg>
  );
}

function toBars(spans: readonly Span[]): string {
  return joinSpans(spans).map(({ start, end }) => `M${start} 0h${end - start}v${HEIGHT}h${start - end}z`).join('');
}

/** Spans that nest or touch as one, so that the drawing is small. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
