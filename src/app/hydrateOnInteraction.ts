import { isReloaded, PATIENCE_MS, recover, showFailure } from '../ui/recovery';
import { captureEvents } from './capturedEvents';
import { recordForeignChanges } from './foreignChanges';
import type { HostCommands } from './hostCommands';
import type * as HydrateApp from './hydrateApp';

const INTENT = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'popstate'] as const;
/** A query, or a fragment that names something: one that begins with `?` is added by content systems (`#?secret=…`). */
const SELECTION = /^\?.|#[^?]/;

/**
 * The page is all there without the app. Loads and hydrates it at a reader's first sign of intent (a step back in the
 * history is one), or at once where the address selects something. What is pressed or typed until then is kept and
 * given back. Where the app cannot be loaded, or is long in coming, the page says so, and stays; the next sign of
 * intent asks for it again.
 * @returns what hydrates the page for another reason, once, however often it is called; undefined where it failed
 */
export function hydrateOnInteraction(
  root: HTMLElement,
  load: () => Promise<Pick<typeof HydrateApp, 'hydrateApp'>>,
): () => Promise<HostCommands | undefined> {
  const { pathname, search, hash } = window.location;
  const captured = captureEvents(root, begin);
  const foreign = recordForeignChanges(root);
  let app: Promise<HostCommands | undefined> | undefined;

  for (const event of INTENT) window.addEventListener(event, begin, { capture: true, passive: true, once: true });
  if (SELECTION.test(search + hash)) begin();
  return hydrate;

  function begin(): void {
    void hydrate();
  }

  function hydrate(): Promise<HostCommands | undefined> {
    return (app ??= loadAndHydrate());
  }

  async function loadAndHydrate(): Promise<HostCommands | undefined> {
    const waiting = setTimeout(say, PATIENCE_MS);
    try {
      const { hydrateApp } = await load();
      const commands = await hydrateApp(root, pathname, captured, foreign);
      showFailure();
      return commands;
    } catch (error) {
      console.error(error);
      app = undefined;
      if (captured.pressedAddress() !== undefined && !isReloaded()) reload();
      else say();
      return undefined;
    } finally {
      clearTimeout(waiting);
    }
  }

  function say(): void {
    captured.release();
    showFailure(reload);
  }

  /** Loads the page anew at the address of what was pressed: once by itself, and whenever the reader asks. */
  function reload(): void {
    recover(captured.pressedAddress).catch(say);
  }
}
