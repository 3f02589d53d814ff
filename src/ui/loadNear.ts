/**
 * Gives a frame its page (`data-src`) when a reader comes to where it stands, which no lazy loading of a browser waits
 * for; at once in a browser that cannot tell. Returns what ends the wait.
 */
export function loadNear(frame: HTMLIFrameElement): () => void {
  // Whoever else waits for it may have been first.
  const load = () => {
    frame.src ||= frame.dataset['src'] ?? '';
  };
  if (typeof IntersectionObserver === 'undefined') {
    load();
    return () => undefined;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    load();
  });
  observer.observe(frame);
  return () => observer.disconnect();
}
