/** A browser draws no frame of a page that is in the background, or of a frame that is off the screen. */
const NO_FRAME_MS = 100;

/** Acts once the browser has drawn the page for the first time, or after a moment where it draws nothing: what a reader sees goes before what they may press. */
export function afterFirstFrame(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, NO_FRAME_MS);
}
