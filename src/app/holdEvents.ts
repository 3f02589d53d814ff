/** The events for which React hydrates what they meet at once and in one piece. */
const HURRIERS = [
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'pointerover',
  'pointerout',
  'pointermove',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'submit',
  'toggle',
  'wheel',
  'scroll',
  'dragenter',
  'dragleave',
  'dragover',
] as const;

/**
 * Keeps events from the page while it comes alive, so that it does so in slices and the browser answers meanwhile.
 * What was pressed or changed is repeated afterwards (see onIntent.ts). Returns what ends it.
 */
export function holdEvents(root: HTMLElement): () => void {
  const hold = (event: Event) => {
    if (event.target instanceof Node && root.contains(event.target)) event.stopPropagation();
  };
  for (const event of HURRIERS) window.addEventListener(event, hold, { capture: true, passive: true });
  return () => {
    for (const event of HURRIERS) window.removeEventListener(event, hold, { capture: true });
  };
}
