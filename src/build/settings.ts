import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Settings {
  /** Folder of the documents; its subfolder `data` holds the tables. */
  readonly seeds: string;
  readonly out: string;
  /** Where the site lies below its origin, with both slashes: `/` or `/iom/`. */
  readonly base: string;
  /** The origin for absolute addresses, without a slash at the end. */
  readonly origin: string;
  /** Where the site is published, with a slash at the end; empty where none was given. */
  readonly publishedAt: string;
  readonly mode: 'production' | 'development';
}

const USAGE = 'usage: npm run build -- [--seeds DIR] [--out DIR] [--site URL] [--mode production|development]';

/**
 * The settings of a build. One address says where the site will stand: `--site https://example.org/iom/`
 * (or SITE_URL); without it, the root of this machine's own server. A setting that cannot be meant ends the process
 * with 1.
 */
export function readSettings(args: readonly string[]): Settings {
  try {
    return parseSettings(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(1);
  }
}

function parseSettings(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string', default: 'seeds' },
      out: { type: 'string', default: 'dist' },
      site: { type: 'string', default: process.env['SITE_URL'] ?? '' },
      mode: { type: 'string', default: 'production' },
    },
  });
  const address = values.site || 'http://localhost:4173/';
  const site = new URL(address.endsWith('/') ? address : `${address}/`);
  if (values.mode !== 'production' && values.mode !== 'development')
    throw new Error(`--mode is production or development, not ${values.mode}`);
  return {
    seeds: resolve(values.seeds),
    out: resolve(values.out),
    base: site.pathname,
    origin: site.origin,
    publishedAt: values.site && site.href,
    mode: values.mode,
  };
}
