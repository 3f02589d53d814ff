import { useRouter } from 'wouter';
import { formatLanguageName } from '../i18n/format';
import { LANGUAGES, type Language } from '../i18n/language';
import { useTranslation } from '../i18n/useTranslation';
import './NotFound.css';
import { toPath } from './page';
import { toHref } from './location';
import { VIEW_NAMES } from './routing';
import { useDocumentHead } from './documentHead';

/** An address that is no page: says so, and leads on. */
export function NotFound({ language }: { language: Language }) {
  const { t } = useTranslation();
  const { base } = useRouter();
  const title = t('app.notFound.title');
  useDocumentHead(`${title} – ${t('app.name')}`, language);
  const hrefOf = (view: (typeof VIEW_NAMES)[number], to = language) =>
    toHref(base + toPath({ language: to, view, embedded: false }));
  return (
    <main id="main" className="not-found">
      <p className="not-found-brand">
        <a href={hrefOf('profile')}>{t('app.name')}</a>
      </p>
      <h1>{title}</h1>
      <p>{t('app.notFound.text')}</p>
      <ul className="not-found-views">
        {VIEW_NAMES.map((view) => (
          <li key={view}>
            <a href={hrefOf(view)} data-serif="">
              {t(`view.${view}`)}
            </a>{' '}
            <span>{t(`app.notFound.${view}`)}</span>
          </li>
        ))}
      </ul>
      <ul className="not-found-languages" aria-label={t('app.languages')}>
        {LANGUAGES.filter((each) => each !== language).map((each) => (
          <li key={each}>
            <a href={hrefOf('profile', each)} lang={each} hrefLang={each}>
              {formatLanguageName(each, each)}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
