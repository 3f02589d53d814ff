import { describe, expect, it } from 'vitest';
import type { Fact, Facts } from '../facts/factsSchema';
import { toOrganization } from './organization';

const evidence = (value: Fact['value']): Fact['evidence'] => [{ document: 'x', start: 0, end: 1, quote: 'x', value }];
const name = (text: string, language: string) => ({ kind: 'name' as const, text, language });
const text = (words: string, language: string) => ({ kind: 'text' as const, text: words, language });

function toFacts(founded: Fact['agreement']): Facts {
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

describe('toOrganization', () => {
  it('says what the documents say in the language of the page', () => {
    expect(toOrganization(toFacts('agrees'), 'ko')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: '국제기구',
      alternateName: ['The Organization', 'ORG'],
      description: '기구이다.',
      foundingDate: '1949',
    });
  });

  it('leaves out what is said in another language alone, and what the documents differ about', () => {
    const organization = toOrganization(toFacts('differs'), 'en');
    expect(organization.name).toBe('The Organization');
    expect(organization).not.toHaveProperty('description');
    expect(organization).not.toHaveProperty('foundingDate');
  });

  it('says nothing where the documents say nothing', () => {
    expect(toOrganization({ schemaVersion: 1, documents: [], facts: [], messages: [] }, 'ko')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
    });
  });
});
