import type { ChartModel } from './toChartModel';
import type { ViewWords } from './useFormatters';

/** What the widest dots of the curve mean, where there are any. */
export function toImputedNote({ points }: Pick<ChartModel, 'points'>, { t }: Pick<ViewWords, 't'>): string[] {
  const years = points.filter(({ certainty }) => certainty === 'imputed').map(({ year }) => year);
  return years.length === 0
    ? []
    : [t('membership.chart.imputed', { from: Math.min(...years), to: Math.max(...years) })];
}
