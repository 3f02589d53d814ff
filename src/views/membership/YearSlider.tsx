import { toPlace } from '../../membership/chartScale';
import type { ChartModel } from './toChartModel';
import { toYearWords } from './toYearWords';
import { useFormatters } from './useFormatters';
import './YearSlider.css';

interface YearSliderProps {
  readonly model: ChartModel;
  readonly year: number;
  readonly setYear: (year: number) => void;
}

/** The year, under its place on the axis: dragged, or stepped by the keys of the browser's own slider. */
export function YearSlider({ model, year, setYear }: YearSliderProps) {
  const words = useFormatters();
  const { t } = words;
  const start = toPlace(model.x, model.first);
  const size = toPlace(model.x, model.last) - start;
  return (
    <div className="year-slider">
      <label htmlFor="membership-year">{t('membership.chart.year')}</label>
      <div className="year-slider-track" style={{ insetInlineStart: `${start}%`, inlineSize: `${size}%` }}>
        <input
          id="membership-year"
          type="range"
          min={model.first}
          max={model.last}
          step={1}
          value={year}
          autoComplete="off"
          aria-valuetext={toYearWords(model, year, words)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}
