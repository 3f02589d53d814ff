import './DocumentMap.css';
import type { Span } from '../../facts/factsSchema';
import { joinSpans } from '../../facts/joinSpans';
import type { DocumentModel } from './buildDocumentModel';

const HEIGHT = 10;
/** Gaps that would be thinner than this share of the strip are not drawn: nobody would see them. */
const MIN_GAP_SHARE = 1 / 1000;

/** The whole document as a strip from its beginning to its end: facts, article, what is excluded. The card says it in words. */
export function DocumentMap({ reading: { document, spans } }: { reading: DocumentModel }) {
  const gap = document.characters * MIN_GAP_SHARE;
  return (
    <svg
      className="document-map"
      viewBox={`0 0 ${document.characters} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="document-map-excluded" d={toBars(document.excluded, gap)} />
      <path className="document-map-article" d={toBars(document.article, gap)} />
      <path className="document-map-facts" d={toBars(spans, gap)} />
    </svg>
  );
}

function toBars(spans: readonly Span[], gap: number): string {
  return joinSpans(spans, gap)
    .map(({ start, end }) => `M${start} 0h${end - start}v${HEIGHT}h${start - end}z`)
    .join('');
}
