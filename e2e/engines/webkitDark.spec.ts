import { LANGUAGES } from '../../src/i18n/language';
import { expectInPage, open, test, VIEWS } from './webkit';

test.use({ desktop: 'dark' });
for (const language of LANGUAGES)
  test(`${language}: a reader whose desktop is dark has a dark page`, async ({ webkit }) => {
    for (const view of VIEWS) {
      await open(webkit, `/${language}/${view}`);
      await expectInPage(
        webkit,
        `getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).slice(0, 3).every((part) => part < 64)`,
        true,
      );
    }
  });
