import type { TFunction } from 'i18next';
import type { FactValue, Fact, Facts, Statement } from '../facts/factsSchema';
import type { FactId } from '../facts/factTable';
import { findFactOrItem } from '../facts/statements';
import type en from '../i18n/en.json';
import { formatCountryName, formatDate, formatList, formatMoney, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';

/** A value in one line for a reader: US$2.5 billion; 22 states, June 2016; Intergovernmental Committee … (ICEM). */
export function formatValue(value: FactValue, language: Language, t: TFunction): string {
  switch (value.kind) {
    case 'quantity': {
      const amount = formatQuantity(value, language, t);
      return value.asOf ? `${amount}, ${formatDate(value.asOf, language)}` : amount;
    }
    case 'date':
      return formatDate(value, language);
    case 'event':
      return value.place === undefined
        ? formatDate(value, language)
        : `${formatDate(value, language)}, ${formatPlaceName(value.place, language)}`;
    case 'name':
      return value.abbreviation === undefined ? value.text : `${value.text} (${value.abbreviation})`;
    case 'text':
      return value.text;
    case 'reference':
      return [value.title, value.publisher, value.retrieved && formatDate(value.retrieved, language)]
        .filter(Boolean)
        .join(', ');
    case 'list':
      return formatList(value.items, language);
  }
}

function formatQuantity(value: FactValue & { kind: 'quantity' }, language: Language, t: TFunction): string {
  const figure = splitFigure(value, language, t);
  if (!figure) return String(value.amount);
  if (value.unit !== 'states' && value.unit !== 'organizations') return joinFigure(figure);
  const more = value.bound === 'more-than' ? t('unit.moreThanAfter') : '';
  return [figure.before, t(`unit.${value.unit}`, { count: value.amount, amount: figure.figure + (more && `${more} `) })]
    .filter(Boolean)
    .join(' ');
}

/** The country's name in the reader's language, by its ISO 3166-1 alpha-2 code. */
export function formatPlaceName(code: string, language: Language): string {
  return formatCountryName(code, language);
}

/** A value as a large figure: what stands small before it, the figure, what stands small after it. */
export interface Figure {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** The figure of a quantity or a date; undefined for text, which is shown as text. */
export function splitFigure(value: FactValue, language: Language, t: TFunction): Figure | undefined {
  switch (value.kind) {
    case 'quantity': {
      const isMore = value.bound === 'more-than';
      const before = isMore ? t('unit.moreThanBefore') : '';
      const more = isMore ? t('unit.moreThanAfter') : '';
      const figure = formatNumber(value.amount, language);
      if (value.unit === 'states') return { before, figure, after: joinAfter(more, t('unit.statesAfter')) };
      if (value.unit === 'organizations')
        return { before, figure, after: joinAfter(more, t('unit.organizationsAfter')) };
      if (value.unit === null) return { before, figure, after: more };
      const money = formatMoney(value.amount, value.unit, language);
      return { before, figure: money.figure, after: more + money.after };
    }
    case 'date':
      return { before: '', figure: formatDate(value, language), after: '' };
    case 'event':
      return { before: '', figure: formatDate(value, language), after: '' };
    case 'text':
    case 'name':
    case 'reference':
    case 'list':
      return undefined;
  }
}

/** A figure in one line of text: over 80 organizations, 22개국. */
export function joinFigure({ before, figure, after }: Figure): string {
  return `${before}${before && ' '}${figure}${after}`;
}

/** 80 | 여 개 기구, but 22 | 개국. */
function joinAfter(more: string, unit: string): string {
  return [more, unit].filter(Boolean).join(' ');
}

/**
 * The label of a fact that may change (a number, who holds an office) with the date that its document gives, or that it
 * gives none; of what happened once, the label alone.
 */
export function formatDatedLabel(label: string, value: FactValue, language: Language, t: TFunction): string {
  if (value.kind !== 'quantity' && value.kind !== 'name') return label;
  return value.kind === 'quantity' && value.asOf
    ? t('profile.asOf', { label, date: formatDate(value.asOf, language) })
    : t('profile.undated', { label });
}

/** What a fact is called for a reader where its value is not shown: `areas.2` → "Areas of work, item 2". */
export function formatLabel(id: string, facts: Facts, language: Language, t: TFunction): string {
  const label = formatStatementLabel(findFactOrItem(facts, id) ?? { id }, language, t);
  const [, number] = id.split('.');
  return number === undefined ? label : t('fact.itemOf', { label, number });
}

/**
 * The labels of the facts among the texts of the interface: a fact of the table that has none is named by the compiler.
 */
const LABELS: [Unlabelled] extends [never] ? 'fact' : Unlabelled = 'fact';
type Unlabelled = Exclude<FactId, keyof (typeof en)['fact']>;

/**
 * What a fact is called beside its value; an item is called as its list is, for the value tells which it is.
 * A fact that has no label yet is called by its id. Elections are called by where they were: no label knows them all.
 */
export function formatStatementLabel(
  { id, value }: Pick<Statement, 'id'> & Partial<Pick<Fact, 'value'>>,
  language: Language,
  t: TFunction,
): string {
  const [fact = id] = id.split('.');
  const place = fact.startsWith('election-') && value?.kind === 'event' ? value.place : undefined;
  return place === undefined
    ? t(`${LABELS}.${fact}`, { defaultValue: fact })
    : t('fact.electionIn', { place: formatPlaceName(place, language) });
}
