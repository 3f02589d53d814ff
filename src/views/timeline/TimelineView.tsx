import { useCallback, useRef } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { SourceLegend } from '../../evidence/SourceBadges';
import { localizeFact } from '../../evidence/localizeFact';
import { UnknownChoice } from '../../evidence/DiagnosticText';
import { useTranslation } from '../../i18n/useTranslation';
import { VisuallyHidden } from '../../ui/accessibility';
import { useNavigation } from '../../ui/address';
import type { ViewProps } from '../ViewProps';
import { listKnownValues, PARAMETERS } from './filter';
import { EventPager, SpanControls } from './TimelineControls';
import { TimelineChart } from './TimelineChart';
import { TimelineDownloads } from './TimelineDownloads';
import { TimelineFilters } from './TimelineFilters';
import './TimelineView.css';
import { middleDay, scaleDay, type YearRange } from './timeScale';
import { useTimeline } from './useTimeline';
import { useTimelineKeys } from './eventFocus';

/** Everything that has a date, to scale in time, with what it was read from. */
export function TimelineView({ facts, tables, embedded }: ViewProps) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { setHash } = useNavigation();
  const timeline = useTimeline(embedded);
  const { visible, matching, selected, whole, filter, ask } = timeline;
  const root = useRef<HTMLElement>(null);

  const setSpan = useCallback(
    (span: YearRange, isPassing = false) => {
      // Fingers tell of every movement; browsers refuse an address that is written too often.
      if (span.from === filter.span.from && span.to === filter.span.to) return;
      const isWhole = span.from === whole.from && span.to === whole.to;
      ask(
        {
          [PARAMETERS.from]: isWhole ? undefined : String(span.from),
          [PARAMETERS.to]: isWhole ? undefined : String(span.to),
        },
        { replace: isPassing },
      );
    },
    [ask, whole, filter.span],
  );
  // Fewer years are those around the event that is read.
  const centre = selected ? Math.min(1, Math.max(0, scaleDay(middleDay(selected.date), filter.span))) : 0.5;
  useTimelineKeys({
    root,
    visible,
    span: filter.span,
    whole,
    centre,
    setSpan,
    select: (id) => setHash(id, { replace: true }),
  });

  const first = localizeFact(facts, tables, 'founding-name', language)?.text;
  const last = localizeFact(facts, tables, 'names', language)?.text;
  return (
    <section ref={root} className="timeline" aria-labelledby="timeline-title" data-embedded={embedded || undefined}>
      <header className="timeline-header">
        <h1 id="timeline-title">
          {whole.from}
          {t('timeline.spanSign')}
          <wbr />
          {whole.to}
        </h1>
        <p className="timeline-lead">
          {first !== undefined && last !== undefined ? t('timeline.lead', { first, last }) : t('timeline.leadPlain')}
        </p>
      </header>
      <TimelineFilters timeline={timeline} embedded={embedded} />
      <UnknownChoice known={listKnownValues(filter)} unknownId={timeline.unknownId} />
      <ul className="timeline-marks">
        <SourceLegend />
      </ul>
      <SpanControls span={filter.span} whole={whole} centre={centre} setSpan={setSpan} />
      <h2 aria-label={t('timeline.events')}>
        <VisuallyHidden words={t('timeline.events')} />
      </h2>
      {matching === 0 && <p className="timeline-none">{t('timeline.none')}</p>}
      <TimelineChart timeline={timeline} setSpan={setSpan}>
        <EventPager timeline={timeline} />
      </TimelineChart>
      <TimelineDownloads timeline={timeline} />
    </section>
  );
}
