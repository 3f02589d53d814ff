import type { ReactNode } from 'react';
import { parseSelection } from '../embed/parseEmbedOptions';
import { isEmbedView } from '../embed/protocol';
import type { SourceDocument } from '../facts/factsSchema';
import { formatNumber } from '../i18n/format';
import { useTranslation } from '../i18n/useTranslation';
import { useUrlState, useNavigation, type SearchChanges, useSiteAddress } from '../ui/address';
import { LanguageSwitch, toRest } from './LanguageSwitch';
import './Layout.css';
import { toPath, type Page } from './page';
import { IS_SINGLE_FILE } from './location';
import { EMBEDDABLE, VIEW_NAMES } from './routing';
import { ThemeSwitch } from './ThemeSwitch';

/** How many documents the foot of every page names; the view of the sources has them all. */
const MOST_DOCUMENTS = 6;

interface LayoutProps {
  readonly page: Page;
  readonly documents: readonly SourceDocument[];
  readonly children: ReactNode;
}

/** A full page: header with the views and languages, the view, footer; on paper, where it comes from and the view. */
export function Layout({ page, documents, children }: LayoutProps) {
  const { t } = useTranslation();
  const { hrefTo } = useNavigation();
  return (
    <>
      <a className="layout-skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="layout-header">
        <a className="layout-brand" href={hrefTo('')}>
          {t('app.name')}
        </a>
        <nav className="layout-nav" aria-label={t('app.views')}>
          <ul>
            {VIEW_NAMES.map((view) => (
              <li key={view}>
                <a href={hrefTo(view === 'profile' ? '' : view)} aria-current={view === page.view ? 'page' : undefined}>
                  {t(`view.${view}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch page={page} />
      </header>
      <PaperLine page={page} />
      <main id="main" className="layout-main" tabIndex={-1}>
        {children}
        <EmbedLink page={page} />
      </main>
      <footer className="layout-footer">
        <div>
          <p>{t('app.footer.about')}</p>
          <p>{t('app.footer.project')}</p>
        </div>
        <div>
          <h2>{t('app.footer.documents')}</h2>
          <ul>
            {documents.slice(0, MOST_DOCUMENTS).map((document) => (
              <li key={document.id}>
                <a href={hrefTo('sources', {}, `document-${document.id}`)}>
                  <code>{document.file}</code>
                </a>
              </li>
            ))}
            {documents.length > MOST_DOCUMENTS && (
              <li>
                <a href={hrefTo('sources')}>
                  {t('app.footer.allDocuments', { amount: formatNumber(documents.length, page.language) })}
                </a>
              </li>
            )}
          </ul>
          <ThemeSwitch />
        </div>
      </footer>
    </>
  );
}

/** On paper: where it comes from, with what is selected there, so that the address leads back to what was printed. */
export function PaperLine({ page }: Pick<LayoutProps, 'page'>) {
  const { t } = useTranslation();
  const site = useSiteAddress();
  const address = useUrlState();
  return (
    <p className="layout-paper">
      {IS_SINGLE_FILE ? t('app.name') : `${t('app.name')} – ${site}${toPath(page).slice(1)}${toRest(address)}`}
    </p>
  );
}

/** Leads to the builder with what the reader sees; nothing where there is no builder, or no embed of this view. */
function EmbedLink({ page: { view } }: { page: Page }) {
  const { t } = useTranslation();
  const { search, hash, hrefTo } = useUrlState();
  if (!VIEW_NAMES.includes('embed') || !EMBEDDABLE.includes(view) || !isEmbedView(view)) return null;
  // A page of the timeline shows other sources unless they are switched off, a frame only if they are switched on.
  const given = { ...Object.fromEntries(search), ...(hash && { event: hash }) };
  const seen: SearchChanges = parseSelection(view === 'timeline' ? { context: 'on', ...given } : given, view);
  return (
    <p className="embed-link">
      <a className="button" href={hrefTo('embed', { view, ...seen })}>
        {t('embed.embedThis')}
      </a>
    </p>
  );
}
