import type { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { App } from '../app/App';
import { toPageHead, type PageHead } from '../app/documentHead';
import { createQueryClient, factsQuery, languageQuery, loadPage, tablesQuery } from '../app/queries';
import { toPath, type Page } from '../app/page';
import { toPages } from '../app/routing';
import { formatEmbedTitle } from '../evidence/localizeFact';
import { documentTextKey } from '../evidence/EvidenceContext';
import { isEmbedView } from '../embed/protocol';
import { writePrerenderedWords } from '../i18n/prerenderedWords';
import type { Facts } from '../facts/factsSchema';
import type { Tables } from '../tables/tablesSchema';

export { toPages };

/** The untouched texts of the documents, by their ids. */
type Texts = ReadonlyMap<string, string>;

export interface RenderedPage {
  readonly body: string;
  /** The texts that Intl made for it, as an element that travels with the page. */
  readonly words: string;
  readonly head: PageHead;
  readonly siteName: string;
  /** The name of the page's view as an embed, in the page's language; undefined where it cannot be one. */
  readonly embedTitle: string | undefined;
  /** The texts of the message that a page shows when its script cannot be loaded. */
  readonly failure: { readonly load: string; readonly retry: string };
}

/** The whole of a page as HTML, with all of its text, for readers without JavaScript and for the first paint. */
export async function renderPage(page: Page, facts: Facts, tables: Tables, texts: Texts): Promise<RenderedPage> {
  const queryClient = createFilledClient(facts, tables, texts);
  await loadPage(queryClient, page);
  const i18n = await queryClient.ensureQueryData(languageQuery(page.language));
  writePrerenderedWords();
  const body = await renderPath(toPath(page), queryClient);
  return {
    body,
    words: writePrerenderedWords(),
    head: toPageHead(page, facts, tables, i18n.t),
    siteName: i18n.t('app.name'),
    embedTitle: isEmbedView(page.view) ? formatEmbedTitle(page.view, page.language, facts, tables, i18n.t) : undefined,
    failure: { load: i18n.t('app.failure.load'), retry: i18n.t('app.failure.retry') },
  };
}

/** The page for an address that is none. */
export async function renderNotFound(language: Page['language'], facts: Facts, tables: Tables): Promise<RenderedPage> {
  const queryClient = createFilledClient(facts, tables, new Map());
  const i18n = await queryClient.ensureQueryData(languageQuery(language));
  return {
    body: await renderPath(`/${language}/404/`, queryClient),
    words: '',
    head: {
      title: `${i18n.t('app.notFound.title')} — ${i18n.t('app.name')}`,
      description: i18n.t('app.notFound.text'),
    },
    siteName: i18n.t('app.name'),
    embedTitle: undefined,
    failure: { load: i18n.t('app.failure.load'), retry: i18n.t('app.failure.retry') },
  };
}

function createFilledClient(facts: Facts, tables: Tables, texts: Texts): QueryClient {
  const queryClient = createQueryClient();
  queryClient.setQueryData(factsQuery.queryKey, facts);
  queryClient.setQueryData(tablesQuery.queryKey, tables);
  for (const [id, text] of texts) queryClient.setQueryData(documentTextKey(id), text);
  return queryClient;
}

async function renderPath(path: string, queryClient: QueryClient): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <App queryClient={queryClient} ssrPath={import.meta.env.BASE_URL.replace(/\/$/, '') + path} />,
    // Without this React hides long finished parts behind a script.
    {
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        errors.push(error);
      },
    },
  );
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw new AggregateError(errors, `${path}: ${errors.map(String).join('; ')}`);
  return html;
}
