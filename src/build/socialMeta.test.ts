import { describe, expect, it } from 'vitest';
import type { ViewName } from '../app/page';
import { buildSocialMeta, buildOrganization } from './socialMeta';
import { buildOembed } from './embeds';
import type { Fact, Facts } from '../facts/factsSchema';

const source = {
  site: 'https://iom.example/sub/',
  siteName: 'IOM Explorer',
  facts: { schemaVersion: 1 as const, documents: [], facts: [], messages: [] },
  head: { title: 'A "title" </script>', description: '<b>' },
  hasFile: () => false,
};

const renderHtml = (view: ViewName, embedded = false) =>
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
    expect(renderHtml('profile')).toContain('application/ld+json');
    expect(renderHtml('sources')).not.toContain('application/ld+json');
    expect(renderHtml('profile', true)).not.toContain('application/ld+json');
    expect(renderHtml('profile', true)).not.toMatch(/<b>|<\/script>/);
  });
});

describe('buildOembed', () => {
  const answer = buildOembed({
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
      buildOembed({ site: source.site, siteName: 'x', view: 'timeline', language: 'ko', title: 'x', picture }),
    ).toMatchObject({ thumbnail_url: picture, thumbnail_width: 1200 });
  });
});

const evidence = (value: Fact['value']): Fact['evidence'] => [{ document: 'x', start: 0, end: 1, quote: 'x', value }];
const name = (text: string, language: string) => ({ kind: 'name' as const, text, language });
const text = (words: string, language: string) => ({ kind: 'text' as const, text: words, language });

function buildFacts(founded: Fact['agreement']): Facts {
  const names = [name('국제기구', 'ko'), name('The Organization', 'en')];
  const list = { kind: 'list' as const, items: names.map((each) => each.text) };
  const date = { kind: 'date' as const, date: '1949', precision: 'year' as const };
  return {
    schemaVersion: 1,
    documents: [],
    messages: [],
    facts: [
      {
        id: 'names',
        kind: 'list',
        agreement: 'single',
        value: list,
        evidence: evidence(list),
        items: names.map((value, index) => ({
          id: `names.${index + 1}`,
          agreement: 'single',
          value,
          evidence: evidence(value),
        })),
      },
      {
        id: 'abbreviation',
        kind: 'text',
        agreement: 'single',
        value: text('ORG', 'en'),
        evidence: evidence(text('ORG', 'en')),
      },
      {
        id: 'definition',
        kind: 'text',
        agreement: 'single',
        value: text('기구이다.', 'ko'),
        evidence: evidence(text('기구이다.', 'ko')),
      },
      { id: 'founded', kind: 'date', agreement: founded, value: date, evidence: evidence(date) },
    ],
  };
}

describe('buildOrganization', () => {
  it('says what the documents say in the language of the page', () => {
    expect(buildOrganization(buildFacts('agrees'), 'ko')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: '국제기구',
      alternateName: ['The Organization', 'ORG'],
      description: '기구이다.',
      foundingDate: '1949',
    });
  });

  it('leaves out what stands in another language alone, and what the documents differ about', () => {
    const organization = buildOrganization(buildFacts('differs'), 'en');
    expect(organization.name).toBe('The Organization');
    expect(organization).not.toHaveProperty('description');
    expect(organization).not.toHaveProperty('foundingDate');
  });

  it('says nothing where the documents say nothing', () => {
    expect(buildOrganization({ schemaVersion: 1, documents: [], facts: [], messages: [] }, 'ko')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
    });
  });
});
