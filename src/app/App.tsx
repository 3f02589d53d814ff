import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { Router, type RouterOptions } from 'wouter';
import { PageShell } from './PageShell';

interface AppProps {
  readonly queryClient: QueryClient;
  /** The path (below the base) to render on a server, where there is no address bar. */
  readonly ssrPath?: string;
  /** How the router reads the address and changes it, where pages have no paths of their own. */
  readonly routerHooks?: Pick<RouterOptions, 'hook' | 'searchHook'>;
  /** Called once the view can be pressed. */
  readonly onHydrated?: () => void;
}

/** The whole site: data, router and page. */
export function App({ queryClient, ssrPath, routerHooks, onHydrated }: AppProps) {
  // A prerendered page knows no query: hydration starts without one too, and the query follows.
  const server = ssrPath === undefined ? { ssrSearch: '' } : { ssrPath, ssrSearch: '' };
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')} {...server} {...routerHooks}>
        <PageShell marker={<HydrationMarker onHydrated={onHydrated} />} />
      </Router>
    </QueryClientProvider>
  );
}

/**
 * Hydration goes boundary by boundary: tells when what stands in the same boundary is done, before React renders again.
 */
function HydrationMarker({ onHydrated }: { onHydrated: (() => void) | undefined }) {
  useLayoutEffect(() => onHydrated?.(), [onHydrated]);
  return null;
}
