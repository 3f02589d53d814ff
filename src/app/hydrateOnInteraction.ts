import { isReloaded, recover, showFailure } from '../ui/recovery';
import { captureEvents } from './capturedEvents';
import { recordForeignChanges } from './foreignChanges';
import type { HostCommands } from './hostCommands';
import type * as HydrateApp from './hydrateApp';

const INTENT = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'scroll',
  'wheel',
  'popstate',
] as const;
/** A query, or a fragment that names something: one that begins with `?` is added by content systems (`#?secret=…`). */
const SELECTION = /^\?.|#[^?]/;

/**
 * The page is all there without the app. Loads and hydrates it at a reader's first sign of intent (a step back in the
 * history is one), or at once where the address selects something. What is pressed or typed until then is kept and
 * given back. Where the app cannot be loaded the page says so, and stays.
 * @returns what hydrates the page for another reason; once, however often it is called
 */
export function hydrateOnInteraction(
  root: HTMLElement,
  load: () => Promise<Pick<typeof HydrateApp, 'hydrateApp'>>,
): () => Promise<HostCommands> {
  const { pathname, search, hash } = window.location;
  const captured = captureEvents(root, begin, fail);
  const foreign = recordForeignChanges(root);
  let app: Promise<HostCommands> | undefined;

  for (const event of INTENT) window.addEventListener(event, begin, { capture: true, passive: true });
  if (SELECTION.test(search + hash)) begin();
  return hydrate;

  function begin(): void {
    for (const event of INTENT) window.removeEventListener(event, begin, { capture: true });
    hydrate().catch(fail);
  }

  function hydrate(): Promise<HostCommands> {
    return (app ??= loadAndHydrate().catch((error: unknown) => {
      app = undefined;
      throw error;
    }));
  }

  async function loadAndHydrate(): Promise<HostCommands> {
    // The answer to a press is painted before the browser is asked for anything.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    const { hydrateApp } = await load();
    const commands = await hydrateApp(root, pathname, captured, foreign);
    showFailure();
    return commands;
  }

  /** Where something was pressed, loads the page anew at its address: once by itself, and whenever the reader asks. */
  function fail(error: unknown): void {
    console.error(error);
    const reload = () => {
      recover(captured.address).catch(say);
    };
    const say = () => {
      captured.release();
      showFailure(reload);
    };
    if (captured.hasPress() && !isReloaded()) reload();
    else say();
  }
}
