import type { TFunction } from 'i18next';
import type { FactValue } from '../facts/factsSchema';
import { formatDate, formatMoney, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';

/** A value as a large figure: what stands small before it, the figure, what stands small after it. */
export interface Figure {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** The figure of a quantity or a date; undefined for words, which are shown as words. */
export function toFigure(value: FactValue, language: Language, t: TFunction): Figure | undefined {
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

/** A figure in one line of words: over 80 organizations, 22개국. */
export function toFigureWords({ before, figure, after }: Figure): string {
  return `${before}${before && ' '}${figure}${after}`;
}

/** 80 | 여 개 기구, but 22 | 개국. */
function joinAfter(more: string, unit: string): string {
  return [more, unit].filter(Boolean).join(' ');
}
