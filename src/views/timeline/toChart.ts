import { packLabelLanes, type HungFlag } from './packLabelLanes';
import type { TimelineEvent } from './TimelineEvent';
import { toInterval, toMiddle } from './toInterval';
import { toScale, toYears, type YearRange } from './YearRange';

/** Where an event stands. Positions are shares of the scale, 0 to 1. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  /** What the documents say stands above the scale, what comes from the table below it. */
  readonly side: 'upper' | 'lower';
  /** The days that the date can mean, and their middle, where the pole stands. */
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** Of its label: 0 nearest to the scale, and on which side of its pole. */
  readonly lane: number;
  readonly hang: HungFlag['hang'];
  /** Room before it in a list, in rem: as long as the time since the event before. */
  readonly gapRem: number;
  /** Whole years since the event before. */
  readonly yearsSince: number;
}

export interface Chart {
  readonly events: readonly TimelineEvent[];
  /** The place of one of the events. Made when it is asked for: of many events few are on the screen. */
  readonly place: (index: number) => PlacedEvent;
  /** The room that the gaps before an event, and all those before them, take in a list, in rem. */
  readonly gapsUntil: (index: number) => number;
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
const SCALE_REM = CHART.inlineRem - CHART.labelRem;
const MAX_LANES = 9;
/** Labels that the lanes of one side hold at the very most, one beside the other all along the scale: more are a list, unplaced. */
const MOST_A_SIDE = MAX_LANES * Math.ceil(SCALE_REM / (CHART.labelRem + CHART.gapRem));
/** All the time of the span makes this much room between the events of a list. */
const LIST_GAPS_REM = 26;

/** The place of each event (in order of time) on a scale of these years; what lies outside them stands at their end. */
export function toChart(events: readonly TimelineEvent[], span: YearRange): Chart {
  const scale = toScale(span);
  const position = (day: number) => Math.min(1, Math.max(0, scale(day)));
  const middleOf = (index: number): number => {
    const event = events[Math.max(0, index)];
    return event ? position(toMiddle(event.date)) : 0;
  };
  const lanes = toLanes(events, position);
  const place = (index: number): PlacedEvent => {
    const event = events[index];
    if (!event) throw new RangeError(`There is no event ${index}`);
    const { start, end } = toInterval(event.date);
    const middle = middleOf(index);
    const share = Math.max(0, middle - middleOf(index - 1));
    return {
      event,
      side: toSide(event),
      start: position(start),
      end: position(end),
      middle,
      ...(lanes?.of.get(event) ?? UNPLACED),
      gapRem: share * LIST_GAPS_REM,
      yearsSince: Math.round(share * toYears(span)),
    };
  };
  return {
    events,
    place,
    gapsUntil: (index) => (middleOf(index) - middleOf(0)) * LIST_GAPS_REM,
    upperLanes: lanes?.upper ?? 0,
    lowerLanes: lanes?.lower ?? 0,
    isDrawable: lanes !== undefined,
  };
}

/** In a list no label hangs anywhere. */
const UNPLACED: HungFlag = { lane: 0, hang: 'after' };

interface Lanes {
  readonly of: ReadonlyMap<TimelineEvent, HungFlag>;
  readonly upper: number;
  readonly lower: number;
}

/** The lane of each event; undefined where there are too many for a chart. */
function toLanes(events: readonly TimelineEvent[], position: (day: number) => number): Lanes | undefined {
  if (events.length > 2 * MOST_A_SIDE) return undefined;
  const of = new Map<TimelineEvent, HungFlag>();
  const count = (side: PlacedEvent['side']) => {
    const own = events.filter((event) => toSide(event) === side);
    const placing = packLabelLanes(
      own.map(({ date }) => ({ x: position(toMiddle(date)) * SCALE_REM, width: CHART.labelRem })),
      CHART.gapRem,
    );
    own.forEach((event, index) => of.set(event, placing[index] ?? UNPLACED));
    return placing.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  };
  const [upper, lower] = [count('upper'), count('lower')];
  return Math.max(upper, lower) > MAX_LANES ? undefined : { of, upper, lower };
}

function toSide({ source }: TimelineEvent): PlacedEvent['side'] {
  return source === 'documents' ? 'upper' : 'lower';
}
