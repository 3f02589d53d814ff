import { useEffect, useEffectEvent, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { DirectorStrip } from './DirectorStrip';
import { EventList } from './EventList';
import { formatEraYears, layoutEras, type Era, type EraBand } from './eras';
import { CHART, layoutChart } from './layout';
import { countDays, countYears, formatPercent, scaleDay, tickYears, zoomSpan, type YearRange } from './timeScale';
import './TimelineChart.css';
import type { Timeline } from './useTimeline';

interface TimelineChartProps {
  readonly timeline: Timeline;
  readonly setSpan: (span: YearRange, isPassing?: boolean) => void;
  /** What stands between the events and the one that is read. */
  readonly children: ReactNode;
}

/**
 * The events on their scale. The markup is one list in order of time; the style sheet makes a chart of it where there
 * is room, from the positions given here, and a list with gaps where there is not.
 */
export function TimelineChart({ timeline, setSpan, children }: TimelineChartProps) {
  const { visible, selected, filter, shownSpan: span, whole, eras } = timeline;
  const chart = useMemo(() => layoutChart(visible, span), [visible, span]);
  return (
    <div
      className="timeline-chart"
      data-layout={chart.isDrawable ? 'chart' : 'list'}
      data-reading={selected ? '' : undefined}
      style={{
        '--upper': Math.max(1, chart.upperLanes),
        '--lower': Math.max(1, chart.lowerLanes),
        '--label-share': `${(CHART.labelRem / CHART.inlineRem) * 100}cqi`,
        '--label-most': `${CHART.maxLabelRem}rem`,
      }}
    >
      <TimelineScale eras={eras} span={span} asked={filter.span} whole={whole} setSpan={setSpan} />
      <div className="timeline-body">
        <EventList timeline={timeline} chart={chart} />
        {children}
      </div>
      <DirectorStrip span={span} />
    </div>
  );
}

interface TimelineScaleProps {
  readonly eras: readonly Era[];
  readonly span: YearRange;
  /**
   * The years that the reader asks for; those that are shown may follow a moment later, or hold another event as well.
   */
  readonly asked: YearRange;
  readonly whole: YearRange;
  readonly setSpan: TimelineChartProps['setSpan'];
}

/** Years that find room on a chart, and those that find room on a phone. */
const ROOM = { chart: 9, narrow: 5 } as const;

/**
 * The years, and under them the names that the organization bore, each as long as it was borne; click one to see its
 * years.
 */
function TimelineScale({ eras, span, asked, whole, setSpan }: TimelineScaleProps) {
  const element = useRef<HTMLDivElement>(null);
  const pinched = useRef(asked);
  usePinch(element, {
    onStart: () => {
      pinched.current = asked;
    },
    onPinch: (factor, centre) => setSpan(zoomSpan(pinched.current, factor, centre, whole), true),
  });
  const { t } = useTranslation();
  const wide = new Set(tickYears(span, ROOM.chart));
  const narrow = new Set(tickYears(span, ROOM.narrow));
  const bands = layoutEras(eras, span);
  const starts = layoutNames(bands);
  return (
    <div ref={element} className="timeline-scale" style={{ '--years': countYears(span) }}>
      <div className="timeline-years" aria-hidden="true">
        {[...new Set([...wide, ...narrow])].map((year) => (
          <span
            key={year}
            data-inner={year > span.from && year < span.to ? '' : undefined}
            data-room={wide.has(year) ? (narrow.has(year) ? undefined : 'chart') : 'narrow'}
            style={{ insetInlineStart: formatPercent(scaleDay(countDays(year, 1, 1), span)) }}
          >
            {year}
          </span>
        ))}
      </div>
      <ul className="timeline-eras" aria-label={t('timeline.eras')}>
        {bands.map((band, index) => (
          <li key={band.era.event} style={{ '--era': Math.round(band.depth * 100) / 100 }}>
            <span
              className="timeline-era-band"
              style={{
                insetInlineStart: formatPercent(band.start),
                inlineSize: formatPercent(band.end - band.start),
                '--fade': formatPercent((band.certain - band.start) / (band.end - band.start)),
              }}
            />
            <button
              type="button"
              className="timeline-era"
              style={{ insetInlineStart: starts[index] ?? 0 }}
              aria-label={t('timeline.era', { name: band.era.name, years: formatEraYears(band.era, t) })}
              onClick={() =>
                setSpan({ from: Math.max(whole.from, band.years.from), to: Math.min(whole.to, band.years.to) })
              }
            >
              <b>{band.era.name}</b> <span className="timeline-era-years">{formatEraYears(band.era, t)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Room that a name takes, in rem: so much a letter; that of its years is added where they are written (`--with-years:
 * 1`).
 */
const LETTER_REM = 0.66;
const PADDING_REM = 1.4;
const YEARS_REM = 5.25;

/**
 * Where each name starts: at its band, or after the name before where the band is too short for that one. As CSS
 * lengths.
 */
function layoutNames(bands: readonly EraBand[]): string[] {
  const starts: string[] = [];
  for (const [index, band] of bands.entries()) {
    const before = bands[index - 1];
    const own = formatPercent(band.start);
    const width =
      before &&
      `${(before.era.name.length * LETTER_REM + PADDING_REM).toFixed(2)}rem + ${YEARS_REM}rem * var(--with-years)`;
    starts.push(width === undefined ? own : `max(${own}, ${starts[index - 1] ?? own} + ${width})`);
  }
  return starts;
}

interface PinchListener {
  /** Two fingers lie on the element. */
  readonly onStart: () => void;
  /**
   * They have opened or closed: the factor for the span shown since the start (under 1: fewer years), and where
   * between the element's edges the fingers are (0 to 1).
   */
  readonly onPinch: (factor: number, centre: number) => void;
}

/** The fingers' distance must change by this much before anything happens: two fingers that scroll do not pinch. */
const THRESHOLD = 1.2;

/**
 * Two fingers that open or close on an element, in whichever direction. One finger scrolls as ever, and two elsewhere
 * enlarge the page: that belongs to the reader.
 */
function usePinch(target: RefObject<HTMLElement | null>, listener: PinchListener): void {
  const start = useEffectEvent(listener.onStart);
  const pinch = useEffectEvent(listener.onPinch);

  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const fingers = new Map<number, PointerEvent>();
    let startDistance = 0;
    const distance = () => {
      const [one, two] = fingers.values();
      return one && two ? Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) : 0;
    };
    const onDown = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, event);
      if (fingers.size !== 2) return;
      startDistance = distance();
      start();
    };
    const onMove = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, event);
      if (fingers.size !== 2 || startDistance === 0) return;
      const opened = distance() / startDistance;
      if (opened < THRESHOLD && opened > 1 / THRESHOLD) return;
      const { left, width } = element.getBoundingClientRect();
      const centre = [...fingers.values()].reduce((sum, { clientX }) => sum + clientX / 2, 0);
      pinch(1 / opened, Math.min(1, Math.max(0, (centre - left) / width)));
    };
    const onUp = (event: PointerEvent) => {
      fingers.delete(event.pointerId);
    };

    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    for (const end of ENDS) element.addEventListener(end, onUp);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      for (const end of ENDS) element.removeEventListener(end, onUp);
    };
  }, [target]);
}

const ENDS = ['pointerup', 'pointercancel', 'pointerleave'] as const;
