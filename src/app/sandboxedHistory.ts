interface SandboxedWindow {
  readonly history: Pick<History, 'replaceState'>;
  readonly location: Pick<Location, 'href' | 'pathname' | 'search' | 'hash' | 'replace'>;
}

/**
 * In a frame with `sandbox="allow-scripts"`, WebKit lets a document change the query of its address and nothing else
 * ("Paths and fragments must match for a sandboxed document"). What it refuses is done by going there: a fragment
 * within the page, another path by loading it. Comes after the router, which tells of what it lets through.
 */
export function goWhereHistoryMayNot(frame: SandboxedWindow): void {
  const { history, location } = frame;
  const replaceState = history.replaceState.bind(history);
  history.replaceState = (state: unknown, unused, address) => {
    try {
      replaceState(state, unused, address);
    } catch (error) {
      const target = new URL(address ?? '', location.href);
      const isRefused = error instanceof DOMException && error.name === 'SecurityError';
      if (!isRefused || target.href === location.href) throw error;
      if (target.pathname !== location.pathname) return location.replace(target);
      if (target.search !== location.search)
        replaceState(state, unused, target.pathname + target.search + location.hash);
      // With its sign also where it is empty: an address without one would load the page anew.
      location.replace(target.hash || '#');
    }
  };
}
