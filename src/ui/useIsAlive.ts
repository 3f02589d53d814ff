import { useDeferredValue, useSyncExternalStore } from 'react';

/** False in a prerendered page and while it comes alive, true from then on: for what is too long to be sent before it is asked for. */
export function useIsAlive(): boolean {
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
