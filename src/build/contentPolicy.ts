import { createHash } from 'node:crypto';

/** A `script` element with its attributes and its text. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** A `type` that makes a script element a block of data, which no policy asks about. */
const DATA_TYPE = /\btype="(?!module|text\/javascript)[^"]*"/i;

/** The Content-Security-Policy hashes (`'sha256-…'`) of the scripts that stand inline in a page. */
export function readScriptHashes(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc\s*=/i.test(attributes) && !DATA_TYPE.test(attributes))
    .map(([, , script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
}

/**
 * A policy that allows nothing from elsewhere and no inline script without its hash. Inline styles are allowed: the
 * first paint's styles and the places of marks stand in the page.
 */
export function toContentPolicy(hashes: Iterable<string>, framedBy: 'anyone' | 'itself'): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${[...new Set(hashes)].toSorted().join(' ')}`.trim(),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${framedBy === 'anyone' ? '*' : `'self'`}`,
  ].join('; ');
}
