import type { Fact } from '../facts/factsSchema';
import { useTranslation } from '../i18n/useTranslation';
import { useEvidence } from './EvidenceContext';
import { DocumentMark } from './SourceBadges';
import { findFactOrItem } from '../facts/findFact';
import './MarginQuotes.css';

/** The words of each document for these facts, in the margin, as notes stand in a book. */
export function MarginQuotes({ facts: ids }: { facts: readonly string[] }) {
  const { t } = useTranslation();
  const { facts } = useEvidence();
  const languages = [...new Set(facts.documents.map(({ language }) => language))];
  const quotes = languages.flatMap((language) => {
    const documents = facts.documents.filter((document) => document.language === language).map(({ id }) => id);
    const words = [...new Set(ids.flatMap((id) => toQuote(findFactOrItem(facts, id), documents)))];
    return words.length > 0 ? [{ language, words }] : [];
  });
  return (
    <div className="quote-notes" role="note">
      <p className="quote-notes-title">{t('evidence.margin')}</p>
      {quotes.map(({ language, words }) => (
        <p key={language} className="quote-notes-quote">
          <DocumentMark language={language} /> <q lang={language}>{words.join(' … ')}</q>
        </p>
      ))}
    </div>
  );
}

/** The longest quote of the documents for a fact: an infobox's single word explains less than its sentence. */
function toQuote(statement: Pick<Fact, 'evidence'> | undefined, documents: readonly string[]): string[] {
  const quotes = (statement?.evidence ?? [])
    .filter(({ document }) => documents.includes(document))
    .map(({ quote }) => quote.replace(/\s+/gu, ' '));
  const longest = quotes.toSorted((one, other) => other.length - one.length)[0];
  return longest === undefined ? [] : [longest];
}
