import type { TFunction } from 'i18next';
import type { FactValue } from '../facts/factsSchema';
import { formatDate, formatList } from '../i18n/format';
import type { Language } from '../i18n/language';
import { toFigure, toFigureWords } from './toFigure';

/** A value in one line for a reader: US$2.5 billion; 22 states, June 2016; Intergovernmental Committee … (ICEM). */
export function formatValue(value: FactValue, language: Language, t: TFunction): string {
  switch (value.kind) {
    case 'quantity': {
      const amount = toQuantityWords(value, language, t);
      return value.asOf ? `${amount}, ${formatDate(value.asOf, language)}` : amount;
    }
    case 'date':
      return formatDate(value, language);
    case 'event':
      return value.place === undefined
        ? formatDate(value, language)
        : `${formatDate(value, language)}, ${toPlaceName(value.place, language)}`;
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

function toQuantityWords(value: FactValue & { kind: 'quantity' }, language: Language, t: TFunction): string {
  const figure = toFigure(value, language, t);
  if (!figure) return String(value.amount);
  if (value.unit !== 'states' && value.unit !== 'organizations') return toFigureWords(figure);
  const more = value.bound === 'more-than' ? t('unit.moreThanAfter') : '';
  return [figure.before, t(`unit.${value.unit}`, { count: value.amount, amount: figure.figure + (more && `${more} `) })]
    .filter(Boolean)
    .join(' ');
}

/** The country's name in the reader's language, by its ISO 3166-1 alpha-2 code. */
export function toPlaceName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
