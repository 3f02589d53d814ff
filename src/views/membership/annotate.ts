import { toPlace, type Scale } from '../../membership/chartScale';
import { toTextWidth } from '../../membership/layoutLabels';
import { toValue, type Measure, type SeriesPoint } from '../../membership/toSeries';
import type { SummaryPart } from '../../membership/toSummary';
import { areOverlapping, type Box } from '../../ui/areOverlapping';

/** Where a value stands at its point: over or under it, and from it to the end, about it, or to the start. */
interface MarkPlace {
  readonly side: 'above' | 'below';
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A year of the curve with its value beside it; places are per cent of the plot, from its start and its top. */
export interface Mark extends MarkPlace {
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** What a value must keep clear of. */
interface Surroundings {
  readonly points: readonly SeriesPoint[];
  readonly measure: Measure;
  readonly x: Scale;
  readonly y: Scale;
  readonly valueTicks: readonly number[];
  readonly totals: readonly { readonly x: number; readonly y: number }[];
}

/** The lower its rank, the sooner it gets room. */
interface Wish {
  readonly rank: number;
  readonly year: number;
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

/** The last rank without which the curve is not to be understood: its start, its end, its peak. */
const NEEDED = 2;
/** Widths and heights of the plots, in pixels, at which a place must be clear: that of a phone of 320, and those before the style sheet changes. */
const PLOTS = [
  [180, 288],
  [300, 288],
  [530, 288],
  [800, 336],
  [1000, 416],
] as const;
/** A label as in MembershipChart.css, in pixels: its letters, the longest share, what its digits fill of its line, and the way to it from its point. */
const LABEL = { fontSize: 18, share: '0.0%', height: 14, above: 11, below: 12, beside: 7 };
/** From one value to the next above it. */
const LINE = 20;
/** A number of the grid, from the start of the plot and from its line, in pixels. */
const TICK = { right: 6, top: 3, bottom: 16 };
/** Half of the ring of a total, in pixels. */
const RING_RADIUS = 8;

/** The values that a summary tells of, each where it touches nothing; one that finds no such place is left out, unless the curve is not to be understood without it. */
export function annotate(summary: readonly SummaryPart[], surroundings: Surroundings): Mark[] {
  const { measure, x, y } = surroundings;
  const grounds = PLOTS.map(([width, height]) => toGround(width, height, surroundings));
  const marks: Mark[] = [];
  for (const { rank, year, value, place } of toWishes(summary)) {
    if (marks.some((mark) => mark.year === year)) continue;
    const candidates = toPlaces(place).map((each): Mark => ({
      year,
      value,
      ...each,
      x: toPlace(x, year),
      y: toPlace(y, value),
    }));
    const free = candidates.filter((mark) =>
      grounds.every((ground) =>
        isFree(
          toBox(mark, measure, ground),
          ground,
          marks.map((other) => toBox(other, measure, ground)),
        ),
      ),
    );
    const toCrossings = (mark: Mark) =>
      grounds.filter((ground) => ground.curve.some(([from, to]) => isCrossed(toBox(mark, measure, ground), from, to)))
        .length;
    const best = free.toSorted((a, b) => toCrossings(a) - toCrossings(b))[0];
    if (best && (rank <= NEEDED || toCrossings(best) === 0)) marks.push(best);
  }
  return marks.toSorted((a, b) => a.year - b.year);
}

/** What is to be labelled, the most needed first: where the curve starts and ends, its peak, and then its turns. */
function toWishes(summary: readonly SummaryPart[]): Wish[] {
  const wishes = summary.flatMap((part) => {
    switch (part.kind) {
      case 'start':
        return [toWish(0, part.level.from, part.level.value, part.isFirstYear ? 'start' : 'middle')];
      case 'end':
        return [toWish(1, part.level.to, part.level.value)];
      case 'peak':
        return [toWish(2, part.level.from, part.level.value)];
      case 'fall':
        return [
          toWish(3, part.low.from, part.low.value, 'middle', 'below'),
          toWish(4, part.high.from, part.high.value, 'middle'),
        ];
      case 'rise':
        return [toWish(5, part.year, part.level.value)];
      case 'steady':
      case 'empty':
        return [];
    }
    return part satisfies never;
  });
  return wishes.toSorted((a, b) => a.rank - b.rank);
}

function toWish(
  rank: number,
  year: number,
  value: number,
  anchor: MarkPlace['anchor'] = 'end',
  side: MarkPlace['side'] = 'above',
): Wish {
  return { rank, year, value, place: { side, anchor } };
}

/** All places about a point: the wanted one, the others of its side, those of the other side. */
function toPlaces({ side, anchor }: MarkPlace): MarkPlace[] {
  const sides = [side, side === 'above' ? 'below' : 'above'] as const;
  const anchors = [anchor, ...(['middle', 'end', 'start'] as const).filter((each) => each !== anchor)];
  return sides.flatMap((each) => anchors.map((other) => ({ side: each, anchor: other })));
}

function toGround(width: number, height: number, { points, measure, x, y, valueTicks, totals }: Surroundings): Ground {
  const [toLeft, toTop] = [(place: number) => (place * width) / 100, (place: number) => (place * height) / 100];
  const spots = points.map((point) => ({
    year: point.year,
    left: toLeft(toPlace(x, point.year)),
    top: toTop(toPlace(y, toValue(point, measure))),
  }));
  const curve = spots.flatMap((spot, index) => {
    const next = spots[index + 1];
    return next?.year === spot.year + 1 ? [[spot, next] as const] : [];
  });
  const ticks = valueTicks.map((tick): Box => {
    const top = toTop(toPlace(y, tick));
    return { left: -Infinity, right: TICK.right, top: top + TICK.top, bottom: top + TICK.bottom };
  });
  const rings = totals.map((total): Box => {
    const [left, top] = [toLeft(total.x), toTop(total.y)];
    return { left: left - RING_RADIUS, right: left + RING_RADIUS, top: top - RING_RADIUS, bottom: top + RING_RADIUS };
  });
  return { curve, taken: [...ticks, ...rings], width, height };
}

/** Where the digits of a value stand in a plot. */
function toBox({ value, x, y, side, anchor }: Mark, measure: Measure, { width, height }: Ground): Box {
  const length = toTextWidth(measure === 'count' ? String(value) : LABEL.share, LABEL.fontSize);
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

/** True where the line between two spots, the first being the further to the left, goes through a box. */
function isCrossed({ left, right, top, bottom }: Box, from: Spot, to: Spot): boolean {
  const [start, end] = [Math.max(left, from.left), Math.min(right, to.left)];
  if (start > end) return false;
  const toTop = (place: number) => from.top + ((place - from.left) / (to.left - from.left)) * (to.top - from.top);
  return Math.min(toTop(start), toTop(end)) < bottom && top < Math.max(toTop(start), toTop(end));
}
