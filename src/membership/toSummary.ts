import { toValue, type Measure, type SeriesPoint } from './toSeries';

/** One value over a run of years (one year or several that follow each other); shares as a part of 1. */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly members: number;
  readonly statesInSystem: number;
}

/** What a series says, part by part and in order, for sentences in any language. */
export type SummaryPart =
  /** No member in any year. */
  | { readonly kind: 'empty' }
  /** Where the series starts: its first year, or its first year with a member. */
  | { readonly kind: 'start'; readonly level: Level; readonly isFirstYear: boolean }
  /** The deepest fall: from the last year of its high to its low. */
  | { readonly kind: 'fall'; readonly high: Level; readonly low: Level }
  /** The series never falls. */
  | { readonly kind: 'steady' }
  /** The greatest rise within a year; `by` in the unit of the measure. The earliest, if there are several. */
  | { readonly kind: 'rise'; readonly year: number; readonly by: number; readonly level: Level }
  /** The highest value, where the series does not end with it. */
  | { readonly kind: 'peak'; readonly level: Level }
  /** The last year; `isPeak` where no year has more. */
  | { readonly kind: 'end'; readonly level: Level; readonly isPeak: boolean };

/** The parts that are true of a series; empty for no points. */
export function toSummary(points: readonly SeriesPoint[], measure: Measure): SummaryPart[] {
  const first = points[0];
  const last = points.at(-1);
  const start = points.findIndex(({ members }) => members > 0);
  if (!first || !last) return [];
  const levels = toLevels(points, measure);
  const startLevel = levels.find(({ members }) => members > 0);
  const endLevel = levels.at(-1);
  if (!startLevel || !endLevel) return [{ kind: 'empty' }];
  const peak = levels.reduce((best, level) => (level.value > best.value ? level : best));
  const isPeak = endLevel.value === peak.value;
  const fall = findFall(levels);
  const rise = findRise(points.slice(Math.max(0, start)), measure);
  return [
    { kind: 'start', level: startLevel, isFirstYear: startLevel.from === first.year },
    fall ? { kind: 'fall', ...fall } : { kind: 'steady' },
    ...(rise ? [rise] : []),
    ...(isPeak || peak.value === fall?.high.value ? [] : [{ kind: 'peak', level: peak } as const]),
    { kind: 'end', level: { ...endLevel, from: last.year }, isPeak },
  ];
}

/** Runs of years with the same value. */
export function toLevels(points: readonly SeriesPoint[], measure: Measure): Level[] {
  const levels: Level[] = [];
  for (const point of points) {
    const value = toValue(point, measure);
    const open = levels.at(-1);
    if (open && open.value === value && open.to === point.year - 1)
      levels[levels.length - 1] = { ...open, to: point.year };
    else
      levels.push({
        from: point.year,
        to: point.year,
        value,
        members: point.members,
        statesInSystem: point.statesInSystem,
      });
  }
  return levels;
}

function findFall(levels: readonly Level[]): { high: Level; low: Level } | undefined {
  let high = levels[0];
  let deepest: { high: Level; low: Level } | undefined;
  for (const level of levels) {
    if (!high || level.value >= high.value) high = level;
    else if (!deepest || high.value - level.value > deepest.high.value - deepest.low.value)
      deepest = { high, low: level };
  }
  return deepest;
}

function findRise(
  points: readonly SeriesPoint[],
  measure: Measure,
): Extract<SummaryPart, { kind: 'rise' }> | undefined {
  let greatest: Extract<SummaryPart, { kind: 'rise' }> | undefined;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const value = toValue(point, measure);
    const by = before ? value - toValue(before, measure) : 0;
    if (by > (greatest?.by ?? 0)) {
      greatest = {
        kind: 'rise',
        year: point.year,
        by,
        level: {
          from: point.year,
          to: point.year,
          value,
          members: point.members,
          statesInSystem: point.statesInSystem,
        },
      };
    }
  }
  return greatest;
}
