/**
 * Shows the heading face once the page is there and has nothing else to do: it must not keep a reader waiting for
 * words. Where it cannot be loaded, the reader's own serif stays, and nothing is missing.
 */
export function showHeadingFont(url: string): void {
  if (!url) return;
  const show = () => {
    const face = new FontFace('IOM Serif', `url(${url}) format("woff2")`, { weight: '700' });
    face.load().then((loaded) => document.fonts.add(loaded), () => undefined);
  };
  const whenIdle = () => (window.requestIdleCallback ? window.requestIdleCallback(show) : setTimeout(show, 200));
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
