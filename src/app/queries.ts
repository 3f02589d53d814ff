import { QueryClient, queryOptions } from '@tanstack/react-query';
import factsUrl from '#data/facts.json?url';
import tablesUrl from '#data/tables.json?url';
import worldMapUrl from '#data/world-map.json?url';
import { documentTextKey } from '../evidence/useDocumentText';
import type { Facts, SourceDocument } from '../facts/factsSchema';
import { parseFacts } from '../facts/factsSchema';
import { parseWorldMap, WORLD_MAP_KEY } from '../membership/worldMap';
import { parseTablesJson } from '../tables/tablesSchema';
import { recoverOnce } from '../ui/recovery';
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
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: 2,
        // The browser is asked at once whether it is online or not: a query that waits for it says nothing.
        retryDelay: 500,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
    },
  });
  client.setQueryDefaults(['document'], {
    queryFn: async ({ queryKey }) => {
      const facts = await client.ensureQueryData(factsQuery);
      return loadDocumentText(facts, String(queryKey[1])).catch((error: unknown) => {
        if (error instanceof OutdatedError) return recoverOnce(error);
        throw error;
      });
    },
  });
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

/**
 * The untouched text of a document (`ko`): every span of the facts counts in it, so it must be the one that they were
 * read from.
 */
async function loadDocumentText(facts: Facts, id: string): Promise<string> {
  const url = toDocumentUrl(id);
  const bytes = await (await load(url)).arrayBuffer();
  const text = decodeUntouched(bytes);
  const document = facts.documents.find((each) => each.id === id);
  if (!document || !(await isText(document, bytes, text, facts)))
    throw new OutdatedError(`${url}: not the text that the facts were read from`);
  return text;
}

/**
 * Some hosts answer for a file that is gone with a page of HTML. Outside a secure context no browser hashes: there the
 * quotes tell.
 */
async function isText(document: SourceDocument, bytes: ArrayBuffer, text: string, facts: Facts): Promise<boolean> {
  const subtle: SubtleCrypto | undefined = window.crypto.subtle;
  if (!subtle)
    return facts.facts
      .flatMap(({ evidence }) => evidence)
      .every(({ document: id, start, end, quote }) => id !== document.id || text.slice(start, end) === quote);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return document.sha256 === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file of this page that is there no more, or is another: a new version of the site was published. */
class OutdatedError extends Error {}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new OutdatedError(`${url}: ${response.status} ${response.statusText}`);
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
