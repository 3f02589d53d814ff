import { useMemo, useRef, type ReactNode } from 'react';
import { CHART, layoutChart } from './layout';
import './TimelineChart.css';
import { TimelineList } from './TimelineList';
import { TimelineScale } from './TimelineScale';
import { usePinch } from './usePinch';
import type { Timeline } from './useTimeline';
import { type YearRange, zoomSpan } from './timeScale';

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
  const element = useRef<HTMLDivElement>(null);
  const chart = useMemo(() => layoutChart(visible, span), [visible, span]);
  const pinched = useRef(span);
  usePinch(element, {
    onStart: () => {
      pinched.current = filter.span;
    },
    onPinch: (factor, centre) => setSpan(zoomSpan(pinched.current, factor, centre, whole), true),
  });
  return (
    <div
      ref={element}
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
      <TimelineScale eras={eras} span={span} whole={whole} setSpan={setSpan} />
      <TimelineList timeline={timeline} chart={chart} />
      {children}
    </div>
  );
}
