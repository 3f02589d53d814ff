import { useEffect, useState, type RefObject } from 'react';

/** How much of a width (CSS pixels) fits in an element: 1 where all of it does, and until the element is measured. */
export function useRoom(element: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(Infinity);
  useEffect(() => {
    // A browser that cannot measure shows the frames in their own size.
    if (!element.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return Math.min(1, room / width);
}
