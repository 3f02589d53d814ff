import { describe, expect, it } from 'vitest';
import { readScriptHashes, toContentPolicy } from './contentPolicy';

const SITE = 'https://example.org';

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

describe('toContentPolicy', () => {
  it('names nothing but the site itself and the hashes', () => {
    const policy = toContentPolicy(SITE, [`'sha256-b'`, `'sha256-a'`, `'sha256-b'`], 'itself');
    expect(policy).toContain(`script-src 'self' https://example.org 'sha256-a' 'sha256-b';`);
    expect(policy.replaceAll(SITE, '')).not.toMatch(/https?:|script-src[^;]*unsafe|\*/);
    expect(policy.match(/'self'/g)).toEqual(policy.match(/'self'(?= https:\/\/example\.org)/g));
  });

  it('lets anyone frame an embed, and only the site itself a page', () => {
    expect(toContentPolicy(SITE, [], 'anyone')).toMatch(/frame-ancestors \*$/);
    expect(toContentPolicy(SITE, [], 'itself')).toMatch(/frame-ancestors 'self' https:\/\/example\.org$/);
  });
});
