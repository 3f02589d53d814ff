import type { TFunction } from 'i18next';
import type { FactValue } from '../facts/factsSchema';
import { formatDate, formatMoney, formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';

/** A value as a large figure: what stands small before it, the figure, what stands small after it. */
export interface Figure { readonly before: string; readonly figure: string; readonly after: string }

/** The figure of a quantity or a date; undefined for words, which are shown as words. */
export function toFigure(value: FactValue, language: Language, t: TFunction): Figure | undefined {
  switch (value.kind) {
    case 'quantity': {
      const isMore = value.bound === 'more-than';
      const before = isMore ? t('unit.moreThanBefore') : '';
      if (value.unit === 'states') return { before, figure: toAmount(value.amount, isMore, language, t), after: t('unit.statesAfter') };
      if (value.unit === 'organizations') return { before, figure: toAmount(value.amount, isMore, language, t), after: t('unit.organizationsAfter') };
      if (value.unit === null) return { before, figure: toAmount(value.amount, isMore, language, t), after: '' };
      return splitMoney(formatMoney(value.amount, value.unit, language), before);
    }
    case 'date': return { before: '', figure: formatDate(value, language), after: '' };
    case 'event': return { before: '', figure: formatDate(value, language), after: '' };
    case 'text': case 'name': case 'reference': case 'list': return undefined;
  }
}

/** A figure in one line of words: over 80 organizations, 22개국. */
export function toFigureWords({ before, figure, after }: Figure): string {
  return `${before}${before && ' '}${figure}${after}`;
}

function toAmount(amount: number, isMore: boolean, language: Language, t: TFunction): string {
  return formatNumber(amount, language) + (isMore ? t('unit.moreThanAfter') : '');
}

/** 16억 7,500만 | 달러; US$2.5 | billion. */
function splitMoney(money: string, before: string): Figure {
  const end = money.lastIndexOf(' ');
  return { before, figure: money.slice(0, end), after: money.slice(end) };
}
