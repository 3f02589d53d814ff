import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import factsUrl from '#data/facts.json?url';
import tablesUrl from '#data/tables.json?url';
import worldMapUrl from '#data/world-map.json?url';
import { documentTextKey } from '../evidence/EvidenceContext';
import { parseFacts } from '../facts/factsSchema';
import { createI18n, type InterfaceWords } from '../i18n/createI18n';
import type { Language } from '../i18n/language';
import { parseWorldMap, WORLD_MAP_KEY } from '../membership/worldMap';
import { inTime } from '../ui/recovery';
import { parseTablesJson } from '../tables/tablesSchema';
import type { ViewProps } from '../views/ViewProps';
import { documentUrls, loadDocumentText } from './documentTexts';
import { toViewFile, type Page, type ViewName } from './page';

/** What a view's file exports under its own name. */
type View = ComponentType<ViewProps>;

const viewFiles = import.meta.glob<Record<string, View>>('../views/*/*View.tsx');
const languageFiles: Readonly<Record<Language, () => Promise<{ default: InterfaceWords }>>> = {
  ko: () => import('../i18n/ko.json'),
  en: () => import('../i18n/en.json'),
};

/** The facts of the site, checked against their schema. */
export const factsQuery = queryOptions({
  queryKey: ['facts'],
  queryFn: async () => parseFacts(await fetchJson(factsUrl)),
});

/** The tables beside the documents, checked likewise. */
export const tablesQuery = queryOptions({
  queryKey: ['tables'],
  queryFn: async () => parseTablesJson(await fetchJson(tablesUrl)),
});

/** The component of a view. A browser that remembers a failed `import()` is not asked again: the page is loaded anew. */
export const viewQuery = (name: ViewName) =>
  queryOptions({ queryKey: ['view', name], queryFn: () => importView(name), retry: false });

/** The texts of the interface in one language. */
export const languageQuery = (language: Language) =>
  queryOptions({
    queryKey: ['language', language],
    queryFn: async () => createI18n(language, (await languageFiles[language]()).default),
    retry: false,
  });

/**
 * The data of the site never change under a reader; a failed load is tried twice more, one that hangs is not; then it
 * is reported.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: (failures, { name }) => failures < 2 && name !== 'TimeoutError',
        // The browser is asked at once whether it is online or not: a query that waits for it says nothing.
        retryDelay: 500,
        networkMode: 'always',
      },
    },
  });
  client.setQueryDefaults(['document'], {
    queryFn: async ({ queryKey }) => loadDocumentText(await client.ensureQueryData(factsQuery), String(queryKey[1])),
  });
  client.setQueryDefaults(WORLD_MAP_KEY, { queryFn: async () => parseWorldMap(await fetchJson(worldMapUrl)) });
  return client;
}

/** Loads all that a page needs before it can be shown or hydrated; rejects where a part cannot be loaded. */
export async function loadPage(client: QueryClient, { view, language }: Page): Promise<void> {
  const texts = view === 'sources' ? Object.keys(documentUrls) : [];
  await Promise.all([
    client.ensureQueryData(viewQuery(view)),
    client.ensureQueryData(languageQuery(language)),
    client.ensureQueryData(factsQuery),
    client.ensureQueryData(tablesQuery),
    ...texts.map((id) => client.ensureQueryData({ queryKey: documentTextKey(id) })),
  ]);
}

async function importView(name: ViewName): Promise<View> {
  const file = toViewFile(name);
  const module = await viewFiles[file]?.();
  const view = module?.[file.slice(file.lastIndexOf('/') + 1, -'.tsx'.length)];
  if (!view) throw new Error(`${file} exports no component named after it`);
  return view;
}

function fetchJson(url: string): Promise<unknown> {
  return inTime(async (signal) => {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
    return response.json();
  });
}
