import { test as base, expect } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createProbe, type AddressInfo } from 'node:net';
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { SITES } from '../sites';
import { ENGINES, findMiniBrowser } from './packages';

interface WebKitOptions {
  /** Switches of WebKitGTK's small browser, as `--enable-javascript=false`. */
  readonly settings: readonly string[];
  /** What the reader prefers, taken from the theme of the desktop. */
  readonly desktop: 'light' | 'dark';
}
interface WebKitWorker {
  readonly webkit: WebDriver;
  readonly host: { readonly url: string; readonly pages: Map<string, string> };
}

/** A test in WebKit: one browser a worker and set of options, driven over WebDriver on a screen that nobody sees. */
export const test = base.extend<{ readonly openHost: (body: string) => Promise<void> }, WebKitOptions & WebKitWorker>({
  settings: [[], { scope: 'worker', option: true }],
  desktop: ['light', { scope: 'worker', option: true }],

  webkit: [
    async ({ settings, desktop }, provide) => {
      const screen = spawn(
        ENGINES.display.path,
        ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
      );
      const display = await firstLine(screen);
      const port = await findFreePort();
      const driver = spawn(ENGINES.webkitDriver.path, [`--port=${port}`], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          DISPLAY: `:${display}`,
          GDK_BACKEND: 'x11',
          GTK_THEME: desktop === 'dark' ? 'Adwaita:dark' : 'Adwaita',
          WEBKIT_DISABLE_DMABUF_RENDERER: '1',
          NO_AT_BRIDGE: '1',
        },
      });
      try {
        const webkit = await openSession(`http://127.0.0.1:${port}`, ['--automation', ...settings]);
        await provide(webkit);
        await webkit.quit();
      } finally {
        driver.kill();
        screen.kill();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  host: [
    async ({}, provide) => {
      const pages = new Map<string, string>();
      const server = createServer((request, response) => {
        const found = pages.get(request.url ?? '');
        response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(found);
      }).listen(0, '127.0.0.1');
      await new Promise((listening) => {
        server.once('listening', listening);
      });
      await provide({ url: `http://127.0.0.1:${portOf(server.address())}`, pages });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],

  openHost: async ({ webkit, host }, provide) => {
    await provide(async (body) => {
      const path = `/${host.pages.size}`;
      host.pages.set(
        path,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><body><p>Words before.</p>${body}`,
      );
      await webkit.get(host.url + path);
    });
  },
});

/** The views that the built site has. */
export const VIEWS = ['', 'timeline/', 'membership/', 'sources/', 'embed/'].filter((view) =>
  existsSync(`${SITES.production.dir}/ko/${view}index.html`),
);

export { expect };

/** Opens a page of the site and keeps what goes wrong on it from then on; `readErrors` returns it. */
export async function open(webkit: WebDriver, path: string): Promise<void> {
  await webkit.get(SITES.production.url + path);
  await webkit.executeScript(`
    window.wrong = [];
    addEventListener('error', (event) => wrong.push(String(event.message)), true);
    addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      wrong.push(violatedDirective + ' ' + blockedURI));
    const { error } = console;
    console.error = (...words) => { wrong.push(words.join(' ')); error(...words); };
  `);
}

/** What went wrong since the page was opened. */
export function readErrors(webkit: WebDriver): Promise<unknown> {
  return webkit.executeScript('return window.wrong');
}

/** Presses where the element is, as a mouse does. */
export async function press(webkit: WebDriver, css: string): Promise<void> {
  const element = await webkit.findElement(By.css(css));
  await webkit.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
  await webkit.actions({ async: true }).move({ origin: element }).click().perform();
}

/** Presses a key in what has the focus. */
export async function pressKey(webkit: WebDriver, key: keyof typeof Key): Promise<void> {
  const known = Key[key];
  await webkit
    .actions({ async: true })
    .sendKeys(typeof known === 'string' ? known : '')
    .perform();
}

/** Waits until this script, run in the page or the frame that is chosen, returns this. */
export async function expectInPage(webkit: WebDriver, script: string, value: unknown): Promise<void> {
  await expect.poll(() => webkit.executeScript(`return ${script}`), { message: script }).toEqual(value);
}

async function openSession(url: string, args: readonly string[]): Promise<WebDriver> {
  const binary = findMiniBrowser();
  let failure: unknown;
  // The driver takes a moment to listen.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      return await new Builder()
        .usingServer(url)
        .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args } })
        .build();
    } catch (error) {
      failure = error;
      await new Promise((later) => {
        setTimeout(later, 100);
      });
    }
  }
  throw failure;
}

function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    screen.once('exit', (code) => failed(new Error(`the screen ended with ${code}`)));
    screen.stdio[3]?.once('data', (line) => found(String(line).trim()));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createProbe()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const port = portOf(probe.address());
        probe.close(() => found(port));
      });
  });
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
