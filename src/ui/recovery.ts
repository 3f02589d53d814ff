let isLeaving = false;

/** So long a reader waits before the page reports it: a connection may hang without ever failing. */
export const PATIENCE_MS = 8000;

/** Whether this page is one that was loaded anew: it does not load itself anew again. */
export function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return !(navigation instanceof PerformanceNavigationTiming) || navigation.type === 'reload';
}

/**
 * Loads the page anew at an address, where a part of it cannot be loaded: after a new deployment its files have other
 * names, and some browsers remember for ever that an `import()` failed. Never resolves then; rejects, and the page
 * stays, where the site cannot be reached.
 * @param readAddress where to, on this site, by the time of it; where it names nothing: where the reader is
 */
export async function recover(readAddress: () => string | undefined = () => undefined): Promise<never> {
  await checkReachable(readAddress() ?? window.location.href);
  window.history.replaceState(window.history.state, '', readAddress() ?? window.location.href);
  // Of several parts that fail at once, one is enough.
  if (!isLeaving) window.location.reload();
  isLeaving = true;
  return new Promise(() => undefined);
}

/** The same for a part that is loaded when it is asked for: once by itself, then the error is thrown. */
export async function recoverOnce(error: unknown): Promise<never> {
  if (!isReloaded()) await recover().catch(console.error);
  throw error;
}

/** Rejects where the site does not answer for this address: whoever went there would lose the page that they read. */
export async function checkReachable(address: string): Promise<void> {
  const { ok, type, status } = await inTime((signal) =>
    fetch(address, { method: 'HEAD', cache: 'no-store', mode: 'no-cors', signal }),
  );
  // A sandboxed frame does not learn how it went.
  if (!ok && type !== 'opaque') throw new Error(`${address}: ${status}`);
}

/** What is loaded; rejects where it does not come in time. `signal` ends what is under way then. */
export function inTime<T>(load: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const timer = setTimeout(() => {
      reject(new DOMException(`Nothing came for ${PATIENCE_MS} ms`, 'TimeoutError'));
      end.abort();
    }, PATIENCE_MS);
    load(end.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/**
 * Shows the page's own message that something could not be loaded, whose button does `retry`; without one, hides it.
 */
export function showFailure(retry?: () => void): void {
  const message = document.getElementById('load-failure');
  const button = message?.querySelector('button');
  if (message) message.hidden = !retry;
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it takes the place of the one before
  if (button) button.onclick = retry ?? null;
}
