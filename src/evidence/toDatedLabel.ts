import type { TFunction } from 'i18next';
import type { FactValue } from '../facts/factsSchema';
import { formatDate } from '../i18n/format';
import type { Language } from '../i18n/language';

/** The label of a figure with the date of the figure, or that it has none; of what is no quantity, the label alone. */
export function toDatedLabel(label: string, value: FactValue, language: Language, t: TFunction): string {
  if (value.kind !== 'quantity') return label;
  return value.asOf
    ? t('profile.asOf', { label, date: formatDate(value.asOf, language) })
    : t('profile.undated', { label });
}
