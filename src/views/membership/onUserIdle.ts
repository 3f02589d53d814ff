/** What a reader does, after whom no long work should begin at once. */
const ACTS = ['keydown', 'pointerdown', 'input', 'wheel', 'scroll'] as const;
/** So long a reader has to have done nothing. */
const CALM_MS = 800;

/** Calls back once: when the reader has rested for a moment, or at once when a pointer comes onto `element`. Returns what ends the waiting. */
export function onUserIdle(element: HTMLElement, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    for (const act of ACTS) window.removeEventListener(act, wait, { capture: true });
    element.removeEventListener('pointermove', come);
  };
  const come = () => {
    end();
    callback();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(come, CALM_MS);
  };
  for (const act of ACTS) window.addEventListener(act, wait, { capture: true, passive: true });
  element.addEventListener('pointermove', come);
  wait();
  return end;
}
