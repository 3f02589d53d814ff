import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { HEADERS_FILE, readHeaders } from '../src/build/headers';
import { contentOf, expect, LANGUAGES, test as base, VIEWS } from './embedFixtures';
import { SITES } from './sites';
import { startNginx } from './startNginx';

const dist = join(import.meta.dirname, '..', SITES.production.dir);
const facts = JSON.parse(readFileSync(join(dist, 'data/facts.json'), 'utf8'));
/** `site` is served by nginx here, as docs/hosting.md says. */
const test = base.extend<object, { nginx: string }>({
  nginx: [
    async ({}, provide) => {
      const nginx = await startNginx(dist);
      await provide(nginx.url);
      await nginx.stop();
    },
    { scope: 'worker' },
  ],
  servers: [
    async ({ servers, nginx }, provide) => {
      await provide({ ...servers, site: nginx });
    },
    { scope: 'worker' },
  ],
});
const header = (response: APIResponse, name: string) => response.headers()[name.toLowerCase()];
const attribute = (html: string, element: RegExp, name: string) =>
  new RegExp(`${name}="([^"]*)"`).exec(element.exec(html)?.[0] ?? '')?.[1] ?? '';

test('nginx sends what the hosts that read _headers send', async ({ request, site }) => {
  const rules = readFileSync(join(dist, HEADERS_FILE), 'utf8');
  const asset = /assets\/[^" ]+\.js/.exec(readFileSync(join(dist, 'ko/index.html'), 'utf8'))?.[0];
  const face = /assets\/[^" ]+\.woff2/.exec(readFileSync(join(dist, 'ko/index.html'), 'utf8'))?.[0];
  expect([asset, face]).not.toContain(undefined);
  const paths = [
    'ko/',
    'en/embed/',
    'embed.v1.js',
    'data/facts.json',
    ...(asset && face ? [asset, face] : []),
    ...VIEWS.flatMap((view) => [`ko/embed/${view}/`, `embed/${view}/`, `oembed/${view}.en.json`]),
  ];
  for (const path of paths) {
    const response = await request.get(site + path);
    expect(response.status(), path).toBe(200);
    const names = [
      'content-security-policy',
      'cache-control',
      'access-control-allow-origin',
      'x-content-type-options',
      'cross-origin-resource-policy',
      'cross-origin-embedder-policy',
    ];
    const said = new Map(readHeaders(rules, `/${path}`).map(([name, value]) => [name.toLowerCase(), value]));
    for (const name of names.filter((each) => said.has(each) || each !== 'content-security-policy'))
      expect(header(response, name), `${name} of ${path}`).toBe(said.get(name));
  }
});

test('texts come in the brotli that was made at build, and an address that is none is a page', async ({
  request,
  site,
}) => {
  const page = await request.get(`${site}ko/`, { headers: { 'accept-encoding': 'br' } });
  expect(header(page, 'content-encoding')).toBe('br');
  expect(Number(header(page, 'content-length'))).toBe(readFileSync(join(dist, 'ko/index.html.br')).length);
  const missing = await request.get(`${site}en/nowhere/`);
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('<html lang="en"');
  expect(header(missing, 'content-security-policy')).toContain("default-src 'none'");
});

test('the server of a newcomer sends the same, at the one address that a page has', async ({ request }) => {
  for (const path of ['/en/timeline', '/ko/embed/timeline?year=1990', '/en']) {
    const response = await request.get(SITES.production.url + path);
    const [before = '', query] = path.split('?');
    expect(response.url()).toBe(`${SITES.production.url}${before}/${query === undefined ? '' : `?${query}`}`);
    expect(header(response, 'content-security-policy'), path).toContain(
      path.includes('embed/') ? 'frame-ancestors *' : "frame-ancestors 'self' http",
    );
  }
  const missing = await request.get(`${SITES.production.url}/en/nowhere/%E0%A4%A`);
  expect(missing.status()).toBe(404);
  expect(header(missing, 'content-security-policy')).toContain("default-src 'none'");
  expect(header(missing, 'x-content-type-options')).toBe('nosniff');
});

test('a page that isolates itself frames an embed all the same', async ({ page, site, openHost }) => {
  await openHost(
    `<iframe src="${site}en/embed/membership/" title="Members" width="600" height="900"></iframe><script async src="${site}embed.v1.js"></script>`,
    { 'cross-origin-embedder-policy': 'require-corp' },
  );
  await expect((await contentOf(page.locator('iframe'))).getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.style.height)).not.toBe('');
});

test('a page of the site does not stand in the frame of another site', async ({ page, site, openHost, watched }) => {
  await openHost(`<iframe src="${site}ko/" title="A page"></iframe>`);
  await expect.poll(() => watched.errors.join('\n')).toMatch(/frame-ancestors/);
  watched.errors.length = 0;
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
});

for (const language of LANGUAGES) {
  test(`every page in ${language} leads to an oEmbed answer that works, and the profile says who it is about`, async ({
    page,
    request,
    site,
    openHost,
  }) => {
    const built = `${SITES.production.url}/`;
    for (const view of [...VIEWS, 'sources', 'embed'].filter(
      (name) => name === 'profile' || existsSync(join(dist, language, name, 'index.html')),
    )) {
      const html = await (await request.get(`${site}${language}/${view === 'profile' ? '' : `${view}/`}`)).text();
      const link = attribute(html, /<link[^>]*application\/json\+oembed[^>]*>/, 'href');
      expect(link).toBe(`${built}oembed/${VIEWS.includes(view) ? view : 'profile'}.${language}.json`);
      if (VIEWS.includes(view)) {
        const frame = await (await request.get(`${site}${language}/embed/${view}/`)).text();
        expect(attribute(frame, /<link rel="canonical"[^>]*>/, 'href')).toBe(
          `${built}${language}/${view === 'profile' ? '' : `${view}/`}`,
        );
      }
      const picture = attribute(html, /<meta property="og:image"[^>]*>/, 'content');
      expect(picture).toBe(`${built}preview-${view}-${language}.png`);
      expect((await request.get(picture.replace(built, site))).headers()['content-type']).toBe('image/png');
      expect(attribute(html, /<meta property="og:title"[^>]*>/, 'content')).not.toBe('');
      const [, organization] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      expect(organization !== undefined, `${view} describes the organization to machines`).toBe(view === 'profile');
      if (organization === undefined) continue;
      const { '@type': type, name, description, foundingDate, alternateName } = JSON.parse(organization);
      expect(type).toBe('Organization');
      const said = JSON.stringify(facts);
      for (const words of [name, description, foundingDate, ...alternateName])
        expect(said).toContain(JSON.stringify(words));
    }
    // Whoever is given the address without a language follows no script either.
    const root = await (await request.get(site)).text();
    expect(attribute(root, /<link[^>]*application\/json\+oembed[^>]*>/, 'href')).toMatch(/oembed\/profile\.\w+\.json$/);
    expect(attribute(root, /<meta property="og:image"[^>]*>/, 'content')).not.toBe('');
    const answer = await (await request.get(`${site}oembed/profile.${language}.json`)).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    await openHost(String(answer.html).replaceAll(built, site));
    const frame = page.getByTitle(answer.title, { exact: true });
    expect(await frame.evaluate((element) => [element.getAttribute('width'), element.getAttribute('height')])).toEqual([
      String(answer.width),
      String(answer.height),
    ]);
    await expect((await contentOf(frame)).locator('html')).toHaveAttribute('lang', language);
  });
}
