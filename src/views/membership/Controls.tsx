import { toRegions } from '../../membership/toRegions';
import type { Tables } from '../../tables/tablesSchema';
import { LabelledGroup } from '../../ui/LabelledGroup';
import './Controls.css';
import { useSelection } from './useSelection';
import { useFormatters } from './useFormatters';

const MEASURES = ['count', 'share'] as const;

/** What the chart counts, and where. */
export function Controls({ tables }: { tables: Tables }) {
  const { t } = useFormatters();
  const selection = useSelection(tables);
  return (
    <div className="membership-controls">
      <LabelledGroup label={t('membership.measure.label')} className="membership-measure">
        {MEASURES.map((measure) => (
          <label key={measure}>
            <input
              type="radio"
              name="membership-measure"
              value={measure}
              checked={selection.measure === measure}
              onChange={() => selection.setMeasure(measure)}
            />
            <span>{t(`membership.measure.${measure}`)}</span>
          </label>
        ))}
      </LabelledGroup>
      <label className="membership-region">
        <span>{t('membership.region.label')}</span>
        <select value={selection.region} onChange={(event) => selection.setRegion(event.currentTarget.value)}>
          {toRegions(tables).map((region) => (
            <option key={region} value={region}>
              {t(`membership.region.${region}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
