import { useEvidence } from '../../evidence/EvidenceContext';
import { findSourceIds } from '../../evidence/localizeFact';
import { formatDocumentName } from '../../evidence/documents';
import { DiffersMark, DocumentMark } from '../../evidence/SourceBadges';
import { findFactOrItem } from '../../facts/statements';
import type { Facts, SourceDocument, Statement } from '../../facts/factsSchema';
import type { Language } from '../../i18n/language';
import { useTranslation } from '../../i18n/useTranslation';

/**
 * What the text beside it (`text`) does not say: the words of documents in another language, those of each where
 * documents
 * differ, and the sentence of a document of which the text has fragments alone.
 */
export function MarginQuotes({ facts: ids, text }: { facts: readonly string[]; text: string }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const notes = findMarginQuotes(facts, ids, language, text);
  if (notes.length === 0) return null;
  const differs = ids.some((id) => findFactOrItem(facts, id)?.agreement === 'differs');
  return (
    <div className="quote-notes" role="note">
      {differs && (
        <p className="quote-notes-title">
          <DiffersMark silent /> {t('evidence.differs')}
        </p>
      )}
      {notes.map(({ document, quotes }) => (
        <div key={document.id}>
          <p className="quote-notes-title">
            <DocumentMark language={document.language} /> {formatDocumentName(document, facts.documents, language, t)}
          </p>
          <p>
            <q lang={document.language}>{quotes.join(' … ')}</q>
          </p>
        </div>
      ))}
    </div>
  );
}

/** A document and its words that stand in the margin. */
export interface MarginQuote {
  readonly document: SourceDocument;
  readonly quotes: readonly string[];
}

/**
 * The words of each document that a reader of this language has not before them already; empty where there are none.
 */
export function findMarginQuotes(
  facts: Facts,
  ids: readonly string[],
  language: Language,
  text: string,
): MarginQuote[] {
  const statements = ids.map((id) => findFactOrItem(facts, id)).filter((statement) => statement !== undefined);
  return facts.documents.flatMap((document) => {
    const told = statements.flatMap((statement) => {
      if (!findSourceIds(statement).includes(document.id)) return [];
      const quote = longestQuote(statement, document.id);
      const isNew = document.language !== language || statement.agreement === 'differs' || saysMore(quote, text);
      return isNew ? [quote] : [];
    });
    const quotes = [...new Set(told)];
    const own = quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote)));
    return own.length > 0 ? [{ document, quotes: own }] : [];
  });
}

/** An infobox's single word explains less than its sentence. */
function longestQuote({ evidence }: Statement, document: string): string {
  return evidence
    .filter((each) => each.document === document)
    .map(({ quote }) => quote.replace(/\s+/gu, ' ').trim())
    .reduce((longest, quote) => (quote.length > longest.length ? quote : longest), '');
}

/** Fewer letters than these, as text that are not shown, join items (“be they … or”) or are an ending made polite. */
const FEWEST_LETTERS = 10;

/**
 * Whether a quote has words that the text shown does not have: asides in brackets do not count, and Korean words with
 * another particle are the same.
 */
function saysMore(quote: string, shown: string): boolean {
  const known = splitWords(shown);
  const isKnown = (word: string) =>
    known.some((other) => word.startsWith(other) || (word.length > 1 && other.startsWith(word)));
  const more = splitWords(quote.replace(/\([^()]*\)/gu, '')).filter((word) => !isKnown(word));
  return more.join('').length >= FEWEST_LETTERS;
}

function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
