import { useEffect, type ReactNode } from 'react';
import { tellHost } from '../embed/listenToHost';
import { parseAddress } from '../embed/parseEmbedOptions';
import { TermsLine } from '../evidence/DocumentTerms';
import { useTranslation } from '../i18n/useTranslation';
import { useNavigation, useUrlState } from '../ui/address';
import { LanguageSwitch } from './LanguageSwitch';
import { PaperLine } from './Layout';
import type { Page } from './page';

/** A view alone, for a frame: no header or footer, one line that leads to the full page. */
export function EmbedLayout({ page, children }: { page: Page; children: ReactNode }) {
  const { t } = useTranslation();
  useNotifyHost(page);
  const { hrefTo } = useNavigation();
  return (
    <div className="embed-layout" id="embed-content" data-view={page.view} data-language={page.language}>
      <main id="main">{children}</main>
      <footer className="embed-layout-footer">
        <a href={hrefTo(page.view === 'profile' ? '' : page.view)} target="_blank" rel="noopener">
          {t('app.attribution', { name: t('app.name') })}
        </a>
        <TermsLine />
        <PaperLine page={{ ...page, embedded: false }} />
        <LanguageSwitch page={page} />
      </footer>
    </div>
  );
}

/** Reports to the page around an embed which language is shown and what is selected, whenever that changes. */
function useNotifyHost({ language }: Page): void {
  const { search, hash } = useUrlState();
  const query = search.toString();
  useEffect(() => tellHost(window, { type: 'language', language }), [language]);
  useEffect(() => tellHost(window, { type: 'select', select: parseAddress(query, hash) }), [query, hash]);
}
