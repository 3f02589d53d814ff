import type { Facts, SourceDocument, Span, Evidence, Statement } from '../../facts/factsSchema';
import { toCoverage, type Coverage } from '../../facts/coverage';
import { toStatements } from '../../facts/statements';
import { countShared } from './alignParagraphs';

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
    passages: splitPassages(text, document),
    spans: findFactSpans(facts, document.id, language),
    coverage: toCoverage(facts, document.id, text),
    differing: new Set(
      toStatements(facts.facts)
        .filter(({ agreement }) => agreement === 'differs')
        .map(({ id }) => id),
    ),
  };
}

/** The ids of the facts and items that were read from a stretch of a document. */
export function findFactsIn({ spans }: Pick<DocumentModel, 'spans'>, { start, end }: Span): Set<string> {
  return new Set(spans.filter((span) => span.start < end && start < span.end).flatMap(({ facts }) => facts));
}

/** The counterpart of a stretch in another document; undefined where that document says none of its facts. */
export function findCounterpart(reading: DocumentModel, stretch: Span, other: DocumentModel): Counterpart | undefined {
  const facts = new Set([...findFactsIn(reading, stretch)].filter((id) => !reading.differing.has(id)));
  const [best] = other.passages
    .flatMap((passage) =>
      passage.kind === 'paragraph'
        ? [
            {
              document: other.document,
              number: passage.number,
              shared: countShared(facts, findFactsIn(other, passage)),
            },
          ]
        : [],
    )
    .toSorted((one, another) => another.shared - one.shared);
  return best && best.shared > 0 ? best : undefined;
}

/** The id of a paragraph on the page. */
export function paragraphId(document: string, number: number): string {
  return `paragraph-${document}-${number}`;
}

/**
 * The id of the element that shows these words: of a fact whose link leads there, else of their paragraph.
 */
export function placeId(readings: readonly DocumentModel[], place: Span & { readonly document: string }): string {
  const reading = readings.find(({ document }) => document.id === place.document);
  const anchor = reading?.spans.find(({ start, end }) => start === place.start && end === place.end)?.anchors[0];
  if (anchor !== undefined) return `fact-${anchor}`;
  const paragraph = reading?.passages.find(({ start, end }) => start <= place.start && place.end <= end);
  return paragraph?.kind === 'paragraph' ? paragraphId(place.document, paragraph.number) : `document-${place.document}`;
}

/** Words of a document and the facts and items that were read from exactly these words. */
export interface FactSpan extends Span {
  readonly facts: readonly string[];
  /** Those of them that a link to the fact leads to here. */
  readonly anchors: readonly string[];
  /** The language of the words, where it is not their document's. */
  readonly language?: string;
}

/**
 * The spans of the document `id`, in order, each once. A link to a fact leads to its first words in a document of
 * the reader's language, else to its first words.
 */
export function findFactSpans(facts: Facts, id: string, language: string): FactSpan[] {
  const own = facts.documents.find((document) => document.id === id)?.language;
  const spans = new Map<
    string,
    { start: number; end: number; facts: string[]; anchors: string[]; language?: string }
  >();
  for (const statement of toStatements(facts.facts)) {
    const anchor = findAnchor(statement, facts, language);
    for (const evidence of statement.evidence.filter(({ document }) => document === id)) {
      const key = `${evidence.start}-${evidence.end}`;
      const span = spans.get(key) ?? { start: evidence.start, end: evidence.end, facts: [], anchors: [] };
      if (!span.facts.includes(statement.id)) span.facts.push(statement.id);
      if (evidence === anchor) span.anchors.push(statement.id);
      if ('language' in evidence.value && evidence.value.language !== own) span.language = evidence.value.language;
      spans.set(key, span);
    }
  }
  return [...spans.values()].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function findAnchor({ evidence }: Statement, { documents }: Facts, language: string): Evidence {
  return (
    evidence.find(({ document }) => documents.find(({ id }) => id === document)?.language === language) ?? evidence[0]
  );
}

/** A paragraph of an article, numbered from 1, or excluded stretches that follow each other for the same reason. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly number: number; readonly start: number; readonly end: number }
  | {
      readonly kind: 'excluded';
      readonly reason: string;
      readonly stretches: readonly Span[];
      readonly start: number;
      readonly end: number;
    };
export type ParagraphPassage = Extract<Passage, { kind: 'paragraph' }>;
export type ExcludedPassage = Extract<Passage, { kind: 'excluded' }>;

/** A document from its beginning to its end. What lies between two passages is empty lines alone. */
export function splitPassages(
  text: string,
  { article, excluded }: Pick<SourceDocument, 'article' | 'excluded'>,
): Passage[] {
  const passages: Passage[] = [];
  const stretches: (Span & { reason?: string })[] = [...article, ...excluded].toSorted(
    (one, other) => one.start - other.start,
  );
  let number = 0;
  for (const stretch of stretches) {
    const last = passages.at(-1);
    if (stretch.reason === undefined) {
      passages.push(
        ...splitParagraphs(text, stretch).map((span): Passage => ({
          kind: 'paragraph',
          number: (number += 1),
          ...span,
        })),
      );
    } else if (last?.kind === 'excluded' && last.reason === stretch.reason) {
      passages[passages.length - 1] = { ...last, stretches: [...last.stretches, stretch], end: stretch.end };
    } else
      passages.push({
        kind: 'excluded',
        reason: stretch.reason,
        stretches: [stretch],
        start: stretch.start,
        end: stretch.end,
      });
  }
  return passages;
}

/** Lines that stand together are a paragraph; empty lines part them. */
function splitParagraphs(text: string, { start, end }: Span): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n\r]*\S[^\n\r]*(?:\r?\n[^\n\r]*\S[^\n\r]*)*/gu)) {
    paragraphs.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return paragraphs;
}
