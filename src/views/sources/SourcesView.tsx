import { useMemo } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { useDocumentTexts } from '../../evidence/useDocumentText';
import { useTranslation } from '../../i18n/useTranslation';
import type { ViewProps } from '../ViewProps';
import { CheckResults } from './CheckResults';
import { FactsTable } from './FactsTable';
import { SideBySide } from './SideBySide';
import { SourcesHero } from './SourcesHero';
import './SourcesView.css';
import { buildDocumentModel } from './buildDocumentModel';
import { UnreadSentences } from './UnreadSentences';

/** The documents whole, what the checks found, all facts in a table, and how much of the documents became facts. */
export function SourcesView({ facts, tables, files }: ViewProps) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { texts, isFailed, retry } = useDocumentTexts(facts.documents.map(({ id }) => id));
  const readings = useMemo(
    () =>
      facts.documents.flatMap((document, index) => {
        const text = texts[index];
        return text === undefined ? [] : [buildDocumentModel(facts, document, text, language)];
      }),
    [facts, language, texts],
  );
  return (
    <article className="sources">
      <SourcesHero facts={facts} readings={readings} files={files} />
      {isFailed && (
        <p role="alert">
          {t('app.failure.load')}{' '}
          <button type="button" className="button" onClick={retry}>
            {t('app.failure.retry')}
          </button>
        </p>
      )}
      {!isFailed && readings.length < texts.length && <output>{t('app.loading')}</output>}
      <SideBySide readings={readings} messages={facts.messages} files={files} />
      <CheckResults messages={facts.messages} tables={tables} readings={readings} />
      <FactsTable facts={facts} tables={tables} files={files} />
      <UnreadSentences readings={readings} />
    </article>
  );
}
