import { useState } from 'react';
import { NoBreak } from '../../evidence/FactText';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import { LabelledGroup } from '../../ui/accessibility';
import { formatShown } from './filter';
import { countYears, moveSpan, parseTypedYear, ZOOM_STEP, zoomSpan, type YearRange } from './timeScale';
import type { Timeline } from './useTimeline';

interface SpanControlsProps {
  readonly span: YearRange;
  readonly whole: YearRange;
  /** What stays where it is when years are added or taken away, as a share of the span. */
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

/**
 * A year that counts when the reader has finished typing it; one that there is not gives way to the nearest. No field
 * of type number: its value changes when a reader scrolls the page over it.
 */
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
      type="text"
      inputMode="numeric"
      maxLength={4}
      aria-label={label}
      value={draft ?? String(year)}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
      }}
    />
  );
}

/** To the event before and the one after, and which one is being read. The buttons stay where they are. */
export function EventPager({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const { setHash } = useNavigation();
  const { visible, matching, selected, titles } = timeline;
  const index = selected ? visible.findIndex(({ id }) => id === selected.id) : -1;
  const goTo = (next: number) => {
    setHash(visible[next]?.id ?? '', { replace: true });
  };
  const titled = selected && titles.get(selected.id);
  return (
    <div className="timeline-steps">
      <ToolButton label={t('timeline.previous')} sign="←" isOff={index <= 0} onPress={() => goTo(index - 1)} />
      <ToolButton
        label={t('timeline.next')}
        sign="→"
        isOff={index === visible.length - 1}
        onPress={() => goTo(index + 1)}
      />
      <output className="timeline-steps-now">
        {titled && (
          <>
            <b>{titled.date}</b>{' '}
            <span lang={titled.title.language}>
              <NoBreak text={titled.title.text} />
            </span>{' '}
          </>
        )}
        <span className="timeline-steps-place">
          {titled && matching === visible.length
            ? t('timeline.place', { count: index + 1, total: matching })
            : formatShown(timeline, t)}
        </span>
      </output>
    </div>
  );
}

interface ToolButtonProps {
  readonly label: string;
  /** One character that stands for the label. */
  readonly sign: string;
  /** Nothing further this way. It keeps the focus all the same, which a disabled button would lose. */
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/**
 * A small button with a sign instead of text. It is named by its title alone: with a label as well, both would be
 * heard.
 */
function ToolButton({ label, sign, isOff, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="button timeline-tool"
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
