import {
  startTransition,
  useDeferredValue,
  useSyncExternalStore,
  useCallback,
  useState,
  type RefCallback,
  type ToggleEvent,
} from 'react';

/**
 * False in a prerendered page and while it is hydrated, true from then on: for what is too long to be sent before it is
 * asked for.
 */
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

/** For useSyncExternalStore: a value that differs between server and browser and does not change afterwards. */
export function subscribeToNothing(): () => void {
  return () => undefined;
}

interface Details {
  readonly isOpen: boolean;
  readonly ref: RefCallback<HTMLDetailsElement>;
  readonly onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void;
}

/** Whether a disclosure is open; also where a reader has opened it before the page was hydrated, which nobody heard. */
export function useDetails(): Details {
  const [isOpen, setIsOpen] = useState(false);
  const ref = useCallback((element: HTMLDetailsElement | null) => {
    // Not before what was typed is given back: React would write over it.
    if (element?.open) startTransition(() => setIsOpen(true));
  }, []);
  const onToggle = useCallback((event: ToggleEvent<HTMLDetailsElement>) => setIsOpen(event.currentTarget.open), []);
  return { isOpen, ref, onToggle };
}
