import { placeLabels } from './placeLabels';
import type { TimelineEvent } from './TimelineEvent';
import { toInterval } from './toInterval';
import { toScale, toYears, type YearSpan } from './YearSpan';

/** Where an event stands. Positions are shares of the scale, 0 to 1. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  /** What the documents say stands above the scale, what comes from the table below it. */
  readonly side: 'upper' | 'lower';
  /** The days that the date can mean, and their middle, where the pole stands. */
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** 0 nearest to the scale. */
  readonly lane: number;
  /** Room before it in a list, in rem: as long as the time since the event before. */
  readonly gapRem: number;
  /** Whole years since the event before. */
  readonly yearsSince: number;
}

export interface Chart {
  readonly events: readonly PlacedEvent[];
  readonly upperLanes: number;
  readonly lowerLanes: number;
  /** False where the labels would be piled so high that a list reads better. */
  readonly isDrawable: boolean;
}

/**
 * The narrowest chart, in rem, and its labels; TimelineChart.css draws a chart from this width on, with labels in the
 * same proportion, at most `maxLabelRem`. A placing that holds here holds wherever there is more room.
 */
export const CHART = { inlineRem: 54, labelRem: 10.5, maxLabelRem: 14, gapRem: 0.75 } as const;
const MAX_LANES = 9;
/** All the time of the span makes this much room between the events of a list. */
const LIST_GAPS_REM = 26;

/** The place of each event (in order of time) on a scale of these years. */
export function toChart(events: readonly TimelineEvent[], span: YearSpan): Chart {
  const position = toScale(span);
  const placed = events.map((event) => {
    const { start, end } = toInterval(event.date);
    return {
      event, side: event.source === 'documents' ? 'upper' as const : 'lower' as const,
      start: position(start), end: position(end), middle: position((start + end) / 2),
    };
  });
  const lanes = new Map<TimelineEvent, number>();
  const count = (side: PlacedEvent['side']) => {
    const own = placed.filter((each) => each.side === side);
    const scaleRem = CHART.inlineRem - CHART.labelRem;
    const placing = placeLabels(own.map(({ middle }) => ({ x: middle * scaleRem, width: CHART.labelRem })), CHART.gapRem);
    own.forEach(({ event }, index) => lanes.set(event, placing[index] ?? 0));
    return placing.reduce((most, lane) => Math.max(most, lane + 1), 0);
  };
  const upperLanes = count('upper');
  const lowerLanes = count('lower');
  return {
    upperLanes, lowerLanes, isDrawable: Math.max(upperLanes, lowerLanes) <= MAX_LANES,
    events: placed.map((each, index) => {
      const share = Math.max(0, each.middle - (placed[index - 1]?.middle ?? each.middle));
      return { ...each, lane: lanes.get(each.event) ?? 0, gapRem: share * LIST_GAPS_REM, yearsSince: Math.round(share * toYears(span)) };
    }),
  };
}
