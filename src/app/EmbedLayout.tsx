import type { ReactNode } from 'react';
import { TermsLine } from '../evidence/documents';
import { useTranslation } from '../i18n/useTranslation';
import { useNavigation } from '../ui/address';
import './EmbedLayout.css';
import { LanguageSwitch } from './LanguageSwitch';
import type { Page } from './page';
import { useTellHost } from './useTellHost';

/** A view alone, for a frame: no header or footer, one line that leads to the full page. */
export function EmbedLayout({ page, children }: { page: Page; children: ReactNode }) {
  const { t } = useTranslation();
  useTellHost(page);
  const { hrefTo } = useNavigation();
  return (
    <div className="embed-layout" id="embed-content" data-view={page.view}>
      <main id="main">{children}</main>
      <footer className="embed-layout-footer">
        <a href={hrefTo(page.view === 'profile' ? '' : page.view)} target="_blank" rel="noopener">
          {t('app.attribution', { name: t('app.name') })}
        </a>
        <TermsLine />
        <LanguageSwitch page={page} />
      </footer>
    </div>
  );
}
