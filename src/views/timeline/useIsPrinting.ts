import { useSyncExternalStore } from 'react';

/** True from the moment in which the browser makes the page ready for paper, where nothing can be scrolled, until it is done. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia('print').matches, () => false);
}

/** React draws what a store tells of at once, so the paper gets it. */
function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia('print');
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
