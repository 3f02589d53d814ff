import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test as base, type Frame, type Locator, type Page } from '@playwright/test';
import { SITES } from './sites';

const dist = join(import.meta.dirname, '..', SITES.production.dir);
/** The views that the built site offers to frames: a view whose folder is deleted is gone. */
export const VIEWS = ['profile', 'timeline', 'membership'].filter((view) =>
  existsSync(join(dist, 'ko/embed', view, 'index.html')),
);
export const LANGUAGES = ['ko', 'en'];

interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface EmbedServers {
  readonly servers: {
    /** The address of the site. */
    readonly site: string;
    readonly host: string;
    readonly pages: Map<string, HostPage>;
  };
}
interface EmbedFixtures {
  readonly site: string;
  /** Opens a page of another site with this in its body. */
  readonly openHost: (body: string, headers?: HostPage['headers']) => Promise<void>;
  readonly watched: { readonly errors: string[] };
}

/** A test of an embed: two servers on two sites, no request to anywhere else, no error in any console. */
export const test = base.extend<EmbedFixtures, EmbedServers>({
  servers: [
    async ({}, provide) => {
      const pages = new Map<string, HostPage>([['/favicon.ico', { html: '' }]]);
      const server = createServer((request, response) => {
        const found = pages.get(request.url ?? '/');
        response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
        response.end(found?.html ?? '');
      }).listen(0, '127.0.0.1');
      await new Promise((listening) => {
        server.once('listening', listening);
      });
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      await provide({ site: `${SITES.production.url}/`, host: `http://127.0.0.1:${port}`, pages });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],

  site: async ({ servers }, provide) => {
    await provide(servers.site);
  },

  openHost: async ({ page, servers }, provide) => {
    await provide(async (body, headers) => {
      const path = `/${servers.pages.size}`;
      servers.pages.set(path, { html: buildHostPage(body), ...(headers && { headers }) });
      await page.goto(servers.host + path);
    });
  },

  watched: [
    async ({ page, servers }, provide) => {
      const errors: string[] = [];
      const elsewhere: string[] = [];
      const origins = [servers.host, new URL(servers.site).origin, SITES.production.url, SITES.changed.url];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && !origins.includes(origin)) elsewhere.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await provide({ errors });
      expect(elsewhere, 'requests to elsewhere').toEqual([]);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The frame inside `frame`, which may be an iframe or an element that holds one. */
export async function contentOf(frame: Locator): Promise<Frame> {
  const iframe = await frame.evaluateHandle((element) => element.shadowRoot?.querySelector('iframe') ?? element);
  const content = await iframe.asElement()?.contentFrame();
  if (!content) throw new Error('there is no frame');
  await content.waitForLoadState();
  return content;
}

/** How many CSS pixels a frame is higher than its content; negative where it cuts some off. */
export async function measureSpare(frame: Locator): Promise<number> {
  const content = await contentOf(frame);
  const inside = await frame.evaluate(
    (element) => (element.shadowRoot?.querySelector('iframe') ?? element).clientHeight,
  );
  return (
    inside -
    (await content.evaluate(
      () => (document.querySelector('#embed-content')?.getBoundingClientRect().bottom ?? Number.NaN) + window.scrollY,
    ))
  );
}

/** Waits until a frame is as high as its content, to within a pixel. */
export async function expectFit(frame: Locator): Promise<void> {
  await expect
    .poll(async () => Math.abs(await measureSpare(frame)), {
      message: 'a frame as high as its content',
      timeout: 15_000,
    })
    .toBeLessThanOrEqual(1);
}

/** Wakes the app inside a frame by a reader's touch. */
export async function wakeFrame(page: Page, frame: Locator): Promise<Frame> {
  await frame.scrollIntoViewIfNeeded();
  const content = await contentOf(frame);
  await content.locator('#embed-content').hover({ position: { x: 3, y: 3 } });
  await page.mouse.move(1, 1);
  await expect(content.locator('html')).toHaveAttribute('data-hydrated', '');
  return content;
}

function buildHostPage(body: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title></head>` +
    `<body><h1>An article</h1><p>Words before.</p>${body}<p id="after">Words after.</p></body></html>`
  );
}
