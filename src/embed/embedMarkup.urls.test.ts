import { describe, expect, it } from 'vitest';
import { buildEmbedUrl, buildPageUrl } from './embedMarkup';

const site = 'https://iom.example/explorer/';

describe('toEmbedUrl', () => {
  it('says the language, the view, what is selected and the theme', () => {
    expect(buildEmbedUrl(site, { view: 'membership', lang: 'ko', theme: 'dark', select: 'year=1990&country=KR' })).toBe(
      `${site}ko/embed/membership/?year=1990&country=KR&theme=dark`,
    );
  });

  it('shows an event by the fragment', () => {
    expect(
      buildEmbedUrl(site, { view: 'timeline', lang: 'ko', theme: 'auto', select: 'event=founded&from=1960' }),
    ).toBe(`${site}ko/embed/timeline/?from=1960#founded`);
  });

  it("leaves the language to the reader where none is given, and the theme where it is the reader's", () => {
    expect(buildEmbedUrl(site, { view: 'timeline', lang: '', theme: 'auto', select: '' })).toBe(
      `${site}embed/timeline/`,
    );
    expect(buildEmbedUrl(site, { view: 'timeline', lang: '../..', theme: 'auto', select: 'theme=dark' })).toBe(
      `${site}embed/timeline/`,
    );
  });

  it('keeps whatever is selected within the query', () => {
    expect(
      new URL(buildEmbedUrl(site, { view: 'profile', lang: 'en', theme: 'auto', select: 'fact=a#"><script>' }))
        .pathname,
    ).toBe('/explorer/en/embed/profile/');
  });
});

describe('toPageUrl', () => {
  it('leads to the page of the embed, in its language and with the same selected', () => {
    expect(
      buildPageUrl(site, { view: 'timeline', lang: 'ko', theme: 'dark', select: 'event=founded&from=1960' }, 'en'),
    ).toBe(`${site}ko/timeline/?from=1960#founded`);
    expect(buildPageUrl(site, { view: 'profile', lang: '', theme: 'auto', select: '' }, 'en')).toBe(`${site}en/`);
  });
});
