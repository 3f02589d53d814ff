import { describe, expect, it } from 'vitest';
import { parseSelection } from '../../embed/parseEmbedOptions';
import { createI18n } from '../../i18n/createI18n';
import ko from '../../i18n/ko.json';
import type { Facts } from '../../facts/factsSchema';
import type { Tables } from '../../tables/tablesSchema';
import { EVENT_KINDS } from '../../tables/milestones';
import { buildViewFields } from './viewFields';

const founded = { kind: 'date' as const, date: '1949', precision: 'year' as const };
const facts: Facts = {
  schemaVersion: 1,
  documents: [{ id: 'ko', file: 'a.txt', language: 'ko', sha256: '', characters: 1, article: [], excluded: [] }],
  messages: [],
  facts: [
    {
      id: 'founded',
      kind: 'date',
      agreement: 'single',
      value: founded,
      evidence: [{ document: 'x', start: 0, end: 1, quote: 'x', value: founded }],
    },
  ],
};
const tables: Tables = {
  spells: [
    {
      line: 2,
      country: 'KR',
      from: '1970-05-01',
      basis: 'accepted',
      source: 'x',
      to: undefined,
      note: undefined,
      toSource: undefined,
    },
  ],
  membershipSources: [],
  otherDates: [],
  since: [],
  directors: [],
  documentTerms: [],
  cowYears: [{ line: 2, year: 1970, members: 3, statesInSystem: 9, imputed: false }],
  cowSpells: [],
  reportedTotals: [],
  translations: [],
  milestones: [{ line: 2, date: '1952-03', precision: 'month', kind: 'name', fact: 'x', cited: 'y' }],
  countries: ['KR', 'GH'].map((code) => ({
    code,
    alpha3: code,
    continent: 'AS',
    displayNames: { ko: code === 'KR' ? '대한민국' : '가나' },
    names: [],
  })),
};
const fieldsOf = (view: 'profile' | 'timeline' | 'membership') =>
  buildViewFields(view, facts, tables, 'ko', createI18n('ko', ko).t);
const optionsOf = (view: 'timeline' | 'membership', name: string) =>
  fieldsOf(view).flatMap((field) => (field.name === name && 'options' in field ? field.options : []));

describe('toFields', () => {
  it('offers every year between the first and the last dated thing, and no other', () => {
    expect(optionsOf('timeline', 'from').map(({ value }) => value)).toEqual(['1949', '1950', '1951', '1952']);
    expect(optionsOf('membership', 'year').map(({ value }) => value)).toEqual(['1970']);
  });

  it('shows every filter that the timeline hands on, so that it can be taken away', () => {
    const selection = parseSelection(
      { event: 'founded', kind: 'name', by: 'ko', context: 'on', q: 'UN', from: '1951', to: '1952' },
      'timeline',
    );
    expect(
      fieldsOf('timeline')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(selection).toSorted());
  });

  it('offers no kind for what has none', () => {
    expect(optionsOf('timeline', 'kind').map(({ value }) => value)).not.toContain('other');
  });

  it("offers countries in the order of the reader's alphabet", () => {
    expect(optionsOf('membership', 'country').map(({ label }) => label)).toEqual(['가나', '대한민국']);
  });

  it('offers kinds of events that the timeline knows', () => {
    for (const { value } of optionsOf('timeline', 'kind')) expect(EVENT_KINDS).toContain(value);
  });

  it('offers only what an embed takes', () => {
    for (const view of ['profile', 'timeline', 'membership'] as const) {
      for (const field of fieldsOf(view)) {
        const value =
          field.kind === 'words'
            ? 'founded'
            : field.kind === 'switch'
              ? field.on
              : field.options
                  .map((option) => option.value)
                  .slice(0, 10)
                  .join(field.kind === 'many' ? ',' : '')
                  .slice(0, field.kind === 'one' ? field.options[0]?.value.length : undefined);
        expect(parseSelection({ [field.name]: value }, view)).toEqual({ [field.name]: value });
      }
    }
  });
});
