import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readPrerenderedWords } from '../i18n/prerenderedWords';
import { App } from './App';
import type { CapturedEvents } from './capturedEvents';
import type { ForeignChanges } from './foreignChanges';
import { keepPrerenderedHead } from './documentHead';
import { createHostCommands, type HostCommands } from './hostCommands';
import { readLocation } from './location';
import { createQueryClient, languageQuery, loadPage } from './queries';
import { parsePath, toPathLanguage } from './routing';
import { goWhereHistoryMayNot } from './sandboxedHistory';

/**
 * Hydrates the prerendered page; or renders another one, where a reader has gone back or forward meanwhile. Resolves
 * when readers can press, and gives back what they did until then. Rejects where a part cannot be loaded.
 * @param prerendered the path of the page that stands in `root`, base included
 */
export async function hydrateApp(
  root: HTMLElement,
  prerendered: string,
  captured: CapturedEvents,
  foreign: ForeignChanges,
): Promise<HostCommands> {
  goWhereHistoryMayNot(window);
  readPrerenderedWords(document);
  const queryClient = createQueryClient();
  const pathname = await loadShownPage(queryClient);
  await new Promise<void>((resolve) => {
    const app = <App queryClient={queryClient} onHydrated={resolve} />;
    if (pathname !== prerendered) {
      root.replaceChildren();
      createRoot(root).render(app);
      return;
    }
    keepPrerenderedHead();
    if (foreign.withoutThem(() => hydrateAtOnce(root, app))) return;
    startTransition(() => {
      hydrateRoot(root, app);
    });
  });
  // Not before React has left its effects: it would put back what a field held, which ends a syllable that is under
  // way.
  foreign.tolerate();
  markHydrated();
  captured.replay();
  return createHostCommands(queryClient);
}

/** Says to styles, and to whoever waits for it, that the page can be used. */
export function markHydrated(): void {
  document.documentElement.dataset['hydrated'] = '';
}

/** Loads what the page at the address needs, until the reader stays at one. Returns its path, base included. */
export async function loadShownPage(queryClient: QueryClient): Promise<string> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const { pathname } = readLocation();
  const path = pathname.slice(base.length);
  const page = parsePath(path);
  await (page ? loadPage(queryClient, page) : queryClient.ensureQueryData(languageQuery(toPathLanguage(path))));
  return pathname === readLocation().pathname ? pathname : loadShownPage(queryClient);
}

/** React hydrates what an event meets at once; without one, what stands in a boundary of its own comes later. */
function hydrateAtOnce(root: HTMLElement, app: Parameters<typeof hydrateRoot>[1]): void {
  flushSync(() => {
    hydrateRoot(root, app);
  });
  root.querySelector('main > *')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
}
