import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { formatDate, formatList, formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { useTranslation } from '../../i18n/useTranslation';
import type { Measure } from '../../membership/series';
import { precisionOf } from '../../tables/partialDates';

/** The text of this view for its numbers and dates, in the reader's language. */
export interface Formatters {
  readonly t: TFunction;
  readonly language: Language;
  /** 29개국, 29 states. */
  readonly amount: (count: number) => string;
  /** 18%; what is less than a tenth has a decimal: 0.9%. */
  readonly share: (value: number) => string;
  /** A date as precisely as it is written: 2016년 6월 30일, 30 June 2016; 1952년, 1952. */
  readonly date: (date: string) => string;
  /** Two dates, one where they are the same. */
  readonly dates: (from: string, to: string) => string;
  /** A value of a measure: a number alone, or a share. */
  readonly value: (value: number, measure: Measure) => string;
  /** A value of a measure as text: 29 states, or a share. */
  readonly valueWords: (value: number, measure: Measure) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Text for the reader of the page. */
export function useFormatters(): Formatters {
  const { t } = useTranslation();
  const { language } = useEvidence();
  return useMemo(() => createFormatters(t, language), [t, language]);
}

/** Text for a language. */
export function createFormatters(t: TFunction, language: Language): Formatters {
  const share = (value: number) => formatShare(value, language, value > 0 && value < 0.1 ? 1 : 0);
  const amount = (count: number) => t('membership.amount', { count, amount: formatNumber(count, language) });
  const date = (written: string) => formatDate({ date: written, precision: precisionOf(written) }, language);
  return {
    t,
    language,
    share,
    amount,
    date,
    dates: (from, to) => (from === to ? date(from) : t('membership.range', { from: date(from), to: date(to) })),
    value: (value, measure) => (measure === 'count' ? formatNumber(value, language) : share(value)),
    valueWords: (value, measure) => (measure === 'count' ? amount(value) : share(value)),
    list: (items) => formatList(items, language),
  };
}
