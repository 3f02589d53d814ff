import { useEvidence } from '../../evidence/EvidenceContext';
import { DocumentMark } from '../../evidence/SourceBadges';
import { formatDocumentName } from '../../evidence/documents';
import { DocumentOrigin } from '../../evidence/DocumentTerms';
import type { Span } from '../../facts/factsSchema';
import { mergeSpans } from '../../facts/statements';
import { formatNumber, formatShare } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import type { DocumentModel } from './documentModel';

/** A document at a glance: what of it is the article, what of that became facts, what was left out and why. */
export function DocumentCard({ reading, file }: { reading: DocumentModel; file: string | undefined }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const { document, coverage, passages } = reading;
  const number = (value: number) => formatNumber(value, language);
  const articleCharacters = document.article.reduce((sum, { start, end }) => sum + end - start, 0);
  const unread = coverage.unread.length;
  return (
    <div className="document-card">
      <h2>
        <DocumentMark language={document.language} /> {formatDocumentName(document, facts.documents, language, t)}
      </h2>
      <p className="document-card-share">
        <strong>
          {formatShare(
            coverage.articleCharacters === 0 ? 0 : coverage.coveredCharacters / coverage.articleCharacters,
            language,
          )}
        </strong>{' '}
        {t('sources.card.covered')}
      </p>
      <DocumentMap reading={reading} />
      <ul>
        <li>{t('sources.card.article', { article: number(articleCharacters), whole: number(document.characters) })}</li>
        <li>
          {unread === 0 ? (
            t('sources.card.allRead', { count: coverage.sentences.length })
          ) : (
            <a href="#sources-unread">
              {t('sources.card.unread', { count: unread, sentences: number(coverage.sentences.length) })}
            </a>
          )}
        </li>
        <li>
          {t('sources.card.excluded', {
            count: document.excluded.length,
            reasons: formatReasons(passages, (reason, count) =>
              t('sources.card.reason', { reason: t(`sources.reason.${reason}`, { defaultValue: reason }), count }),
            ),
          })}
        </li>
      </ul>
      <p className="document-card-terms">
        <DocumentOrigin document={document} />
      </p>
      <p className="document-card-file">
        <a href={file} download={document.file}>
          {t('sources.download', { file: document.file })}
        </a>
      </p>
    </div>
  );
}

function formatReasons(
  passages: DocumentModel['passages'],
  formatReason: (reason: string, count: number) => string,
): string {
  const reasons = new Map<string, number>();
  for (const passage of passages) {
    if (passage.kind === 'excluded')
      reasons.set(passage.reason, (reasons.get(passage.reason) ?? 0) + passage.stretches.length);
  }
  return [...reasons].map(([reason, count]) => formatReason(reason, count)).join(', ');
}

const HEIGHT = 10;
/** Gaps that would be thinner than this share of the strip are not drawn: nobody would see them. */
const MIN_GAP_SHARE = 1 / 1000;

/**
 * The whole document as a strip from its beginning to its end: facts, article, what is excluded. The card says it in
 * words.
 */
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
      <path className="document-map-excluded" d={drawBars(document.excluded, gap)} />
      <path className="document-map-article" d={drawBars(document.article, gap)} />
      <path className="document-map-facts" d={drawBars(spans, gap)} />
    </svg>
  );
}

function drawBars(spans: readonly Span[], gap: number): string {
  return mergeSpans(spans, gap)
    .map(({ start, end }) => `M${start} 0h${end - start}v${HEIGHT}h${start - end}z`)
    .join('');
}
