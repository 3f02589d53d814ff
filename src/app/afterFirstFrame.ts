/** A browser draws no frame of a page that is in the background, or of a frame that is off the screen. */
const NO_FRAME_MS = 100;

/** Resolves once the browser has drawn the page for the first time, or after a moment where it draws nothing: what a reader sees goes before what they may press. */
export function afterFirstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME_MS);
  });
}
