import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { showFailure } from '../ui/recovery';
import { App } from './App';
import { loadShownPage, markHydrated } from './hydrateApp';
import { IS_SINGLE_FILE, readLocation, subscribeToLocation, toHref } from './location';
import { toPath } from './page';
import { toPreferredLanguage } from './preferences';
import { createQueryClient } from './queries';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';

// The entry of the bundler, which only the page that is not built and the single file run; a built page has
// entry.inline.ts.
const HASH_HOOKS = { hook: useHashLocation, searchHook: useHashSearch };
const root = document.getElementById('root');
if (root && !document.querySelector('script[data-files]')) render(root);

function render(container: HTMLElement): void {
  renderApp(container).then(
    () => showFailure(),
    (error: unknown) => {
      console.error(error);
      showFailure(() => render(container));
    },
  );
}

/** Renders the app where nothing is prerendered: while one works on it, and in the single file. */
async function renderApp(container: HTMLElement): Promise<void> {
  if (IS_SINGLE_FILE && readLocation().pathname === '/') {
    const start = toPath({ language: toPreferredLanguage(), view: 'profile', embedded: false });
    window.history.replaceState(null, '', toHref(start));
  }
  const queryClient = createQueryClient();
  await loadShownPage(queryClient);
  createRoot(container).render(
    <App queryClient={queryClient} onHydrated={markHydrated} routerHooks={IS_SINGLE_FILE ? HASH_HOOKS : {}} />,
  );
}

/** The router's location where pages stand behind the `#` of the address. */
function useHashLocation(): [path: string, navigate: typeof navigateTo] {
  return [useSyncExternalStore(subscribeToLocation, () => readLocation().pathname), navigateTo];
}

/** The router's query where pages stand behind the `#` of the address. */
function useHashSearch(): string {
  return useSyncExternalStore(subscribeToLocation, () => readLocation().search);
}

function navigateTo(
  location: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void {
  if (replace) window.history.replaceState(state, '', toHref(location));
  else window.history.pushState(state, '', toHref(location));
}
