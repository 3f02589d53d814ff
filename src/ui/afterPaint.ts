/** How long a page may go without painting (one in the background, or in a frame off the screen, does not paint at all). */
const MOST_MS = 100;

/** Resolves once the browser has painted what stands there now: work that follows keeps no reader waiting for the answer to a press. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, MOST_MS);
  });
}
