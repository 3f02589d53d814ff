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
 * A policy that allows nothing from elsewhere and no inline script without its hash. Inline styles are allowed: those of the
 * page and the places of marks stand in it. The site's origin stands beside 'self', which in a sandboxed frame, whose own
 * origin is none, matches nothing in WebKit.
 */
export function toContentPolicy(origin: string, hashes: Iterable<string>, framedBy: 'anyone' | 'itself'): string {
  const own = `'self' ${origin}`;
  return [
    `default-src 'none'`,
    `script-src ${own} ${[...new Set(hashes)].toSorted().join(' ')}`.trim(),
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `frame-src ${own}`,
    `manifest-src ${own}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${framedBy === 'anyone' ? '*' : own}`,
  ].join('; ');
}
