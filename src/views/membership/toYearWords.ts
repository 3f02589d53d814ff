import type { ChartModel } from './toChartModel';
import type { ViewWords } from './useFormatters';

/** A year with what the chart shows of it, in the measure that is chosen, for those who hear it: 2014, 155 states; 2014, 79%. */
export function toYearWords(
  { points, measure }: Pick<ChartModel, 'points' | 'measure'>,
  year: number,
  { t, year: yearWords, amount, share }: ViewWords,
): string {
  const point = points.find((each) => each.year === year);
  if (!point) return yearWords(year);
  return t('membership.chart.yearOf', {
    year: yearWords(year),
    amount: measure === 'count' ? amount(point.members) : share(point.members / point.statesInSystem),
  });
}
