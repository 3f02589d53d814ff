import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { LabelledGroup } from '../../ui/LabelledGroup';
import './SpanControls.css';
import { ToolButton } from './ToolButton';
import { countYears, moveSpan, parseTypedYear, type YearRange, zoomSpan } from './timeScale';
import { ZOOM_STEP } from './useTimelineKeys';

interface SpanControlsProps {
  readonly span: YearRange;
  readonly whole: YearRange;
  /** What stays in its place when years are added or taken away, as a share of the span. */
  readonly centre: number;
  readonly setSpan: (span: YearRange) => void;
}

/** The years that are shown: typed, stepped closer and further out, moved along, and all of them again. */
export function SpanControls({ span, whole, centre, setSpan }: SpanControlsProps) {
  const { t } = useTranslation();
  const isWhole = countYears(span) === countYears(whole);
  const step = Math.max(1, Math.round(countYears(span) / 2));
  return (
    <LabelledGroup label={t('timeline.span')} className="timeline-span">
      <span className="timeline-span-group">
        <ToolButton
          label={t('timeline.earlier')}
          sign="‹"
          isOff={span.from <= whole.from}
          onPress={() => setSpan(moveSpan(span, -step, whole))}
        />
        <YearField
          label={t('timeline.spanFrom')}
          year={span.from}
          whole={whole}
          onCommit={(year) => setSpan({ from: year, to: Math.max(year, span.to) })}
        />
        <span aria-hidden="true">{t('timeline.spanSign')}</span>
        <YearField
          label={t('timeline.spanTo')}
          year={span.to}
          whole={whole}
          onCommit={(year) => setSpan({ from: Math.min(year, span.from), to: year })}
        />
        <ToolButton
          label={t('timeline.later')}
          sign="›"
          isOff={span.to >= whole.to}
          onPress={() => setSpan(moveSpan(span, step, whole))}
        />
      </span>
      <span className="timeline-span-group">
        <ToolButton
          label={t('timeline.closer')}
          sign="+"
          isOff={countYears(span) <= 1}
          onPress={() => setSpan(zoomSpan(span, 1 / ZOOM_STEP, centre, whole))}
        />
        <ToolButton
          label={t('timeline.farther')}
          sign="−"
          isOff={isWhole}
          onPress={() => setSpan(zoomSpan(span, ZOOM_STEP, centre, whole))}
        />
        {!isWhole && (
          <button type="button" className="button" onClick={() => setSpan(whole)}>
            {t('timeline.whole')}
          </button>
        )}
      </span>
    </LabelledGroup>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: number;
  readonly whole: YearRange;
  readonly onCommit: (year: number) => void;
}

/** A year that counts when the reader has finished typing it; one that there is not gives way to the nearest. */
function YearField({ label, year, whole, onCommit }: YearFieldProps) {
  const [draft, setDraft] = useState<string>();
  const finish = () => {
    const typed = draft === undefined ? undefined : parseTypedYear(draft, whole);
    if (typed !== undefined && typed !== year) onCommit(typed);
    setDraft(undefined);
  };
  return (
    <input
      className="timeline-span-year"
      type="number"
      inputMode="numeric"
      aria-label={label}
      min={whole.from}
      max={whole.to}
      value={draft ?? String(year)}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
      }}
    />
  );
}
