import { LANGUAGES } from '../../src/i18n/language';
import { SITES } from '../sites';
import { expectInPage, test, VIEWS } from './webkit';

test.use({ settings: ['--enable-javascript=false'] });
for (const language of LANGUAGES)
  test(`${language}: the text is there, and no control that does nothing`, async ({ webkit }) => {
    for (const view of VIEWS) {
      await webkit.get(`${SITES.production.url}/${language}/${view}`);
      await expectInPage(webkit, `matchMedia('(scripting: none)').matches`, true);
      await expectInPage(webkit, `document.querySelector('main').innerText.length > 300`, true);
      await expectInPage(
        webkit,
        `[...document.querySelectorAll('main :is(input, select, textarea)')].filter((each) => each.checkVisibility()).length`,
        0,
      );
    }
  });
