import { formatNumber } from '../../i18n/format';
import type { Measure, Region } from '../../membership/toSeries';
import type { Level, SummaryPart } from '../../membership/toSummary';
import type { ViewWords } from './useFormatters';

/** The summary of a curve as sentences, one a part. */
export function toSentences(
  parts: readonly SummaryPart[],
  region: Region,
  measure: Measure,
  words: ViewWords,
): string[] {
  const who = words.t(`membership.who.${region}`);
  const start = parts.find((part) => part.kind === 'start')?.level;
  return parts.map((part) =>
    measure === 'count' ? toCountSentence(part, who, start, words) : toShareSentence(part, who, start, words),
  );
}

function toCountSentence(
  part: SummaryPart,
  who: string,
  start: Level | undefined,
  { t, amount, share, year, years, value }: ViewWords,
): string {
  switch (part.kind) {
    case 'empty':
      return t('membership.summary.count.empty', { who });
    case 'start':
      return t(`membership.summary.count.${part.isFirstYear ? 'start' : 'startLater'}`, {
        who,
        when: year(part.level.from),
        amount: amount(part.level.value),
      });
    case 'fall':
      return t(`membership.summary.count.${part.high.from === start?.from ? 'fallFromStart' : 'fall'}`, {
        highWhen: years(part.high.from, part.high.to),
        high: amount(part.high.value),
        lowWhen: years(part.low.from, part.low.to),
        low: amount(part.low.value),
        lowTotal: value(part.low.value, 'count'),
      });
    case 'steady':
      return t('membership.summary.count.steady');
    case 'rise':
      return t('membership.summary.count.rise', {
        when: year(part.year),
        by: amount(part.by),
        amount: amount(part.level.value),
        total: value(part.level.value, 'count'),
      });
    case 'peak':
      return t('membership.summary.count.peak', {
        when: years(part.level.from, part.level.to),
        amount: amount(part.level.value),
      });
    case 'end':
      return t(`membership.summary.count.${part.isPeak ? 'endPeak' : 'end'}`, {
        when: year(part.level.to),
        amount: amount(part.level.members),
        states: amount(part.level.statesInSystem),
        share: share(part.level.members / part.level.statesInSystem),
      });
  }
  return part satisfies never;
}

function toShareSentence(
  part: SummaryPart,
  who: string,
  start: Level | undefined,
  { t, language, share, year, years }: ViewWords,
): string {
  const toValues = (level: Level) => ({
    share: share(level.value),
    amount: formatNumber(level.members, language),
    states: formatNumber(level.statesInSystem, language),
  });
  switch (part.kind) {
    case 'empty':
      return t('membership.summary.share.empty', { who });
    case 'start':
      return t(`membership.summary.share.${part.isFirstYear ? 'start' : 'startLater'}`, {
        who,
        when: year(part.level.from),
        ...toValues(part.level),
      });
    case 'fall':
      return t(`membership.summary.share.${part.high.from === start?.from ? 'fallFromStart' : 'fall'}`, {
        highWhen: years(part.high.from, part.high.to),
        high: share(part.high.value),
        lowWhen: years(part.low.from, part.low.to),
        low: share(part.low.value),
      });
    case 'steady':
      return t('membership.summary.share.steady');
    case 'rise':
      return t('membership.summary.share.rise', {
        when: year(part.year),
        by: t('membership.points', { amount: formatNumber(Math.round(part.by * 1000) / 10, language) }),
        share: share(part.level.value),
      });
    case 'peak':
      return t('membership.summary.share.peak', {
        when: years(part.level.from, part.level.to),
        share: share(part.level.value),
      });
    case 'end':
      return t(`membership.summary.share.${part.isPeak ? 'endPeak' : 'end'}`, {
        when: year(part.level.to),
        ...toValues({ ...part.level, value: part.level.members / part.level.statesInSystem }),
      });
  }
  return part satisfies never;
}
