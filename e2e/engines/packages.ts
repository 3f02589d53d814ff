import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARIES = '/usr/lib';

/** What the tests in other engines and behind nginx need: the Debian package, and the file by which it is known. */
export const ENGINES = {
  firefox: { package: 'firefox-esr', path: '/usr/bin/firefox-esr' },
  webkitDriver: { package: 'webkit2gtk-driver', path: '/usr/bin/WebKitWebDriver' },
  display: { package: 'xvfb', path: '/usr/bin/Xvfb' },
  pdf: { package: 'poppler-utils', path: '/usr/bin/pdftotext' },
  nginx: { package: 'nginx-light', path: '/usr/sbin/nginx' },
  brotli: {
    package: 'libnginx-mod-http-brotli-static',
    path: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  },
} as const;

/** The packages of `ENGINES` that are not installed. */
export function missingPackages(): string[] {
  return Object.values(ENGINES)
    .filter(({ path }) => !existsSync(path))
    .map((engine) => engine.package);
}

/** WebKitGTK's own small browser, which its driver starts; undefined where it is not installed. */
export function findMiniBrowser(): string | undefined {
  return readdirSync(LIBRARIES)
    .flatMap((machine) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(LIBRARIES, machine, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}
