import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { createI18n } from '../../i18n/createI18n';
import en from '../../i18n/en.json';
import { CurveReadout } from './CurveReadout';
import { toWords, type ViewWords } from './useFormatters';

vi.mock('./useFormatters', async (load) => ({
  ...(await load<object>()),
  useFormatters: (): ViewWords => toWords(createI18n('en', en).t, 'en'),
}));

it('the reading under the pointer stresses what the curve shows', () => {
  const points = [{ year: 1960, members: 4, statesInSystem: 10, certainty: 'certain' as const }];
  expect(renderToStaticMarkup(<CurveReadout points={points} measure="count" active label={1960} />)).toContain(
    '<strong>4 states</strong> <span>40%</span>',
  );
  expect(renderToStaticMarkup(<CurveReadout points={points} measure="share" active label={1960} />)).toContain(
    '<strong>40%</strong> <span>4 states</span>',
  );
});
