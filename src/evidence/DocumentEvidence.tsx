import type { Evidence, FactValue, SourceDocument, Span } from '../facts/factsSchema';
import { formatDate } from '../i18n/format';
import { useTranslation } from '../i18n/useTranslation';
import { useEvidence, useDocumentText } from './EvidenceContext';
import { formatDocumentName } from './documents';
import { formatValue } from './formatValue';
import { localizeTitle } from './localizeFact';

/** One document's words for a fact, in their paragraphs, with the value that was read from each. */
export function DocumentEvidence({ document, evidence }: { document: SourceDocument; evidence: readonly Evidence[] }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const text = useDocumentText(document.id);
  const references = facts.facts.find(({ id }) => id === 'references')?.items ?? [];
  const cited = new Set(evidence.flatMap(({ cites }) => cites ?? []));
  return (
    <section className="evidence-part" aria-busy={text.isPending}>
      <h3>
        {formatDocumentName(document, facts.documents, language, t)}
        {'\u00a0'}· <code>{document.file}</code>
      </h3>
      {text.isPending && <output className="visually-hidden">{t('evidence.loading')}</output>}
      {text.isError && (
        <p className="evidence-part-failed" role="alert">
          {t('evidence.failed')}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              void text.refetch();
            }}
          >
            {t('app.failure.retry')}
          </button>
        </p>
      )}
      {evidence.map((each) => (
        <div key={`${each.start}-${each.end}`}>
          <blockquote lang={document.language}>
            {text.data === undefined ? (
              <mark>{each.quote}</mark>
            ) : (
              markParagraph(text.data, [each]).map(({ text: words, marked }, index) =>
                marked ? <mark key={index}>{words}</mark> : words,
              )
            )}
          </blockquote>
          <p className="evidence-part-read">
            {t('evidence.readAs')}:{' '}
            <b>
              <ValueWords value={each.value} />
            </b>
          </p>
        </div>
      ))}
      {references
        .filter(
          ({ value, evidence: [first] }) =>
            value.kind === 'reference' && first?.document === document.id && cited.has(value.number),
        )
        .map(({ id, value }) => (
          <p key={id} className="evidence-part-cited">
            [{value.kind === 'reference' ? value.number : ''}] <ValueWords value={value} />
          </p>
        ))}
    </section>
  );
}

/** Words stay in their document's language, and titles in their own; figures and dates are written in the reader's. */
function ValueWords({ value }: { value: FactValue }) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  switch (value.kind) {
    case 'text':
    case 'name':
      return <span lang={value.language}>{formatValue(value, language, t)}</span>;
    case 'reference': {
      const { retrieved, ...cited } = value;
      return (
        <>
          <span lang={localizeTitle(cited.title).language}>{formatValue(cited, language, t)}</span>
          {retrieved && `, ${formatDate(retrieved, language)}`}
        </>
      );
    }
    case 'quantity':
    case 'date':
    case 'event':
    case 'list':
      return formatValue(value, language, t);
  }
}

/** A piece of a paragraph; `marked` pieces are the words that a value was read from. */
export interface ParagraphPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** The lines of a document that hold these spans, in pieces whose texts joined are the document's own words. */
export function markParagraph(text: string, spans: readonly Span[]): ParagraphPiece[] {
  const [first] = spans;
  if (!first) return [];
  const [from, to] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))];
  const start = Math.max(text.slice(0, from).lastIndexOf('\n'), text.slice(0, from).lastIndexOf('\r')) + 1;
  // Whichever way a document ends its lines (see normalizeText.ts).
  const lineEnd = text.slice(to).search(/[\r\n]/);
  const end = lineEnd < 0 ? text.length : to + lineEnd;
  const cuts = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end])])].toSorted(
    (one, other) => one - other,
  );
  return cuts.slice(1).map((cut, index) => {
    const cutFrom = cuts[index] ?? cut;
    return { text: text.slice(cutFrom, cut), marked: spans.some((span) => span.start <= cutFrom && cut <= span.end) };
  });
}
