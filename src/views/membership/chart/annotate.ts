import { listRuns } from '../../../membership/CurveDrawing';
import { textWidth } from '../../../membership/labels';
import { scale, type Scale } from '../../../membership/scale';
import { atDay, type Measure, type Series } from '../../../membership/series';
import type { SummaryPart } from '../../../membership/summary';
import { areOverlapping, type Box } from '../../../ui/geometry';

/** Where a value stands at its point: over or under it, and from it to the end, about it, or to the start. */
interface MarkPlace {
  readonly side: 'above' | 'below';
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A day of the line with its value beside it; positions are per cent of the plot, from its start and its top. */
export interface Mark extends MarkPlace {
  readonly day: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** What a value must keep clear of. */
interface Surroundings {
  readonly series: Series;
  readonly x: Scale;
  readonly y: Scale;
  readonly valueTicks: readonly number[];
  readonly totals: readonly { readonly x: number; readonly y: number }[];
}

/** The lower its rank, the sooner it gets room. */
interface Wish {
  readonly rank: number;
  readonly day: string;
  readonly value: number;
  readonly place: MarkPlace;
}
interface Spot {
  readonly left: number;
  readonly top: number;
}
interface Ground {
  readonly curve: readonly (readonly [Spot, Spot])[];
  readonly taken: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/**
 * The last rank without which the line is not to be understood: its start. Its end has a label of its own beside the
 * plot.
 */
const NEEDED = 0;
/**
 * Widths and heights of the plots, in pixels, at which a position must be clear: that of a phone of 280, and those
 * before the style sheet changes.
 */
const PLOTS = [
  [150, 288],
  [300, 288],
  [530, 288],
  [800, 336],
  [1000, 416],
] as const;
/**
 * A label as in MembershipChart.css, in pixels: its letters, the longest share, what its digits fill of its line, and
 * the way to it from its point.
 */
const LABEL = { fontSize: 18, share: '0.0%', height: 14, above: 11, below: 12, beside: 7 };
/** From one value to the next above it. */
const LINE = 20;
/** A number of the grid, from the start of the plot and from its line, in pixels. */
const TICK = { right: 6, top: 3, bottom: 16 };
/** Half of the ring of a total, in pixels. */
const RING_RADIUS = 8;

/**
 * The values that a summary names, each where it touches nothing; one that finds no such position is left out, unless
 * the curve is not to be understood without it.
 */
export function annotate(summary: readonly SummaryPart[], surroundings: Surroundings): Mark[] {
  const { x, y, series } = surroundings;
  const { measure } = series;
  const grounds = PLOTS.map(([width, height]) => buildGround(width, height, surroundings));
  const marks: Mark[] = [];
  for (const { rank, day, value, place } of listWishes(summary)) {
    if (marks.some((mark) => mark.day === day)) continue;
    const candidates = listPlaces(place).map((each): Mark => ({
      day,
      value,
      ...each,
      x: scale(x, atDay(day)),
      y: scale(y, value),
    }));
    const free = candidates.filter((mark) =>
      grounds.every((ground) =>
        isFree(
          boxOf(mark, measure, ground),
          ground,
          marks.map((other) => boxOf(other, measure, ground)),
        ),
      ),
    );
    const countCrossings = (mark: Mark) =>
      grounds.filter((ground) => ground.curve.some(([from, to]) => isCrossed(boxOf(mark, measure, ground), from, to)))
        .length;
    const best = free.toSorted((a, b) => countCrossings(a) - countCrossings(b))[0];
    if (best && (rank <= NEEDED || countCrossings(best) === 0)) marks.push(best);
  }
  return marks.toSorted((a, b) => a.x - b.x);
}

/** What is to be labelled, the most needed first: where the line starts, its turns, its greatest step. */
function listWishes(summary: readonly SummaryPart[]): Wish[] {
  const wishes = summary.flatMap((part): Wish[] => {
    switch (part.kind) {
      case 'start':
        return [wish(0, part.level, part.isFirstDay ? 'start' : 'middle')];
      case 'fall':
        return [wish(2, part.low, 'middle', 'below'), wish(3, part.high, 'middle')];
      case 'lowest':
        return [wish(2, part.level, 'middle', 'below')];
      case 'rise':
        return [wish(1, part.level)];
      case 'wait':
      case 'united-nations':
      case 'end':
      case 'empty':
        return [];
    }
    return part satisfies never;
  });
  return wishes.toSorted((a, b) => a.rank - b.rank);
}

function wish(
  rank: number,
  { from, value }: { readonly from: string; readonly value: number },
  anchor: MarkPlace['anchor'] = 'end',
  side: MarkPlace['side'] = 'above',
): Wish {
  return { rank, day: from, value, place: { side, anchor } };
}

/** All positions about a point: the wanted one, the others of its side, those of the other side. */
function listPlaces({ side, anchor }: MarkPlace): MarkPlace[] {
  const sides = [side, side === 'above' ? 'below' : 'above'] as const;
  const anchors = [anchor, ...(['middle', 'end', 'start'] as const).filter((each) => each !== anchor)];
  return sides.flatMap((each) => anchors.map((other) => ({ side: each, anchor: other })));
}

function buildGround(width: number, height: number, { series, x, y, valueTicks, totals }: Surroundings): Ground {
  const [toLeft, toTop] = [(place: number) => (place * width) / 100, (place: number) => (place * height) / 100];
  const curve = listRuns(series).flatMap(({ corners }) =>
    corners.slice(1).map((corner, index) => {
      const before = corners[index] ?? corner;
      return [
        { left: toLeft(scale(x, before.at)), top: toTop(scale(y, before.value)) },
        { left: toLeft(scale(x, corner.at)), top: toTop(scale(y, corner.value)) },
      ] as const;
    }),
  );
  const ticks = valueTicks.map((tick): Box => {
    const top = toTop(scale(y, tick));
    return { left: -Infinity, right: TICK.right, top: top + TICK.top, bottom: top + TICK.bottom };
  });
  const rings = totals.map((total): Box => {
    const [left, top] = [toLeft(total.x), toTop(total.y)];
    return { left: left - RING_RADIUS, right: left + RING_RADIUS, top: top - RING_RADIUS, bottom: top + RING_RADIUS };
  });
  return { curve, taken: [...ticks, ...rings], width, height };
}

/** Where the digits of a value stand in a plot. */
function boxOf({ value, x, y, side, anchor }: Mark, measure: Measure, { width, height }: Ground): Box {
  const length = textWidth(measure === 'count' ? String(value) : LABEL.share, LABEL.fontSize);
  const point = (x * width) / 100;
  const left = { start: point + LABEL.beside, middle: point - length / 2, end: point - LABEL.beside - length }[anchor];
  const top = (y * height) / 100 + (side === 'above' ? -LABEL.above - LABEL.height : LABEL.below);
  return { left, right: left + length, top, bottom: top + LABEL.height };
}

/** Below the milestones, above the axis, and on no other label or point. */
function isFree(box: Box, { taken, width, height }: Ground, labels: readonly Box[]): boolean {
  const isWithin = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return (
    isWithin &&
    !taken.some((other) => areOverlapping(box, other)) &&
    !labels.some(({ left, right, top }) => Math.abs(box.top - top) < LINE && left < box.right && box.left < right)
  );
}

/** True where a part of the line, along one of the axes, goes through a box. */
function isCrossed({ left, right, top, bottom }: Box, from: Spot, to: Spot): boolean {
  return (
    Math.max(left, from.left) <= Math.min(right, to.left) &&
    Math.max(top, Math.min(from.top, to.top)) <= Math.min(bottom, Math.max(from.top, to.top))
  );
}
