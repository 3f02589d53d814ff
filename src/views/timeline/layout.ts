import type { TimelineEvent } from './events';
import { countYears, createScale, dayInterval, middleDay, type YearRange } from './timeScale';

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
const SCALE_REM = CHART.inlineRem - CHART.labelRem;
const MAX_LANES = 10;
/**
 * Labels that the lanes of one side hold at the very most, one beside the other all along the scale: more are a list,
 * unplaced.
 */
const MOST_A_SIDE = MAX_LANES * Math.ceil(SCALE_REM / (CHART.labelRem + CHART.gapRem));
/** All the time of the span makes this much room between the events of a list. */
const LIST_GAPS_REM = 26;

/**
 * The position of each event (in order of time) on a scale of these years; what lies outside them stands at their end.
 */
export function layoutChart(events: readonly TimelineEvent[], span: YearRange): Chart {
  const scale = createScale(span);
  const position = (day: number) => Math.min(1, Math.max(0, scale(day)));
  const middleOf = (index: number): number => {
    const event = events[Math.max(0, index)];
    return event ? position(middleDay(event.date)) : 0;
  };
  const lanes = packLanes(events, position);
  const place = (event: TimelineEvent, index: number): PlacedEvent => {
    const { start, end } = dayInterval(event.date);
    const middle = middleOf(index);
    const share = Math.max(0, middle - middleOf(index - 1));
    return {
      event,
      side: sideOf(event),
      start: position(start),
      end: position(end),
      middle,
      ...(lanes?.of.get(event) ?? UNPLACED),
      gapRem: share * LIST_GAPS_REM,
      yearsSince: Math.round(share * countYears(span)),
    };
  };
  return {
    events: events.map(place),
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
function packLanes(events: readonly TimelineEvent[], position: (day: number) => number): Lanes | undefined {
  if (events.length > 2 * MOST_A_SIDE) return undefined;
  const of = new Map<TimelineEvent, HungFlag>();
  const count = (side: PlacedEvent['side']) => {
    const own = events.filter((event) => sideOf(event) === side);
    const placing = packLabelLanes(
      own.map(({ date }) => ({ x: position(middleDay(date)) * SCALE_REM, width: CHART.labelRem })),
      CHART.gapRem,
    );
    own.forEach((event, index) => of.set(event, placing[index] ?? UNPLACED));
    return placing.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  };
  const [upper, lower] = [count('upper'), count('lower')];
  return Math.max(upper, lower) > MAX_LANES ? undefined : { of, upper, lower };
}

function sideOf({ source }: TimelineEvent): PlacedEvent['side'] {
  return source === 'documents' ? 'upper' : 'lower';
}

/**
 * A label hangs on its pole like a flag, on the one side or the other: `x` is the pole, `width` what it covers from
 * there. Any one unit.
 */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

/** Where a flag hangs: how high, 0 nearest to the scale, and on which side of its pole. */
export interface HungFlag {
  readonly lane: number;
  readonly hang: Hang;
}
export type Hang = 'before' | 'after';

/**
 * Flags so that none overlaps another and no pole crosses one: a flag stands above every pole that it reaches over.
 * They hang after their poles, and within a crowd the earliest stands highest; one hangs before its pole where all of
 * them then stand lower. In: flags in order of `x`. `gap` is kept free beside each.
 */
export function packLabelLanes(flags: readonly Flag[], gap: number): HungFlag[] {
  let hangs = flags.map((): Hang => 'after');
  let best = stackFlags(flags, hangs, gap);
  // A flag that is turned may make room for another, so all are tried again as long as one of them helps.
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    // Two neighbours that stand in each other's way only have room when both are turned.
    for (const turned of flags.flatMap((_, index) => [[index], [index, index + 1]])) {
      if (
        turned.some((index) => hangs[index] !== 'after' || (flags[index]?.x ?? 0) < (flags[index]?.width ?? Infinity))
      )
        continue;
      const tried = hangs.map((hang, index): Hang => (turned.includes(index) ? 'before' : hang));
      const lanes = stackFlags(flags, tried, gap);
      if (!lanes || (best && costOf(lanes) >= costOf(best))) continue;
      [hangs, best, isBetter] = [tried, lanes, true];
    }
  }
  return flags.map((_, index) => ({ lane: best?.[index] ?? 0, hang: hangs[index] ?? 'after' }));
}

/** How high the whole is and, second to that, how high each flag. */
function costOf(lanes: readonly number[]): number {
  return (
    lanes.reduce((most, lane) => Math.max(most, lane), 0) * lanes.length ** 2 +
    lanes.reduce((sum, lane) => sum + lane, 0)
  );
}

/** The lane of each flag; undefined where two reach over each other's poles. */
function stackFlags(flags: readonly Flag[], hangs: readonly Hang[], gap: number): number[] | undefined {
  const hung = flags.map(({ x, width }, index) =>
    hangs[index] === 'before'
      ? { x, index, from: x - width, to: x, isBefore: true }
      : { x, index, from: x, to: x + width, isBefore: false },
  );
  // Of poles in one position the earlier flag is taken to stand before the later.
  const covered = hung.map((one) =>
    hung.filter(({ x, index }) =>
      one.isBefore ? index < one.index && x > one.from - gap : index > one.index && x < one.to + gap,
    ),
  );
  const lanes: number[] = [];
  const open = covered.map(({ length }) => length);
  for (let placed = 0; placed < hung.length; placed += 1) {
    // From the last to the first: where every flag hangs after its pole, each finds those below it placed.
    const next = open.findLastIndex((count, index) => count === 0 && lanes[index] === undefined);
    const one = hung[next];
    if (!one) return undefined;
    const below = hung.filter(
      ({ index, from, to }) => lanes[index] !== undefined && from < one.to + gap && one.from < to + gap,
    );
    lanes[next] = below.reduce((lane, { index }) => Math.max(lane, (lanes[index] ?? 0) + 1), 0);
    covered.forEach((under, index) => {
      if (under.includes(one)) open[index] = (open[index] ?? 0) - 1;
    });
  }
  return lanes;
}
