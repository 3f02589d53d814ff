import { hasModifierKey } from '../ui/hasModifierKey';

/**
 * What the app answers when it is pressed: a fact, what says so of itself, and every button that the browser does not
 * answer.
 */
const PRESSED = '[data-fact], [data-interactive], button:not([popovertarget])';

type Field = HTMLInputElement | HTMLSelectElement;
interface Press {
  readonly target: HTMLElement;
  /** Of what can be pressed, the how-manieth: where React had to make the page anew, another element stands there. */
  readonly index: number;
  readonly at: Pick<MouseEvent, 'clientX' | 'clientY'>;
}

/** What a reader did before the page was hydrated: changes in fields, and what was pressed or submitted last. */
export interface CapturedEvents {
  /** To be called before React sees the fields: it would take what was typed for what it rendered itself. */
  readonly untrackFields: () => void;
  /** Gives React the changes, when it hears events and before it renders again. */
  readonly replayEdits: () => void;
  /** Ends the capture, and does again what was pressed. */
  readonly replayPress: () => void;
  readonly hasPress: () => boolean;
  /** The address that shows what the last press would; without one, that of the page. */
  readonly address: () => string;
  /** Shows what was pressed as no longer pressed. */
  readonly release: () => void;
}

/**
 * Keeps what is pressed or typed within `root`; a press calls `begin`. A link that a reader follows without a
 * connection is not followed, since the page would be lost: it calls `fail`.
 */
export function captureEvents(root: HTMLElement, begin: () => void, fail: (error: unknown) => void): CapturedEvents {
  const edits = new Set<Field>();
  const capture = new AbortController();
  let press: Press | undefined;

  const options = { capture: true, signal: capture.signal };
  root.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element && event.target.closest<HTMLElement>(`${PRESSED}, a`);
      if (!target || hasModifierKey(event)) return;
      const isFollowed = target instanceof HTMLAnchorElement && !target.matches(PRESSED);
      if (isFollowed && (navigator.onLine || target.origin !== window.location.origin)) return;
      keep(event, target, event);
      if (isFollowed) fail(new Error(`${target.href}: there is no connection`));
      else begin();
    },
    options,
  );
  root.addEventListener(
    'submit',
    (event) => {
      if (event.target instanceof HTMLFormElement) keep(event, event.target, { clientX: 0, clientY: 0 });
      begin();
    },
    options,
  );
  root.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) edits.add(target);
    },
    options,
  );

  return {
    untrackFields: () => edits.forEach(untrack),
    replayEdits: () => edits.forEach(replayEdit),
    replayPress: () => {
      capture.abort();
      release();
      if (press) replayPress(root, press);
    },
    hasPress: () => press !== undefined,
    address: () => toAddress(press?.target),
    release,
  };

  function keep(event: Event, target: HTMLElement, at: Press['at']): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    release();
    press = { target, at, index: [...root.querySelectorAll(PRESSED)].indexOf(target) };
    target.toggleAttribute('data-pressed', true);
  }

  function release(): void {
    press?.target.removeAttribute('data-pressed');
  }
}

/** The address that shows what a press would: a fact's evidence, or where a link leads. */
function toAddress(target: HTMLElement | undefined): string {
  const fact = target?.dataset['fact'];
  if (fact === undefined) return target instanceof HTMLAnchorElement ? target.href : window.location.href;
  const address = new URL(window.location.href);
  address.searchParams.set('fact', fact);
  return address.href;
}

/** React keeps no account of a field whose `value` is its own property, and hears every `input` event as a change. */
function untrack(field: Field): void {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  if (isTyped(field) && value) Object.defineProperty(field, 'value', { ...value, configurable: true });
}

/** Nothing is written into a field in which a reader may be typing: that would tear a syllable that is under way. */
function replayEdit(field: Field): void {
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }));
  else if (isTyped(field)) field.dispatchEvent(new Event('input', { bubbles: true }));
  else {
    field.checked = !field.checked;
    field.click();
  }
}

function isTyped(field: Field): boolean {
  return field instanceof HTMLInputElement && field.type !== 'checkbox' && field.type !== 'radio';
}

function replayPress(root: HTMLElement, { target, index, at: { clientX, clientY } }: Press): void {
  const now = target.isConnected ? target : root.querySelectorAll(PRESSED)[index];
  const options = { bubbles: true, cancelable: true };
  if (now instanceof HTMLFormElement) now.dispatchEvent(new Event('submit', options));
  else if (now?.tagName === target.tagName)
    now.dispatchEvent(new MouseEvent('click', { ...options, clientX, clientY }));
}
