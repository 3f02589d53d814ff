import { keepEdits } from './keepEdits';

const EVENTS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll', 'wheel'] as const;
/** What the script answers when it is pressed: a fact, what says so of itself, and every button. */
const PRESSED = '[data-fact], [data-live], button';

/**
 * Runs `load` at a reader's first sign of intent, or at once where the address selects something. What is pressed,
 * or changed in a field, before the page is alive is not lost: it is pressed or changed again as soon as it is. A failed
 * load shows the page's own message (`#load-failure`), whose button tries again.
 */
export function onIntent(root: HTMLElement, load: () => Promise<void>): void {
  let pressed: { readonly target: HTMLElement; readonly at: Pick<MouseEvent, 'clientX' | 'clientY'> } | undefined;
  const repeatEdits = keepEdits(root);
  let isLoading = false;

  const begin = () => {
    if (isLoading) return;
    isLoading = true;
    for (const event of EVENTS) window.removeEventListener(event, begin, { capture: true });
    load().then(finish, fail);
  };
  const keepPress = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(`${PRESSED}, a`) : null;
    if (!target?.matches(PRESSED) || !root.contains(target)) return;
    event.preventDefault();
    pressed?.target.removeAttribute('data-pressed');
    pressed = { target, at: event };
    target.toggleAttribute('data-pressed', true);
    root.toggleAttribute('data-waiting', true);
    begin();
  };
  const finish = () => {
    window.removeEventListener('click', keepPress, { capture: true });
    root.toggleAttribute('data-waiting', false);
    showFailure(false);
    repeatEdits();
    if (!pressed) return;
    const { target, at: { clientX, clientY } } = pressed;
    target.removeAttribute('data-pressed');
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }));
    pressed = undefined;
  };
  const fail = (error: unknown) => {
    isLoading = false;
    root.toggleAttribute('data-waiting', false);
    showFailure(true, begin);
    console.error(error);
  };

  window.addEventListener('click', keepPress, { capture: true });
  for (const event of EVENTS) window.addEventListener(event, begin, { capture: true, passive: true });
  if (window.location.search || window.location.hash) begin();
}

function showFailure(isShown: boolean, retry?: () => void): void {
  const element = document.getElementById('load-failure');
  if (!element) return;
  element.hidden = !isShown;
  const button = element.querySelector('button');
  if (button && retry) button.addEventListener('click', retry, { once: true });
}
