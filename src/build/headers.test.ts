import { describe, expect, it } from 'vitest';
import { readHeaders, formatHeadersFile, formatNginxMaps, readScriptHashes, formatContentPolicy } from './headers';

const SITE = { origin: 'https://example.org', base: '/iom/' };
const FILES = [
  '/assets/start-abc.js',
  '/embed.v1.js',
  '/ko/embed/index.html',
  '/ko/embed/timeline/index.html',
  '/embed/timeline/index.html',
  '/ko/index.html',
  '/data/facts.json',
];

describe('formatHeadersFile', () => {
  const text = formatHeadersFile(FILES, [`'sha256-x'`], SITE);

  it.each(['/iom/ko/embed/timeline/', '/iom/embed/timeline/'])('lets anyone frame %s', (path) => {
    expect(Object.fromEntries(readHeaders(text, path))['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
  });

  it.each(['/iom/ko/', '/iom/ko/embed/'])(
    'lets only the site itself frame %s, and has it asked for each time',
    (path) => {
      const headers = Object.fromEntries(readHeaders(text, path));
      expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors 'self' https:\/\/example\.org$/);
      expect(headers['Cache-Control']).toBe('no-cache');
    },
  );

  it.each(['/iom/assets/start-abc.js', '/iom/embed.v1.js'])('keeps %s for ever and lets any origin read it', (path) => {
    const headers = Object.fromEntries(readHeaders(text, path));
    expect(headers['Cache-Control']).toContain('immutable');
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
  });

  it('never says a header twice of one path', () => {
    for (const file of FILES) {
      const names = readHeaders(text, `/iom${file.replace('index.html', '')}`).map(([name]) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

describe('formatNginxMaps', () => {
  it('tells embeds from pages by patterns that nginx and JavaScript read alike', () => {
    const pattern = /"~([^"]*embed[^"]*)" "[^"]*frame-ancestors \*"/.exec(formatNginxMaps([], SITE))?.[1] ?? 'none';
    const isEmbed = (uri: string) => new RegExp(pattern).test(uri);
    expect(['/iom/ko/embed/timeline/index.html', '/iom/embed/profile/'].every(isEmbed)).toBe(true);
    expect(
      ['/iom/ko/embed/index.html', '/iom/ko/timeline/', '/x/iom/ko/embed/timeline/', '/iom/embed.v1.js'].some(isEmbed),
    ).toBe(false);
  });
});

describe('readScriptHashes', () => {
  it('hashes inline scripts as browsers do, and neither files nor data', () => {
    const html =
      '<script>alert(1)</script><script type="module" src="/a.js"></script>' +
      '<script type="application/ld+json">{"a":1}</script><script type="module">alert(1)</script>';
    // echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
    const hash = `'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='`;
    expect(readScriptHashes(html)).toEqual([hash, hash]);
  });
});

describe('formatContentPolicy', () => {
  it('names nothing but the site itself and the hashes', () => {
    const policy = formatContentPolicy(SITE.origin, [`'sha256-b'`, `'sha256-a'`, `'sha256-b'`], 'itself');
    expect(policy).toContain(`script-src 'self' https://example.org 'sha256-a' 'sha256-b';`);
    expect(policy.replaceAll(SITE.origin, '')).not.toMatch(/https?:|script-src[^;]*unsafe|\*/);
    expect(policy.match(/'self'/g)).toEqual(policy.match(/'self'(?= https:\/\/example\.org)/g));
  });

  it('lets anyone frame an embed, and only the site itself a page', () => {
    expect(formatContentPolicy(SITE.origin, [], 'anyone')).toMatch(/frame-ancestors \*$/);
    expect(formatContentPolicy(SITE.origin, [], 'itself')).toMatch(/frame-ancestors 'self' https:\/\/example\.org$/);
  });
});
