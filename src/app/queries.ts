import { QueryClient, queryOptions } from '@tanstack/react-query';
import factsUrl from '#data/facts.json?url';
import tablesUrl from '#data/tables.json?url';
import worldMapUrl from '#data/world-map.json?url';
import { documentTextKey } from '../evidence/useDocumentText';
import { parseFacts } from '../facts/parseFacts';
import { parseWorldMap, WORLD_MAP_KEY } from '../membership/worldMap';
import { parseTablesJson } from '../tables/tablesSchema';
import type { SiteFiles } from '../views/ViewProps';

const documentUrls = import.meta.glob<string>('#data/documents/*.txt', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the data of the site lie, for readers who want the files. */
export const siteFiles: SiteFiles = {
  facts: factsUrl,
  documents: Object.fromEntries(
    Object.entries(documentUrls).map(([file, url]) => [file.slice(file.lastIndexOf('/') + 1, -'.txt'.length), url]),
  ),
};

/** The facts of the site, checked against their schema. */
export const factsQuery = queryOptions({
  queryKey: ['facts'],
  queryFn: async () => parseFacts(await (await load(factsUrl)).json()),
});
/** The tables beside the documents, checked likewise. */
export const tablesQuery = queryOptions({
  queryKey: ['tables'],
  queryFn: async () => parseTablesJson(await (await load(tablesUrl)).json()),
});
/** The data of the site never change under a reader; a failed load is tried twice more, then told. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: 2, refetchOnWindowFocus: false } },
  });
  client.setQueryDefaults(['document'], { queryFn: ({ queryKey }) => loadDocumentText(String(queryKey[1])) });
  client.setQueryDefaults(WORLD_MAP_KEY, {
    queryFn: async () => parseWorldMap(await (await load(worldMapUrl)).json()),
  });
  return client;
}

/** Loads the texts of all documents, for a view that shows them whole. */
export async function loadDocumentTexts(client: QueryClient): Promise<void> {
  await Promise.all(
    Object.keys(siteFiles.documents).map((id) => client.ensureQueryData({ queryKey: documentTextKey(id) })),
  );
}

/** The untouched text of a document (`ko`): every span of the facts counts in it. */
async function loadDocumentText(id: string): Promise<string> {
  return decodeUntouched(await (await load(toDocumentUrl(id))).arrayBuffer());
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}

/** Response.text() would drop a byte order mark, and every span after it would be off by one. */
function decodeUntouched(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function toDocumentUrl(id: string): string {
  const url = siteFiles.documents[id];
  if (url === undefined) throw new Error(`No text of the document ${id} was built`);
  return url;
}
