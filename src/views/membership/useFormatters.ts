import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { formatNumber, formatShare, formatYear } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { useTranslation } from '../../i18n/useTranslation';
import type { Measure } from '../../membership/toSeries';

/** The words of this view for its numbers, in the reader's language. */
export interface ViewWords {
  readonly t: TFunction;
  readonly language: Language;
  /** 29개국, 29 states. */
  readonly amount: (count: number) => string;
  /** 18%; what is less than a tenth has a decimal: 0.9%. */
  readonly share: (value: number) => string;
  /** 1982년, 1982. */
  readonly year: (year: number) => string;
  /** 1982~1984년, 1982 to 1984; one year alone where both are the same. */
  readonly years: (from: number, to: number) => string;
  /** A value of a measure: a number alone, or a share. */
  readonly value: (value: number, measure: Measure) => string;
}

/** Words for the reader of the page. */
export function useFormatters(): ViewWords {
  const { t } = useTranslation();
  const { language } = useEvidence();
  return useMemo(() => toWords(t, language), [t, language]);
}

/** Words for a language. */
export function toWords(t: TFunction, language: Language): ViewWords {
  const share = (value: number) => formatShare(value, language, value > 0 && value < 0.1 ? 1 : 0);
  return {
    t,
    language,
    share,
    amount: (count) => t('membership.amount', { count, amount: formatNumber(count, language) }),
    year: (year) => formatYear(year, language),
    years: (from, to) => (from === to ? formatYear(from, language) : t('membership.range', { from, to })),
    value: (value, measure) => (measure === 'count' ? formatNumber(value, language) : share(value)),
  };
}
