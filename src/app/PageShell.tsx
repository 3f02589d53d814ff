import { useSuspenseQuery } from '@tanstack/react-query';
import { createElement, Suspense, useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLocation, useRouter } from 'wouter';
import { EvidenceProvider } from '../evidence/EvidenceContext';
import { EvidencePanel } from '../evidence/EvidencePanel';
import { useTranslation } from '../i18n/useTranslation';
import { AddressProvider } from '../ui/address';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { EmbedLayout } from './EmbedLayout';
import { LanguageSwitch } from './LanguageSwitch';
import { Layout } from './Layout';
import { NotFound } from './NotFound';
import { siteFiles } from './documentTexts';
import { factsQuery, languageQuery, tablesQuery, viewQuery } from './queries';
import type { Page } from './page';
import { parsePath, toPathLanguage } from './routing';
import { toPageHead, useDocumentHead } from './documentHead';
import { useLinkNavigation } from './useLinkNavigation';
import { useRouterUrlState } from './useRouterUrlState';

/** The page at the address: its texts, its layout, its view, with `marker` in the same boundary as the view. */
export function PageShell({ marker }: { marker: ReactNode }) {
  const [path] = useLocation();
  const page = useMemo(() => parsePath(path), [path]);
  const language = page?.language ?? toPathLanguage(path);
  const { data: i18n } = useSuspenseQuery(languageQuery(language));
  return (
    <I18nextProvider i18n={i18n}>
      <ErrorBoundary message={i18n.t('app.failure.broken')} hint={i18n.t('app.failure.brokenHint')}>
        {page ? (
          <LoadedPage page={page} marker={marker} />
        ) : (
          <>
            <NotFound language={language} />
            {marker}
          </>
        )}
      </ErrorBoundary>
    </I18nextProvider>
  );
}

function LoadedPage({ page, marker }: { page: Page; marker: ReactNode }) {
  const { data: facts } = useSuspenseQuery(factsQuery);
  const { data: tables } = useSuspenseQuery(tablesQuery);
  const { data: view } = useSuspenseQuery(viewQuery(page.view));
  const { t } = useTranslation();
  const { title } = toPageHead(page, facts, tables, t);
  const source = useMemo(() => ({ facts, tables, language: page.language }), [facts, tables, page.language]);
  useDocumentHead(title, page.language);
  useLinkNavigation(useRouter().base);

  const LayoutOfPage = page.embedded ? EmbedLayout : Layout;
  return (
    <PageAddress page={page}>
      <EvidenceProvider value={source}>
        <div className="page">
          <LayoutOfPage page={page} documents={facts.documents}>
            <ErrorBoundary key={page.view} message={t('app.failure.broken')} hint={t('app.failure.brokenHint')}>
              <Suspense fallback={<output>{t('app.loading')}</output>}>
                {createElement(view, { facts, tables, embedded: page.embedded, files: siteFiles })}
                {marker}
              </Suspense>
            </ErrorBoundary>
            <EvidencePanel languages={<LanguageSwitch page={page} inside />} />
          </LayoutOfPage>
        </div>
      </EvidenceProvider>
    </PageAddress>
  );
}

/** The address alone is rendered anew when something is selected; the page below only where it asks for the address. */
function PageAddress({ page, children }: { page: Page; children: ReactNode }) {
  return <AddressProvider value={useRouterUrlState(page)}>{children}</AddressProvider>;
}
