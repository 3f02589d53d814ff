import type { TFunction } from 'i18next';
import type { EmbedView } from '../../embed/embedTypes';
import { formatDocumentName } from '../../evidence/documents';
import type { Facts } from '../../facts/factsSchema';
import { findDate, toStatements } from '../../facts/statements';
import type { Language } from '../../i18n/language';
import { countryName } from '../../membership/countries';
import { findCoveredDays } from '../../membership/day';
import { listRegions } from '../../membership/series';
import { EVENT_KINDS } from '../../tables/milestones';
import type { Tables } from '../../tables/tablesSchema';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Something that an editor can select beforehand in a view; `name` is the view's own parameter. */
export type Field =
  | {
      readonly kind: 'one' | 'many';
      readonly name: string;
      readonly label: string;
      readonly options: readonly Option[];
    }
  | { readonly kind: 'switch'; readonly name: string; readonly label: string; readonly on: string }
  | { readonly kind: 'words'; readonly name: string; readonly label: string };

/** What can be selected in a view, with the labels for it in the language of the page. */
export function buildViewFields(
  view: EmbedView,
  facts: Facts,
  tables: Tables,
  language: Language,
  t: TFunction,
): readonly Field[] {
  switch (view) {
    case 'profile':
      return [];
    case 'timeline': {
      const years = toOptions(toDatedYears(facts, tables));
      return [
        { kind: 'one', name: 'from', label: t('timeline.spanFrom'), options: years },
        { kind: 'one', name: 'to', label: t('timeline.spanTo'), options: years },
        {
          kind: 'many',
          name: 'kind',
          label: t('timeline.kinds'),
          options: EVENT_KINDS.filter((kind) => kind !== 'other').map((value) => ({
            value,
            label: t(`timeline.kind.${value}`),
          })),
        },
        {
          kind: 'many',
          name: 'by',
          label: t('timeline.sayers'),
          options: facts.documents.map((document) => ({
            value: document.id,
            label: formatDocumentName(document, facts.documents, language, t),
          })),
        },
        { kind: 'words', name: 'q', label: t('timeline.search') },
        { kind: 'words', name: 'event', label: t('embed.event') },
        { kind: 'switch', name: 'context', label: t('timeline.context'), on: 'on' },
        ...(tables.since.length > 0 && years.length > 0
          ? [
              {
                kind: 'switch',
                name: 'since',
                label: t('timeline.since', { year: years.at(-1)?.label }),
                on: 'on',
              } as const,
            ]
          : []),
      ];
    }
    case 'membership': {
      const countries = tables.countries.map(({ code }) => ({
        value: code,
        label: countryName(tables, code, language),
      }));
      return [
        { kind: 'one', name: 'year', label: t('embed.year'), options: toOptions(listCoveredYears(tables)) },
        {
          kind: 'one',
          name: 'country',
          label: t('embed.country'),
          options: countries.toSorted((a, b) => a.label.localeCompare(b.label, language)),
        },
        {
          kind: 'one',
          name: 'region',
          label: t('membership.region.label'),
          options: listRegions(tables)
            .filter((region) => region !== 'world')
            .map((value) => ({ value, label: t(`membership.region.${value}`) })),
        },
        { kind: 'switch', name: 'show', label: t('embed.map'), on: 'map' },
        { kind: 'switch', name: 'measure', label: t('membership.measure.share'), on: 'share' },
      ];
    }
  }
}

/** The years in which the members changed, from the first to the last. */
function listCoveredYears(tables: Pick<Tables, 'spells'>): number[] {
  const covered = findCoveredDays(tables);
  if (!covered) return [];
  const first = Number(covered.first.slice(0, 4));
  return Array.from({ length: Number(covered.last.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}

/** Every year from the first to the last that a dated fact or a milestone gives. */
function toDatedYears(facts: Facts, tables: Pick<Tables, 'milestones'>): number[] {
  const dates = [
    ...toStatements(facts.facts).flatMap(({ evidence }) =>
      evidence.flatMap(({ value }) => findDate(value)?.date ?? []),
    ),
    ...tables.milestones.map(({ date }) => date),
  ];
  const years = dates.map((date) => Number(date.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function toOptions(years: readonly number[]): Option[] {
  return years.map((year) => ({ value: String(year), label: String(year) }));
}
