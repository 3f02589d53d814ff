import type { Facts } from '../../facts/factsSchema';
import { roundPlace, toPlace, toTicks, toYearTicks, type Scale } from '../../membership/chartScale';
import { dodge } from '../../membership/dodge';
import { toChanges } from '../../membership/toChanges';
import { toDecimalYear } from '../../membership/toDecimalYear';
import { toPaths, type CurvePaths } from '../../membership/toPaths';
import { toSeries, toValue, type Measure, type Region, type SeriesPoint } from '../../membership/toSeries';
import { toSummary, type SummaryPart } from '../../membership/toSummary';
import { toTotals, type Total } from '../../membership/toTotals';
import type { Tables } from '../../tables/tablesSchema';
import { annotate, type Mark } from './annotate';

/** A total at a date; `labelY` is where its words stand beside the plot, undefined where they stand in it. */
export interface TotalMark {
  readonly total: Total;
  readonly x: number;
  readonly y: number;
  /** Of a label beside the plot; undefined where it stands inside. */
  readonly labelY: number | undefined;
  /** Where the line to a label beside the plot turns, as a share of its way (0 to 1): the lower the label the sooner, so that no line crosses another. */
  readonly elbow: number;
}

/** All that the chart draws, for what is selected. */
export interface ChartModel {
  readonly region: Region;
  readonly measure: Measure;
  readonly points: readonly SeriesPoint[];
  readonly summary: readonly SummaryPart[];
  readonly first: number;
  readonly last: number;
  readonly x: Scale;
  readonly y: Scale;
  /** The view box of the paths. */
  readonly box: { readonly width: number; readonly height: number };
  readonly paths: CurvePaths;
  readonly valueTicks: readonly number[];
  readonly yearTicks: readonly number[];
  readonly marks: readonly Mark[];
  readonly totals: readonly TotalMark[];
  readonly bars: readonly { readonly year: number; readonly joined: number; readonly left: number }[];
}

/** Room around the years, in years, so that a mark at an end is whole. */
const PADDING = 0.7;
/** Above the highest value of the curve, whose label stands there, and above the highest total, whose label stands beside it. */
const HEADROOM = { curve: 1.12, total: 1.06 };
/** What a label of a total needs of the height of the plot, also where readers set letters and lines wide. */
const LABEL_SHARE = 0.24;

/** The chart of a region and measure; undefined where the data have no years. */
export function toChartModel(facts: Facts, tables: Tables, region: Region, measure: Measure): ChartModel | undefined {
  const points = toSeries(tables, region);
  const [first, last] = [points[0]?.year, points.at(-1)?.year];
  if (first === undefined || last === undefined) return undefined;
  const every = toChartedTotals(toTotals(facts, tables));
  const shown = region === 'world' && measure === 'count' ? every : [];
  const end = Math.max(last, ...every.map(({ date }) => toDecimalYear(date)));
  const most = {
    curve: Math.max(...points.map((point) => toValue(point, measure))),
    total: Math.max(0, ...shown.map(({ members }) => members)),
  };
  const x = { from: first - PADDING, to: end + PADDING, start: 0, end: 100 };
  const y = {
    from: 0,
    to: Math.max(most.curve * HEADROOM.curve, most.total * HEADROOM.total) || 1,
    start: 100,
    end: 0,
  };
  // A year is a step to the right, a member (or a hundredth of the states) one up: short numbers in the page.
  const box = { width: roundPlace(x.to - x.from), height: roundPlace(y.to * (measure === 'count' ? 1 : 100)) };
  const summary = toSummary(points, measure);
  const valueTicks = toTicks(Math.max(most.curve, most.total));
  const totals = toTotalMarks(shown, last, x, y);
  return {
    region,
    measure,
    points,
    summary,
    first,
    last,
    x,
    y,
    box,
    paths: toPaths(points, measure, { ...x, end: box.width }, { ...y, start: box.height }),
    valueTicks,
    yearTicks: toYearTicks(first, Math.floor(end)),
    marks: annotate(summary, { points, measure, x, y, valueTicks, totals }),
    totals,
    bars: toChanges(tables, region).map(({ year, joined, left }) => ({
      year,
      joined: joined.length,
      left: left.length,
    })),
  };
}

/** Totals reach as far as the documents do; what others say of later years is in the table. */
function toChartedTotals(totals: readonly Total[]): Total[] {
  const said = totals.filter(({ source }) => source === 'document').map(({ date }) => Math.floor(toDecimalYear(date)));
  return totals.filter(({ date }) => Math.floor(toDecimalYear(date)) <= Math.max(...said));
}

function toTotalMarks(totals: readonly Total[], last: number, x: Scale, y: Scale): TotalMark[] {
  const marks = totals.map((total) => ({
    total,
    x: toPlace(x, toDecimalYear(total.date)),
    y: toPlace(y, total.members),
  }));
  const beside = marks
    .filter(({ total }) => toDecimalYear(total.date) > last)
    .toSorted((a, b) => toRank(a.total) - toRank(b.total));
  const places = dodge(
    beside.map((mark, index) => mark.y / 100 + index * 1e-6),
    LABEL_SHARE,
  );
  return marks.map((mark) => {
    const place = places[beside.indexOf(mark)];
    const below = places.filter((other) => place !== undefined && other > place).length;
    return {
      ...mark,
      labelY: place === undefined ? undefined : roundPlace(place * 100),
      elbow: (below + 1) / (places.length + 1),
    };
  });
}

/** The documents' own figure comes first, then the higher ones. */
function toRank({ source, members }: Total): number {
  return source === 'document' ? -Infinity : -members;
}
