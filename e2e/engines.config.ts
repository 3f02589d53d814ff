import { defineConfig } from '@playwright/test';
import base from './playwright.config';
import { ENGINES } from './engines/packages';

/**
 * What Playwright cannot do in Firefox over WebDriver BiDi: fingers, a drag that ends outside the window, other media
 * than the screen, downloads; and no JavaScript, which noScript.spec.ts is about.
 */
const BEYOND_BIDI = /@chromium|closed by a touch outside|a year is clicked on the chart|printed|paper/;
/**
 * Over BiDi the request for a file on the disk is not reported; and the test expects English words, where a German is
 * led to Korean.
 */
const SINGLE_FILE = /the single file opens from a disk/;

/**
 * What readers do most, in other engines and for a reader whose browser speaks another language. WebKit has its own
 * tests in engines/, since Playwright drives no WebKit that Debian packages.
 */
export default defineConfig(base, {
  projects: [
    { name: 'webkit', testDir: 'engines', testIgnore: [] },
    { name: 'german', grep: /@core/, grepInvert: SINGLE_FILE, testIgnore: 'engines/**', use: { locale: 'de-DE' } },
    {
      name: 'firefox',
      grep: /@core|@pdf/,
      grepInvert: [BEYOND_BIDI, SINGLE_FILE],
      testIgnore: ['engines/**', 'noScript.spec.ts'],
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: ENGINES.firefox.path,
          firefoxUserPrefs: {
            // A mouse, also where no mouse is plugged in.
            'ui.primaryPointerCapabilities': 6,
            'ui.allPointerCapabilities': 6,
            // Frames of other sites in the same process: clicks inside them are not passed on otherwise.
            'fission.webContentIsolationStrategy': 0,
          },
        },
      },
    },
  ],
});
