import { useMemo } from 'react';
import { useEvidence, useDocumentTexts } from '../../evidence/EvidenceContext';
import type { Facts, SourceDocument } from '../../facts/factsSchema';
import type { Language } from '../../i18n/language';
import { useTranslation } from '../../i18n/useTranslation';
import { FIRST_SCREEN } from '../../ui/firstScreen';
import type { ViewProps, SiteFiles } from '../ViewProps';
import { pairUp } from './alignParagraphs';
import { CheckResults } from './CheckResults';
import { DocumentCard } from './DocumentCard';
import { FactsTable } from './FactsTable';
import { SideBySide } from './SideBySide';
import { UnreadSentences } from './UnreadSentences';
import { buildDocumentModel, type DocumentModel } from './documentModel';
import './SourcesView.css';

/** The documents whole, what the checks found, all facts in a table, and how much of the documents became facts. */
export function SourcesView({ facts, tables, files }: ViewProps) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const documents = useMemo(() => orderForReader(facts.documents, language), [facts, language]);
  const { texts, isFailed, retry } = useDocumentTexts(documents.map(({ id }) => id));
  const readings = useMemo(
    () =>
      documents.flatMap((document, index) => {
        const text = texts[index];
        return text === undefined ? [] : [buildDocumentModel(facts, document, text, language)];
      }),
    [facts, documents, language, texts],
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
      <SideBySide readings={readings} messages={facts.messages} />
      <CheckResults messages={facts.messages} tables={tables} readings={readings} />
      <FactsTable facts={facts} tables={tables} files={files} />
      <UnreadSentences readings={readings} />
    </article>
  );
}

/** The documents in pairs, as they will stand side by side, with the one in the reader's language first of the two. */
function orderForReader(documents: readonly SourceDocument[], language: Language): SourceDocument[] {
  const isOwn = (document: SourceDocument) => Number(document.language === language);
  return pairUp(documents).flatMap((pair) => pair.toSorted((a, b) => isOwn(b) - isOwn(a)));
}

/** What this page is for, and each document at a glance. */
export function SourcesHero({
  facts,
  readings,
  files,
}: {
  facts: Facts;
  readings: readonly DocumentModel[];
  files: SiteFiles;
}) {
  const { t } = useTranslation();
  const places = [
    ['sources-texts', t('sources.texts.title')],
    ['sources-checks', t('sources.checks.title')],
    ['sources-facts', t('sources.table.title')],
    ['sources-unread', t('sources.unread.title')],
  ] as const;
  return (
    <header className="sources-hero">
      <h1>{t('sources.title')}</h1>
      <p className="sources-hero-lead">
        {t('sources.lead', {
          facts: t('sources.factCount', { count: facts.facts.length }),
          documents: t('sources.documentCount', { count: facts.documents.length }),
        })}
      </p>
      <p className="sources-hero-use">{t('sources.use')}</p>
      <nav aria-label={t('sources.contents')}>
        <ul className="sources-hero-contents">
          {places.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div id={FIRST_SCREEN} className="sources-hero-cards">
        {readings.map((reading) => (
          <DocumentCard key={reading.document.id} reading={reading} file={files.documents[reading.document.id]} />
        ))}
      </div>
    </header>
  );
}
