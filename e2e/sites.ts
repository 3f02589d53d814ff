import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The copy of the documents in which a maintainer changed figures: 166 is 173, June 2016 is March 2019, and 1951 is
 * 1952 in English.
 */
export const CHANGED_SEEDS = '.generated/changed-seeds';

/** The documents as they are, with this many milestones. */
export const MANY = { seeds: '.generated/many-seeds', events: 1000 } as const;

/** The builds that the end-to-end tests use; e2e/buildSites.ts makes them. */
export const SITES = {
  production: siteAt('dist', 4310),
  development: siteAt('.generated/development', 4311),
  changed: siteAt('.generated/changed', 4312),
  many: siteAt('.generated/many', 4313),
} as const;

/** The whole site in one file, and its address as it is opened from a disk. */
export const SINGLE_FILE = 'dist-single/iom-explorer.html';
export const SINGLE_FILE_URL = pathToFileURL(resolve(SINGLE_FILE)).href;

function siteAt(dir: string, port: number) {
  const own = port + Number(process.env['PORT_OFFSET'] ?? 0);
  return { dir, port: own, url: `http://localhost:${own}` };
}
