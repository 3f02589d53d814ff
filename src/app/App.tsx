import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { Router } from 'wouter';
import { IS_SINGLE_FILE, useHashLocation, useHashSearch } from './location';
import { PageShell } from './PageShell';

interface AppProps {
  readonly queryClient: QueryClient;
  /** The path (below the base) to render on a server, where there is no address bar. */
  readonly ssrPath?: string;
  /** Called once the view can be pressed. */
  readonly onHydrated?: () => void;
}

const HOOKS = IS_SINGLE_FILE ? { hook: useHashLocation, searchHook: useHashSearch } : {};

/** The whole site: data, router and page. */
export function App({ queryClient, ssrPath, onHydrated }: AppProps) {
  // A prerendered page knows no query: hydration starts without one too, and the query follows.
  const server = ssrPath === undefined ? { ssrSearch: '' } : { ssrPath, ssrSearch: '' };
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')} {...server} {...HOOKS}>
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
