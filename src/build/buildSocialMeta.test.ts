import { describe, expect, it } from 'vitest';
import type { ViewName } from '../app/page';
import { buildSocialMeta } from './buildSocialMeta';
import { toOembed } from './oembed';

const source = {
  site: 'https://iom.example/sub/',
  siteName: 'IOM Explorer',
  facts: { schemaVersion: 1 as const, documents: [], facts: [], messages: [] },
  head: { title: 'A "title" </script>', description: '<b>' },
  hasFile: () => false,
};

const toHtml = (view: ViewName, embedded = false) =>
  buildSocialMeta({ ...source, page: { language: 'en', view, embedded } });

describe('buildSocialMeta', () => {
  it.each([
    ['timeline', false, 'timeline.ko'],
    ['timeline', true, 'timeline.ko'],
    ['sources', false, 'profile.ko'],
  ] as const)('leads from %s (embedded: %s) to the answer of %s', (view, embedded, file) => {
    expect(buildSocialMeta({ ...source, page: { language: 'ko', view, embedded } })).toContain(
      `<link rel="alternate" type="application/json+oembed" href="https://iom.example/sub/oembed/${file}.json"`,
    );
  });

  it('names a preview picture only where there is one', () => {
    const page = { language: 'en', view: 'timeline', embedded: false } as const;
    expect(buildSocialMeta({ ...source, page })).not.toContain('og:image');
    expect(buildSocialMeta({ ...source, page, hasFile: (name) => name === 'preview-timeline-en.png' })).toContain(
      '<meta property="og:image" content="https://iom.example/sub/preview-timeline-en.png">',
    );
  });

  it('describes the organization on its profile and nowhere else, and nothing breaks out of its attribute', () => {
    expect(toHtml('profile')).toContain('application/ld+json');
    expect(toHtml('sources')).not.toContain('application/ld+json');
    expect(toHtml('profile', true)).not.toContain('application/ld+json');
    expect(toHtml('profile', true)).not.toMatch(/<b>|<\/script>/);
  });
});

describe('toOembed', () => {
  const answer = toOembed({
    site: source.site,
    siteName: 'IOM Explorer',
    view: 'timeline',
    language: 'ko',
    title: '연표',
  });

  it('is a rich answer with the frame and its size', () => {
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: '연표',
      provider_name: 'IOM Explorer',
      provider_url: source.site,
    });
    expect(answer.html).toContain(
      `src="https://iom.example/sub/ko/embed/timeline/" title="연표" width="${answer.width}" height="${answer.height}"`,
    );
    expect(answer).not.toHaveProperty('thumbnail_url');
  });

  it('shows the picture where there is one', () => {
    const picture = `${source.site}preview-timeline-ko.png`;
    expect(
      toOembed({ site: source.site, siteName: 'x', view: 'timeline', language: 'ko', title: 'x', picture }),
    ).toMatchObject({ thumbnail_url: picture, thumbnail_width: 1200 });
  });
});
