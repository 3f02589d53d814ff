import { useRouter } from 'wouter';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/language';
import { useTranslation } from '../i18n/useTranslation';
import { useUrlState, type UrlState } from '../ui/address';
import { toPath, type Page } from './page';
import { toHref } from './location';

/**
 * The same page in each language, as links; what is selected stays. `inside` a dialog it is no landmark of the page.
 */
export function LanguageSwitch({ page, inside = false }: { page: Page; inside?: boolean }) {
  const { t } = useTranslation();
  const { base } = useRouter();
  const rest = toRest(useUrlState());
  const Container = inside ? 'div' : 'nav';
  return (
    <Container className="language-switch" aria-label={t('app.languages')} role={inside ? 'group' : undefined}>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              lang={language}
              hrefLang={language}
              data-interactive=""
              target={page.embedded ? '_self' : undefined}
              href={toHref(base + toPath({ ...page, language }) + rest)}
              aria-current={language === page.language ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </Container>
  );
}

/** What is selected, as it follows the path of an address. */
export function toRest({ search, hash }: Pick<UrlState, 'search' | 'hash'>): string {
  const query = search.toString();
  return (query && `?${query}`) + (hash && `#${hash}`);
}
