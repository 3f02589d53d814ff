/** Gives a frame its page (`data-src`) when a reader comes to where it stands, which no lazy loading of a browser waits for. Returns what ends the wait. */
export function loadNear(frame: HTMLIFrameElement): () => void {
  const observer = new IntersectionObserver((entries) => {
    // Whoever else waits for it may have been first.
    if (entries.some((entry) => entry.isIntersecting)) frame.src ||= frame.dataset['src'] ?? '';
  });
  observer.observe(frame);
  return () => observer.disconnect();
}
