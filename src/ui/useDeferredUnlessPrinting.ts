import { useDeferredValue } from 'react';
import { useIsPrinting } from './useIsPrinting';

/** A value that follows a moment later, when what is more urgent is drawn; on paper, where nothing follows, it is as it stands. */
export function useDeferredUnlessPrinting<T>(value: T): T {
  const deferred = useDeferredValue(value);
  return useIsPrinting() ? value : deferred;
}
