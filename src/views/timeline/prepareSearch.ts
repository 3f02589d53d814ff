import type { SearchableEvent } from './toVisibleEvents';

/** How long one stretch of the work may take, so that what a reader does in between is answered at once. */
const STRETCH_MS = 5;

/** Makes the words of the events ready to be searched, a little at a time. Returns how to stop it. */
export function prepareSearch(events: readonly SearchableEvent[]): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = () => {
    const end = performance.now() + STRETCH_MS;
    for (; next < events.length && performance.now() < end; next += 1) {
      const event = events[next];
      // Reading the text makes it.
      if (event) Reflect.get(event, 'text');
    }
    timer = next < events.length ? setTimeout(work) : undefined;
  };
  timer = setTimeout(work);
  return () => clearTimeout(timer);
}
