import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readPrerenderedWords } from '../i18n/prerenderedWords';
import { App } from './App';
import type { CapturedEvents } from './capturedEvents';
import type { ForeignChanges } from './foreignChanges';
import { keepPrerenderedHead } from './documentHead';
import { loadLanguage, loadPage } from './loading';
import { IS_SINGLE_FILE, readLocation, toHref } from './location';
import { toPath } from './page';
import { installPolyfills } from './polyfills';
import { toPreferredLanguage } from './preferences';
import { createQueryClient } from './queries';
import { parsePath, toPathLanguage } from './routing';
import { goWhereHistoryMayNot } from './sandboxedHistory';

export * as hostCommands from './hostCommands';

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
): Promise<void> {
  installPolyfills();
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
    captured.untrackFields();
    if (foreign.isAny()) foreign.withoutThem(() => hydrateAtOnce(root, app));
    else
      startTransition(() => {
        hydrateRoot(root, app);
      });
  });
  // Not before React has left its effects: it would put back what a field held, which ends a syllable that is under
  // way.
  captured.replayEdits();
  foreign.tolerate();
  markHydrated();
  captured.replayPress();
}

/** Renders the app where nothing is prerendered: while one works on it, and in the single file. */
export async function renderApp(root: HTMLElement): Promise<void> {
  installPolyfills();
  if (IS_SINGLE_FILE && readLocation().pathname === '/') {
    const start = toPath({ language: toPreferredLanguage(), view: 'profile', embedded: false });
    window.history.replaceState(null, '', toHref(start));
  }
  const queryClient = createQueryClient();
  await loadShownPage(queryClient);
  createRoot(root).render(<App queryClient={queryClient} onHydrated={markHydrated} />);
}

function markHydrated(): void {
  document.documentElement.dataset['hydrated'] = '';
}

/** Loads what the page at the address needs, until the reader stays at one. Returns its path, base included. */
async function loadShownPage(queryClient: QueryClient): Promise<string> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const { pathname } = readLocation();
  const path = pathname.slice(base.length);
  const page = parsePath(path);
  await (page ? loadPage(queryClient, page) : loadLanguage(toPathLanguage(path)));
  return pathname === readLocation().pathname ? pathname : loadShownPage(queryClient);
}

/** React hydrates what an event meets at once; without one, what stands in a boundary of its own comes later. */
function hydrateAtOnce(root: HTMLElement, app: Parameters<typeof hydrateRoot>[1]): void {
  flushSync(() => {
    hydrateRoot(root, app);
  });
  root.querySelector('main > *')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
}
