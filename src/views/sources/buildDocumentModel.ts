import type { Facts, SourceDocument, Span } from '../../facts/factsSchema';
import { toStatements } from '../../facts/toStatements';
import { toCoverage, type Coverage } from '../../facts/toCoverage';
import { toFactSpans, type FactSpan } from './toFactSpans';
import { countShared } from './alignParagraphs';
import { toPassages, type Passage } from './toPassages';

/** A document with all that is shown of it. */
export interface DocumentModel {
  readonly document: SourceDocument;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly spans: readonly FactSpan[];
  readonly coverage: Coverage;
  /** The facts and items of which documents say different things. */
  readonly differing: ReadonlySet<string>;
}

/** A paragraph of another document that says the most of the same facts. */
export interface Counterpart {
  readonly document: SourceDocument;
  readonly number: number;
  readonly shared: number;
}

/** What is shown of a document whose untouched text is `text`, to a reader of `language`. */
export function buildDocumentModel(
  facts: Facts,
  document: SourceDocument,
  text: string,
  language: string,
): DocumentModel {
  return {
    document,
    text,
    passages: toPassages(text, document),
    spans: toFactSpans(facts, document.id, language),
    coverage: toCoverage(facts, document.id, text),
    differing: new Set(
      toStatements(facts.facts)
        .filter(({ agreement }) => agreement === 'differs')
        .map(({ id }) => id),
    ),
  };
}

/** The ids of the facts and items that were read from a stretch of a document. */
export function toFactsOf({ spans }: Pick<DocumentModel, 'spans'>, { start, end }: Span): Set<string> {
  return new Set(spans.filter((span) => span.start < end && start < span.end).flatMap(({ facts }) => facts));
}

/** The counterpart of a stretch in another document; undefined where that document says none of its facts. */
export function toCounterpart(reading: DocumentModel, stretch: Span, other: DocumentModel): Counterpart | undefined {
  const facts = new Set([...toFactsOf(reading, stretch)].filter((id) => !reading.differing.has(id)));
  const [best] = other.passages
    .flatMap((passage) =>
      passage.kind === 'paragraph'
        ? [{ document: other.document, number: passage.number, shared: countShared(facts, toFactsOf(other, passage)) }]
        : [],
    )
    .toSorted((one, another) => another.shared - one.shared);
  return best && best.shared > 0 ? best : undefined;
}

/** The id of a paragraph on the page. */
export function toParagraphId(document: string, number: number): string {
  return `paragraph-${document}-${number}`;
}

/** The id of the place on the page that shows these words: of a fact whose link leads there, else of their paragraph. */
export function toPlaceId(readings: readonly DocumentModel[], place: Span & { readonly document: string }): string {
  const reading = readings.find(({ document }) => document.id === place.document);
  const anchor = reading?.spans.find(({ start, end }) => start === place.start && end === place.end)?.anchors[0];
  if (anchor !== undefined) return `fact-${anchor}`;
  const paragraph = reading?.passages.find(({ start, end }) => start <= place.start && place.end <= end);
  return paragraph?.kind === 'paragraph'
    ? toParagraphId(place.document, paragraph.number)
    : `document-${place.document}`;
}
