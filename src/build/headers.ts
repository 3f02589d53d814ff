import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { HOST_SCRIPT_FILE } from '../embed/embedMarkup';
import { listFiles } from './builtFiles';
import type { Settings } from './settings';

/** For nginx: the example in docs/hosting.md includes it. */
export const NGINX_FILE = 'nginx-headers.conf';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked for again each time: a page names the assets of its own build. */
const ASK_AGAIN = 'no-cache';
const SAFE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' };
/** What a script elsewhere, or a sandboxed frame (whose origin is none), may read. */
const SHARED = /\.(?:js|css|json|csv|txt|ts|ics|svg|png|woff2)$/;
/** What a page that isolates itself (`Cross-Origin-Embedder-Policy: require-corp`) may load or frame all the same. */
const LOADABLE = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** Such a page frames only what asks the same of its own parts. */
const FRAMEABLE = { ...LOADABLE, 'Cross-Origin-Embedder-Policy': 'require-corp' };
const EMBED_PAGE = /^\/(?:[a-z]{2}\/)?embed\/[a-z]+\//;

type Headers = Readonly<Record<string, string>>;

/** Where a site lies; as in Settings. */
type Site = Pick<Settings, 'origin' | 'base'>;

/** Writes the headers of a built site, in the syntax of two kinds of servers. */
export function writeHeaders({ out, ...site }: Site & Pick<Settings, 'out'>): void {
  const files = listFiles(out).filter(
    (file) => !/\.(?:br|gz|map)$/.test(file) && file !== HEADERS_FILE && file !== NGINX_FILE,
  );
  const pages = files.filter((file) => file.endsWith('.html'));
  const hashes = pages.flatMap((page) => readScriptHashes(readFileSync(join(out, page), 'utf8')));
  writeFileSync(
    join(out, HEADERS_FILE),
    formatHeadersFile(
      files.map((file) => `/${file}`),
      hashes,
      site,
    ),
  );
  writeFileSync(join(out, NGINX_FILE), formatNginxMaps(hashes, site));
}

/**
 * The headers of each file of a site, as `_headers` says them. No path matches two rules that name the same header,
 * since such hosts would send both.
 */
export function formatHeadersFile(files: readonly string[], hashes: readonly string[], { origin, base }: Site): string {
  const root = base.slice(0, -1);
  const rules = files
    .filter((file) => !file.startsWith('/assets/'))
    .map((file): [string, Headers] => [root + file.replace(/index\.html$/, ''), buildHeaders(file, origin, hashes)]);
  const all: [string, Headers][] = [
    [`${root}/*`, SAFE],
    [`${root}/assets/*`, { 'Cache-Control': FOR_EVER, 'Access-Control-Allow-Origin': '*', ...LOADABLE }],
    ...rules,
  ];
  return (
    all
      .map(([path, headers]) =>
        [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
      )
      .join('\n\n') + '\n'
  );
}

function buildHeaders(file: string, origin: string, hashes: readonly string[]): Headers {
  if (file.endsWith('.html')) {
    const isEmbed = EMBED_PAGE.test(file);
    return {
      'Content-Security-Policy': formatContentPolicy(origin, hashes, isEmbed ? 'anyone' : 'itself'),
      'Cache-Control': ASK_AGAIN,
      ...(isEmbed && FRAMEABLE),
    };
  }
  return {
    'Cache-Control': file === `/${HOST_SCRIPT_FILE}` ? FOR_EVER : ASK_AGAIN,
    ...(SHARED.test(file) && { 'Access-Control-Allow-Origin': '*', ...LOADABLE }),
  };
}

/** The same headers as variables of nginx; an empty one is not sent. */
export function formatNginxMaps(hashes: readonly string[], { origin, base }: Site): string {
  const at = `^${base.replaceAll('.', String.raw`\.`)}`;
  const embeds = EMBED_PAGE.source.replace(/^\^\\\//, '');
  return [
    '# Made by the build. Include it in the http block, before the server (see docs/hosting.md).',
    formatMap('iom_policy', formatContentPolicy(origin, hashes, 'itself'), [
      [at + embeds, formatContentPolicy(origin, hashes, 'anyone')],
    ]),
    formatMap('iom_cache', ASK_AGAIN, [
      [`${at}assets/`, FOR_EVER],
      [`${at}${HOST_SCRIPT_FILE.replaceAll('.', String.raw`\.`)}$`, FOR_EVER],
    ]),
    formatMap('iom_shared', '', [[SHARED.source, '*']]),
    formatMap('iom_loadable', '', [
      [SHARED.source, 'cross-origin'],
      [at + embeds, 'cross-origin'],
    ]),
    formatMap('iom_frameable', '', [[at + embeds, 'require-corp']]),
    '',
  ].join('\n');
}

function formatMap(
  variable: string,
  otherwise: string,
  rules: readonly (readonly [pattern: string, value: string])[],
): string {
  const lines = rules.map(([pattern, value]) => `  "~${pattern}" "${value}";`);
  return [`map $uri $${variable} {`, `  default "${otherwise}";`, ...lines, '}'].join('\n');
}

/** Rules for hosts that read them (Cloudflare Pages, Netlify and others), and for our own server. */
export const HEADERS_FILE = '_headers';

/**
 * The headers that a file of rules (`_headers`) has for a path, as the hosts that read it send them: every rule that
 * matches adds its own.
 */
export function readHeaders(rules: string, path: string): [name: string, value: string][] {
  return rules.split(/\n{2,}/).flatMap((rule) => {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    return matches ? lines.map(parseHeader) : [];
  });
}

function parseHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

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
 * A policy that allows nothing from elsewhere and no inline script without its hash. Inline styles are allowed: those
 * of the page and the positions of marks stand in it. The site's origin stands beside 'self', which in a sandboxed
 * frame, whose own origin is none, matches nothing in WebKit.
 */
export function formatContentPolicy(origin: string, hashes: Iterable<string>, framedBy: 'anyone' | 'itself'): string {
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
