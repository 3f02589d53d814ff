import { useDeferredValue, useSyncExternalStore } from 'react';

/** False in a prerendered page and while it is hydrated, true from then on: for what is too long to be sent before it is asked for. */
export function useHydrated(): boolean {
  // What comes then is long: it is drawn between what the reader does.
  return useDeferredValue(
    useSyncExternalStore(
      subscribeToNothing,
      () => true,
      () => false,
    ),
  );
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
