import type { TFunction } from 'i18next';
import type { FactValue } from '../facts/factsSchema';
import { formatDate } from '../i18n/format';
import type { Language } from '../i18n/language';

/**
 * The label of a fact that may change (a number, who holds an office) with the date that its document gives, or that it
 * gives none; of what happened once, the label alone.
 */
export function toDatedLabel(label: string, value: FactValue, language: Language, t: TFunction): string {
  if (value.kind !== 'quantity' && value.kind !== 'name') return label;
  return value.kind === 'quantity' && value.asOf
    ? t('profile.asOf', { label, date: formatDate(value.asOf, language) })
    : t('profile.undated', { label });
}
