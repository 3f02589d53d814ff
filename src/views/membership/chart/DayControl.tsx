import { useState } from 'react';
import { findPoint, atDay } from '../../../membership/series';
import { scale } from '../../../membership/scale';
import { useFormatters, type Formatters } from '../formatters';
import type { ChartModel } from './chartModel';
import './DayControl.css';

interface DayControlProps {
  readonly model: ChartModel;
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly setYear: (year: number) => void;
}

/**
 * The year, under its position on the axis: dragged, or stepped by the keys of the browser's own slider; and the day,
 * typed.
 */
export function DayControl({ model, day, setDay, setYear }: DayControlProps) {
  const formatters = useFormatters();
  const { t } = formatters;
  const start = scale(model.x, atDay(model.covered.first));
  const size = scale(model.x, atDay(model.covered.last)) - start;
  return (
    <>
      <div className="year-slider">
        <label htmlFor="membership-year">{t('membership.chart.year')}</label>
        <div className="year-slider-track" style={{ insetInlineStart: `${start}%`, inlineSize: `${size}%` }}>
          <input
            id="membership-year"
            type="range"
            min={model.first}
            max={model.last}
            step={1}
            value={Number(day.slice(0, 4))}
            autoComplete="off"
            aria-valuetext={describeDay(model, day, formatters)}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          />
        </div>
      </div>
      <DayField model={model} day={day} setDay={setDay} />
    </>
  );
}

/**
 * A day with what the chart shows of it, in the measure that is chosen: 30 June 2016, 165 states; 31 December 2014,
 * 80%.
 */
export function describeDay(
  { series }: Pick<ChartModel, 'series'>,
  day: string,
  { t, date, valueWords }: Formatters,
): string {
  const point = findPoint(series, day);
  if (!point) return date(day);
  return t('membership.chart.dayOf', { day: date(day), amount: valueWords(point.value, series.measure) });
}

function DayField({ model: { covered }, day, setDay }: Omit<DayControlProps, 'setYear'>) {
  const { t } = useFormatters();
  // While a year is typed the field holds days of the first century, which select nothing.
  const [typed, setTyped] = useState<string>();
  return (
    <label className="day-field">
      <span>{t('membership.chart.day')}</span>
      <input
        type="date"
        min={covered.first}
        max={covered.last}
        value={typed ?? day}
        autoComplete="off"
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          if (covered.first <= value && value <= covered.last) setDay(value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
