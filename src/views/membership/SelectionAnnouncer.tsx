import { useState } from 'react';
import { useIsAlive } from '../../ui/useIsAlive';
import type { ChartModel } from './toChartModel';
import { toYearWords } from './toYearWords';
import { useFormatters } from './useFormatters';

/** Tells a screen reader, in one line, what the chart shows since another region or measure was chosen. A year is told by its slider. */
export function SelectionAnnouncer({ model, year }: { model: ChartModel; year: number }) {
  const words = useFormatters();
  const isAlive = useIsAlive();
  const [told, setTold] = useState<{ readonly model: ChartModel; readonly line: string }>();
  // What the address names when the page comes alive is read with the page.
  if (isAlive && told?.model !== model) {
    setTold({
      model,
      line: told
        ? words.t('membership.chart.selected', {
            who: words.t(`membership.who.${model.region}`),
            year: toYearWords(model, year, words),
          })
        : '',
    });
  }
  return isAlive && <output className="visually-hidden">{told?.line}</output>;
}
