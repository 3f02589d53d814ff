import type { SourceDocument } from '../../facts/factsSchema';
import type { DocumentEvent } from './TimelineEvent';

/** What one document says of an event, its stretches in the order in which they stand. */
export interface DocumentWords {
  readonly document: string;
  readonly language: string;
  readonly words: readonly string[];
}

/** The words of each document for an event: of each fact the longest stretch, for a sentence explains more than a word. */
export function toDocumentWords(event: DocumentEvent, documents: readonly SourceDocument[]): DocumentWords[] {
  return documents.flatMap(({ id, language }) => {
    const longest = event.statements
      .flatMap(({ evidence }) => {
        const own = evidence.filter(({ document }) => document === id);
        const [best] = own.toSorted((a, b) => b.quote.length - a.quote.length || b.start - a.start);
        return best ? [best] : [];
      })
      .toSorted((a, b) => a.start - b.start);
    // A stretch that lies in another one would only be said twice.
    const outer = longest.filter(
      (one, index) =>
        !longest.some(
          (other, place) =>
            place !== index &&
            other.start <= one.start &&
            one.end <= other.end &&
            (other.end - other.start > one.end - one.start || place < index),
        ),
    );
    const words = outer.map(({ quote }) => quote.replaceAll(/\s+/gu, ' '));
    return words.length > 0 ? [{ document: id, language, words }] : [];
  });
}
