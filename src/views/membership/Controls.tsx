import { listRegions } from '../../membership/series';
import type { Tables } from '../../tables/tablesSchema';
import { LabelledGroup } from '../../ui/accessibility';
import './Controls.css';
import { useFormatters } from './formatters';
import { useSelection } from './selection';

const SHOWS = ['chart', 'map'] as const;
const MEASURES = ['count', 'share'] as const;

/** What is shown, what the chart counts, where, and whether the second opinion stands beside it. */
export function Controls({ tables }: { tables: Tables }) {
  const { t } = useFormatters();
  const selection = useSelection(tables);
  return (
    <div className="membership-controls">
      <Choice
        name="show"
        label={t('membership.show.label')}
        options={SHOWS}
        chosen={selection.show}
        choose={selection.setShow}
        format={(show) => t(`membership.show.${show}`)}
      />
      {selection.show === 'chart' && (
        <Choice
          name="measure"
          label={t('membership.measure.label')}
          options={MEASURES}
          chosen={selection.measure}
          choose={selection.setMeasure}
          format={(measure) => t(`membership.measure.${measure}`)}
        />
      )}
      <label className="membership-region">
        <span>{t('membership.region.label')}</span>
        <select value={selection.region} onChange={(event) => selection.setRegion(event.currentTarget.value)}>
          {listRegions(tables).map((region) => (
            <option key={region} value={region}>
              {t(`membership.region.${region}`)}
            </option>
          ))}
        </select>
      </label>
      {selection.show === 'chart' && (
        <label className="membership-compare">
          <input
            type="checkbox"
            checked={selection.isCompared}
            onChange={(event) => selection.setCompared(event.currentTarget.checked)}
          />
          <span>{t('membership.cow.show')}</span>
        </label>
      )}
    </div>
  );
}

interface ChoiceProps<Option extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
  readonly format: (option: Option) => string;
}

function Choice<Option extends string>({ name, label, options, chosen, choose, format }: ChoiceProps<Option>) {
  return (
    <LabelledGroup label={label} className="membership-choice choices">
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={`membership-${name}`}
            value={option}
            checked={chosen === option}
            onChange={() => choose(option)}
          />
          <span>{format(option)}</span>
        </label>
      ))}
    </LabelledGroup>
  );
}
