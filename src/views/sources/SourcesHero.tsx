import type { Facts } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import type { SiteFiles } from '../ViewProps';
import { DocumentCard } from './DocumentCard';
import './SourcesHero.css';
import type { DocumentModel } from './buildDocumentModel';

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
      <div className="sources-hero-cards">
        {readings.map((reading) => (
          <DocumentCard key={reading.document.id} reading={reading} file={files.documents[reading.document.id]} />
        ))}
      </div>
    </header>
  );
}
