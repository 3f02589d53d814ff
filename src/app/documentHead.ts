import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { localizeFact } from '../evidence/localizeFact';
import type { Facts } from '../facts/factsSchema';
import type { Language } from '../i18n/language';
import type { Tables } from '../tables/tablesSchema';
import type { Page } from './page';

/** Title and description of a page, from the facts. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** The name of the organization is what the documents say in the page's language. */
export function toPageHead(page: Page, facts: Facts, tables: Tables, t: TFunction): PageHead {
  const words = (id: string) => localizeFact(facts, tables, id, page.language)?.text;
  const name = words('names') ?? t('app.name');
  const abbreviation = words('abbreviation');
  const subject = abbreviation ? `${name} (${abbreviation})` : name;
  const title =
    page.view === 'profile'
      ? `${subject} — ${t('app.name')}`
      : `${t(`view.${page.view}`)} — ${subject} — ${t('app.name')}`;
  return { title, description: words('definition') ?? t('app.tagline') };
}

let isPrerendered = false;

/** Says that the page's head is that of the page that is rendered next: its browser may have translated it since. */
export function keepPrerenderedHead(): void {
  isPrerendered = true;
}

/** Says what the page is called and which language it is in. */
export function useDocumentHead(title: string, language: Language): void {
  useEffect(() => {
    if (!isPrerendered) {
      document.title = title;
      document.documentElement.lang = language;
    }
    isPrerendered = false;
  }, [title, language]);
}
