import { useEffect, useState, useDeferredValue } from 'react';
import { flushSync } from 'react-dom';

/**
 * True from the moment in which the browser begins to make the page ready for paper, where nothing can be scrolled,
 * until it is done.
 */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when its listeners are done, so it has to be drawn by then.
    const begin = () => {
      flushSync(() => setIsPrinting(true));
    };
    const end = () => {
      setIsPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/**
 * A value that follows a moment later, when what is more urgent is drawn; on paper, where nothing follows, it is as it
 * stands.
 */
export function useDeferredUnlessPrinting<T>(value: T): T {
  const deferred = useDeferredValue(value);
  return useIsPrinting() ? value : deferred;
}
