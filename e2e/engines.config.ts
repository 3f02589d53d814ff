import { defineConfig } from '@playwright/test';
import base from './playwright.config';
import { ENGINES } from './engines/packages';

/** What Playwright cannot do in Firefox over WebDriver BiDi: fingers, other media than the screen, no JavaScript, downloads. */
const BEYOND_BIDI = /@chromium|without (a script|JavaScript)|printed|paper/;

/**
 * What readers do most, in other engines and for a reader whose browser speaks another language. WebKit has its own
 * tests in engines/, since Playwright drives no WebKit that Debian packages.
 */
export default defineConfig(base, {
  projects: [
    { name: 'webkit', testDir: 'engines', testIgnore: [] },
    { name: 'german', grep: /@core/, testIgnore: 'engines/**', use: { locale: 'de-DE' } },
    {
      name: 'firefox',
      grep: /@core/,
      grepInvert: BEYOND_BIDI,
      testIgnore: 'engines/**',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: ENGINES.firefox.path,
          firefoxUserPrefs: {
            // A mouse, also where no mouse is plugged in.
            'ui.primaryPointerCapabilities': 6,
            'ui.allPointerCapabilities': 6,
            // Frames of other sites in the same process: presses inside them are not passed on otherwise.
            'fission.webContentIsolationStrategy': 0,
          },
        },
      },
    },
  ],
});
