import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createI18n, type InterfaceWords } from '../i18n/createI18n';
import type { Language } from '../i18n/language';
import type { ViewProps } from '../views/ViewProps';
import { createLoader } from './createLoader';
import { toViewFile, type Page, type ViewName } from './page';
import { factsQuery, loadDocumentTexts, tablesQuery } from './queries';

/** What a view's file exports under its own name. */
export type View = ComponentType<ViewProps>;

const viewFiles = import.meta.glob<Record<string, View>>('../views/*/*View.tsx');
const languageFiles: Readonly<Record<Language, () => Promise<{ default: InterfaceWords }>>> = {
  ko: () => import('../i18n/ko.json'),
  en: () => import('../i18n/en.json'),
};

const views = createLoader(importView);
const languages = createLoader(async (language: Language) =>
  createI18n(language, (await languageFiles[language]()).default),
);

/**
 * Loads a view once; a failed load may be tried again. What is loaded is at hand, so that a page is hydrated without
 * waiting.
 */
export const { load: loadView, getLoaded: getLoadedView } = views;
/** The same for the words of a language. */
export const { load: loadLanguage, getLoaded: getLoadedLanguage } = languages;

/** Loads all that a page needs before it can be shown or hydrated; rejects where a part cannot be loaded. */
export async function loadPage(queryClient: QueryClient, page: Page): Promise<void> {
  await Promise.all([
    loadView(page.view),
    loadLanguage(page.language),
    queryClient.ensureQueryData(factsQuery),
    queryClient.ensureQueryData(tablesQuery),
    page.view === 'sources' && loadDocumentTexts(queryClient),
  ]);
}

async function importView(name: ViewName): Promise<View> {
  const file = toViewFile(name);
  const module = await viewFiles[file]?.();
  const view = module?.[file.slice(file.lastIndexOf('/') + 1, -'.tsx'.length)];
  if (!view) throw new Error(`${file} exports no component named after it`);
  return view;
}
