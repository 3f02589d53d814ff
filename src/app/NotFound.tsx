import { useTranslation } from 'react-i18next';
import { useRouter } from 'wouter';
import type { Language } from '../i18n/language';
import { toPath } from './page';
import { VIEW_NAMES } from './routes';

/** An address that is no page: says so, and leads on. */
export function NotFound({ language }: { language: Language }) {
  const { t } = useTranslation();
  const { base } = useRouter();
  return (
    <main id="main" className="layout-main">
      <h1>{t('app.notFound.title')}</h1>
      <p>{t('app.notFound.text')}</p>
      <ul>
        {VIEW_NAMES.map((view) => <li key={view}><a href={base + toPath({ language, view, embedded: false })}>{t(`view.${view}`)}</a></li>)}
      </ul>
    </main>
  );
}
