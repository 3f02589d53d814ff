import type { QueryClient } from '@tanstack/react-query';
import { loadLanguage } from './loadLanguage';
import { loadView } from './loadView';
import type { Page } from './page';
import { factsQuery, loadDocumentTexts, tablesQuery } from './queries';

/** Loads all that a page needs before it can be shown or made alive; rejects where a part cannot be loaded. */
export async function loadPage(queryClient: QueryClient, page: Page): Promise<void> {
  await Promise.all([
    loadView(page.view),
    loadLanguage(page.language),
    queryClient.ensureQueryData(factsQuery),
    queryClient.ensureQueryData(tablesQuery),
    page.view === 'sources' && loadDocumentTexts(queryClient),
  ]);
}
