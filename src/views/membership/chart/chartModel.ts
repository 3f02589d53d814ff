import type { Facts } from '../../../facts/factsSchema';
import { isSameDate } from '../../../facts/statements';
import { buildCurvePaths, type CurvePaths } from '../../../membership/CurveDrawing';
import { buildCowSeries } from '../../../membership/cow';
import { findCoveredDays } from '../../../membership/day';
import { decimalYear, roundPosition, scale, valueTicks, yearTicks, type Scale } from '../../../membership/scale';
import {
  atDay,
  buildSeries,
  findPoint,
  spellsOf,
  type Measure,
  type Region,
  type Series,
} from '../../../membership/series';
import { summarize, type SummaryPart } from '../../../membership/summary';
import { listTotals, type Total } from '../../../membership/totals';
import { firstDayOf, lastDayOf } from '../../../tables/partialDates';
import type { Tables } from '../../../tables/tablesSchema';
import { annotate, type Mark } from './annotate';

/** A total at a date, in per cent of the plot. */
export interface TotalMark {
  readonly total: Total;
  readonly x: number;
  readonly y: number;
}

/** All that the chart draws, for what is selected. Positions are per cent of the plot, from its start and its top. */
export interface ChartModel {
  readonly region: Region;
  readonly measure: Measure;
  readonly series: Series;
  readonly summary: readonly SummaryPart[];
  /** The first and the last day that can be selected. */
  readonly covered: { readonly first: string; readonly last: string };
  /** The years of those days. */
  readonly first: number;
  readonly last: number;
  readonly x: Scale;
  readonly y: Scale;
  /** The view box of the paths. */
  readonly box: { readonly width: number; readonly height: number };
  readonly paths: CurvePaths;
  /** Correlates of War, on the same scales. */
  readonly second: { readonly series: Series; readonly paths: CurvePaths } | undefined;
  readonly valueTicks: readonly number[];
  readonly yearTicks: readonly number[];
  readonly marks: readonly Mark[];
  readonly totals: readonly TotalMark[];
  /** The day on which the organization became related to the United Nations. */
  readonly related:
    { readonly day: string; readonly value: number; readonly x: number; readonly y: number } | undefined;
  /** The last value: the day since when it holds, or for a share the day on which it ends. */
  readonly end: { readonly value: number; readonly day: string; readonly x: number; readonly y: number };
  readonly bars: readonly { readonly year: number; readonly joined: number; readonly left: number }[];
}

/** Beside the line, in years, so that a mark at an end is whole. */
const PADDING = 0.7;
/** Above the highest value, for the label of the documents' total. */
const HEADROOM = 1.25;

/** The chart of a region and measure; undefined where the tables have no spell. */
export function buildChartModel(
  facts: Facts,
  tables: Tables,
  region: Region,
  measure: Measure,
): ChartModel | undefined {
  const series = buildSeries(tables, region, measure);
  const covered = findCoveredDays(tables);
  const end = series?.points.at(-1);
  if (!series || !covered || !end) return undefined;
  const relatedOn = findRelatedDay(facts, tables);
  const cow = buildCowSeries(tables, region, measure);
  const shown = region === 'world' && measure === 'count' ? listTotals(facts, tables) : [];
  const charted = shown.filter(({ date }) => decimalYear(date) <= series.end);
  const most = Math.max(
    ...[series, ...(cow ? [cow] : [])].flatMap(({ points }) => points.map(({ value }) => value)),
    ...charted.map(({ members }) => members),
  );
  const [first, last] = [Number(covered.first.slice(0, 4)), Number(covered.last.slice(0, 4))];
  const x = { from: atDay(covered.first) - PADDING, to: atDay(covered.last) + PADDING, start: 0, end: 100 };
  const y = { from: 0, to: most * HEADROOM || 1, start: 100, end: 0 };
  // A year is a step to the right, a member (or a hundredth of the states) one up: short numbers in the page.
  const box = { width: roundPosition(x.to - x.from), height: roundPosition(y.to * (measure === 'count' ? 1 : 100)) };
  const draw = (each: Series) => buildCurvePaths(each, { ...x, end: box.width }, { ...y, start: box.height });
  const summary = summarize(tables, series, relatedOn);
  const totals = charted.map((total) => ({
    total,
    x: scale(x, findPosition(total, series)),
    y: scale(y, total.members),
  }));
  const related = relatedOn === undefined ? undefined : findPoint(series, relatedOn);
  const ticks = valueTicks(most);
  return {
    region,
    measure,
    series,
    summary,
    covered,
    first,
    last,
    x,
    y,
    box,
    paths: draw(series),
    second: cow && { series: cow, paths: draw(cow) },
    valueTicks: ticks,
    yearTicks: yearTicks(first, last),
    marks: annotate(summary, { series, x, y, valueTicks: ticks, totals }),
    totals,
    related:
      related && relatedOn !== undefined
        ? { day: relatedOn, value: related.value, x: scale(x, atDay(relatedOn)), y: scale(y, related.value) }
        : undefined,
    end: {
      value: end.value,
      day: measure === 'share' ? series.lastDay : end.day,
      x: scale(x, series.end),
      y: scale(y, end.value),
    },
    bars: countChanges(tables, region, covered.first, first, last),
  };
}

/** A total that the count has exactly stands on the line, where its month or year first has it. */
function findPosition({ date, members, match, source }: Total, { points }: Series): number {
  if (match !== 'exact' || source === 'document' || date.precision === 'day') return decimalYear(date);
  const first = atDay(firstDayOf(date.date));
  const on = points.findLast((point) => point.members === members && point.day <= lastDayOf(date.date));
  return on ? Math.max(first, on.at) : decimalYear(date);
}

/**
 * The milestone of the day that the documents date to the month: when the organization became related to the United
 * Nations.
 */
function findRelatedDay(facts: Facts, { milestones }: Pick<Tables, 'milestones'>): string | undefined {
  const value = facts.facts.find(({ id }) => id === 'un-related')?.value;
  if (value?.kind !== 'event' && value?.kind !== 'date') return undefined;
  return milestones.find((row) => row.kind === 'united-nations' && row.precision === 'day' && isSameDate(value, row))
    ?.date;
}

/** How many joined in each year, the founders left out, and for how many it was the last year. */
function countChanges(
  tables: Tables,
  region: Region,
  founded: string,
  first: number,
  last: number,
): ChartModel['bars'] {
  const spells = spellsOf(tables, region);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    return {
      year: first + index,
      joined: spells.filter(({ from }) => from.startsWith(year) && from !== founded).length,
      left: spells.filter(({ to }) => to?.startsWith(year)).length,
    };
  });
}
