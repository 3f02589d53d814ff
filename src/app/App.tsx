import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Router } from 'wouter';
import { useHashLocation, useHashSearch } from './hashLocation';
import { PageShell } from './PageShell';
import { IS_SINGLE_FILE } from './place';

interface AppProps {
  readonly queryClient: QueryClient;
  /** The path (below the base) to render on a server, where there is no address bar. */
  readonly ssrPath?: string;
  /** Called once the view can be pressed. */
  readonly onAlive?: () => void;
}

const HOOKS = IS_SINGLE_FILE ? { hook: useHashLocation, searchHook: useHashSearch } : {};

/** The whole site: data, router and page. */
export function App({ queryClient, ssrPath, onAlive }: AppProps) {
  // A prerendered page knows no query: hydration starts without one too, and the query follows.
  const server = ssrPath === undefined ? { ssrSearch: '' } : { ssrPath, ssrSearch: '' };
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')} {...server} {...HOOKS}>
        <PageShell onAlive={onAlive} />
      </Router>
    </QueryClientProvider>
  );
}
