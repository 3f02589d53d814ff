import { hasModifierKey } from '../ui/hasModifierKey';

/**
 * What the app answers when it is pressed: a fact, what says so of itself, and every button that the browser does not
 * answer.
 */
const PRESSED = '[data-fact], [data-interactive], button:not([popovertarget])';

type Field = HTMLInputElement | HTMLSelectElement;

/** What a reader did before the page was hydrated: changes in fields, and what was pressed or submitted last. */
export interface CapturedEvents {
  /** Ends the capture and does it all again, when React hears events and before it renders again. */
  readonly replay: () => void;
  /** The address that shows what the last press would; undefined where nothing was pressed. */
  readonly pressedAddress: () => string | undefined;
  /** Shows what was pressed as no longer pressed. */
  readonly release: () => void;
}

/**
 * Keeps what is pressed or typed within `root`; a press calls `begin`. A link that a reader follows without a
 * connection is kept too, since the page would be lost.
 */
export function captureEvents(root: HTMLElement, begin: () => void): CapturedEvents {
  const edits = new Set<Field>();
  const capture = new AbortController();
  let press: { readonly target: HTMLElement; readonly event: Event } | undefined;

  const options = { capture: true, signal: capture.signal };
  root.addEventListener('click', onClick, options);
  root.addEventListener('submit', onSubmit, options);
  root.addEventListener('input', onInput, options);

  return {
    replay: () => {
      capture.abort();
      release();
      edits.forEach(replayEdit);
      const { target, event } = press ?? {};
      target?.dispatchEvent(event instanceof MouseEvent ? new MouseEvent('click', event) : new Event('submit', event));
    },
    pressedAddress: () => press && findAddress(press.target),
    release,
  };

  function onClick(event: MouseEvent): void {
    const target = event.target instanceof Element && event.target.closest<HTMLElement>(`${PRESSED}, a`);
    if (!target || hasModifierKey(event)) return;
    const isFollowed = target instanceof HTMLAnchorElement && !target.matches(PRESSED);
    if (isFollowed && (navigator.onLine || target.origin !== window.location.origin)) return;
    keep(target, event);
    begin();
  }

  function onSubmit(event: SubmitEvent): void {
    if (event.target instanceof HTMLFormElement) keep(event.target, event);
    begin();
  }

  function onInput({ target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    edits.add(target);
    untrack(target);
  }

  function keep(target: HTMLElement, event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    release();
    press = { target, event };
    target.toggleAttribute('data-pressed', true);
  }

  function release(): void {
    press?.target.removeAttribute('data-pressed');
  }
}

/** The address that shows what a press would: a fact's evidence, or where a link leads. */
function findAddress(target: HTMLElement): string {
  const fact = target.dataset['fact'];
  if (fact === undefined) return target instanceof HTMLAnchorElement ? target.href : window.location.href;
  const address = new URL(window.location.href);
  address.searchParams.set('fact', fact);
  return address.href;
}

/**
 * React would take what was typed for what it rendered itself. It keeps no account of a field whose `value` is its own
 * property, and hears every `input` event as a change.
 */
function untrack(field: Field): void {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  if (value && isTyped(field) && !Object.hasOwn(field, 'value')) Object.defineProperty(field, 'value', value);
}

/** Nothing is written into a field in which a reader may be typing: that would tear a syllable that is under way. */
function replayEdit(field: Field): void {
  if (isTyped(field) || field instanceof HTMLSelectElement) {
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    field.checked = !field.checked;
    field.click();
  }
}

function isTyped(field: Field): boolean {
  return field instanceof HTMLInputElement && field.type !== 'checkbox' && field.type !== 'radio';
}
