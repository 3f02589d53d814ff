import { toYears, type YearRange } from './YearRange';

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The years to write on a scale that has room for `room` of them: round years, and both ends of the span; a round year
 * gives way to an end that it would touch.
 */
export function toSpanTicks(span: YearRange, room: number): number[] {
  const years = toYears(span);
  const step = STEPS.find((each) => years / each <= room) ?? years;
  const first = Math.ceil(span.from / step) * step;
  const inner = Array.from(
    { length: Math.max(0, Math.floor((span.to - first) / step) + 1) },
    (_, index) => first + index * step,
  ).filter((year) => year - span.from >= step * 0.75 && span.to - year >= step * 0.5);
  return [...new Set([span.from, ...inner, span.to])];
}
