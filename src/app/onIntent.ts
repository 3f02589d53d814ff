import { hasModifierKey } from '../ui/hasModifierKey';
import type { Kept } from './repeat';

const EVENTS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'scroll',
  'wheel',
  'popstate',
] as const;
/** What the script answers when it is pressed: a fact, what says so of itself, and every button. */
const PRESSED = '[data-fact], [data-live], button';

/**
 * The page is all there without us. Runs `load` at a reader's first sign of intent (a step back in the history is
 * one), or at once where the address selects something. What is pressed, or changed in a field, before the page is
 * alive is not lost: it is kept, and the function that `load` gives does it again. A failed load shows the page's own
 * message (`#load-failure`), whose button tries again.
 */
export function onIntent(root: HTMLElement, load: () => Promise<(kept: Kept) => void>): void {
  const kept: Kept = { edits: new Map() };
  let isLoading = false;

  const begin = () => {
    if (isLoading) return;
    isLoading = true;
    listen(EVENTS, begin, false);
    load().then(finish, fail);
  };
  const keepPress = (event: Event) => {
    if (!(event instanceof MouseEvent) || hasModifierKey(event)) return;
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(`${PRESSED}, a`) : null;
    if (!target?.matches(PRESSED) || !root.contains(target)) return;
    event.preventDefault();
    kept.press?.target.removeAttribute('data-pressed');
    kept.press = { target, at: event };
    target.toggleAttribute('data-pressed', true);
    begin();
  };
  const keepEdit = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !root.contains(target)) return;
    kept.edits.set(target, { value: target.value, checked: 'checked' in target && target.checked });
  };
  const finish = (repeat: (kept: Kept) => void) => {
    listen(['click'], keepPress, false);
    listen(['input'], keepEdit, false);
    showFailure(false);
    repeat(kept);
  };
  const fail = (error: unknown) => {
    isLoading = false;
    kept.press?.target.removeAttribute('data-pressed');
    showFailure(true, begin);
    console.error(error);
  };

  listen(['click'], keepPress, true);
  listen(['input'], keepEdit, true);
  listen(EVENTS, begin, true);
  if (window.location.search || window.location.hash) begin();
}

/** Hears events before all others do: until the page is alive, nothing below the window hears of them (see holdEvents.ts). */
function listen(events: readonly string[], listener: (event: Event) => void, isOn: boolean): void {
  for (const event of events)
    window[isOn ? 'addEventListener' : 'removeEventListener'](event, listener, {
      capture: true,
      passive: events === EVENTS,
    });
}

/** Shows or hides the page's own message that something could not be loaded. */
export function showFailure(isShown: boolean, retry?: () => void): void {
  const element = document.getElementById('load-failure');
  if (!element) return;
  element.hidden = !isShown;
  if (retry) element.querySelector('button')?.addEventListener('click', retry, { once: true });
}
