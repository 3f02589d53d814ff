import { useEvidence } from '../../evidence/EvidenceContext';
import { DocumentMark } from '../../evidence/SourceBadges';
import { formatDocumentName } from '../../evidence/documents';
import { formatNumber, formatShare } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { placeId, type DocumentModel } from './documentModel';

/** The honest measure of the reading: how much of each article became facts, and the sentences that gave none. */
export function UnreadSentences({ readings }: { readings: readonly DocumentModel[] }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  return (
    <section className="unread-sentences" aria-labelledby="sources-unread">
      <h2 id="sources-unread" tabIndex={-1}>
        {t('sources.unread.title')}
      </h2>
      <p className="sources-hint">{t('sources.unread.hint')}</p>
      {readings.map(({ document, coverage }) => (
        <div key={document.id}>
          <h3>
            <DocumentMark language={document.language} /> {formatDocumentName(document, facts.documents, language, t)}
          </h3>
          <p>
            {t('sources.unread.characters', {
              covered: formatNumber(coverage.coveredCharacters, language),
              article: formatNumber(coverage.articleCharacters, language),
              share: formatShare(
                coverage.articleCharacters === 0 ? 0 : coverage.coveredCharacters / coverage.articleCharacters,
                language,
              ),
            })}
          </p>
          <p>
            {coverage.unread.length === 0
              ? t('sources.card.allRead', { count: coverage.sentences.length })
              : t('sources.card.unread', {
                  count: coverage.unread.length,
                  sentences: formatNumber(coverage.sentences.length, language),
                })}
          </p>
          {coverage.unread.length > 0 && (
            <ul>
              {coverage.unread.map(({ start, end, quote }) => (
                <li key={start}>
                  <a href={`#${placeId(readings, { document: document.id, start, end })}`}>
                    <q lang={document.language}>{quote}</q>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
