import { firstDayOf, lastDayOf, shiftDay, precisionOf } from '../tables/partialDates';
import type { Spell, Tables } from '../tables/tablesSchema';
import { findPoint, spellsOf, statesOn, type Series, type SeriesPoint, type SeriesTables } from './series';

/** A value and the days on which it held. */
export interface Level {
  readonly from: string;
  readonly to: string;
  readonly members: number;
  readonly value: number;
  /** Of the world, where they are counted. */
  readonly states: number | undefined;
}

/** What a series says, part by part and in order, for sentences in any language. */
export type SummaryPart =
  /** No member on any day. */
  | { readonly kind: 'empty' }
  /** The members of the first day on which there is one, and who they were. */
  | { readonly kind: 'start'; readonly level: Level; readonly states: readonly Spell[]; readonly isFirstDay: boolean }
  /** The deepest fall: from the last high to the first low, and who left between them. */
  | { readonly kind: 'fall'; readonly high: Level; readonly low: Level; readonly left: readonly Spell[] }
  /** The longest time in which no state joined, by the days that are certain. */
  | { readonly kind: 'wait'; readonly from: string; readonly to: string }
  /** More states joined on this day than on any other, the first members left out. */
  | { readonly kind: 'rise'; readonly day: string; readonly states: readonly Spell[]; readonly level: Level }
  /** What it was on the day on which the organization became related to the United Nations. */
  | { readonly kind: 'united-nations'; readonly day: string; readonly level: Level }
  /** The lowest share. */
  | { readonly kind: 'lowest'; readonly level: Level }
  /**
   * What it is, since the last change that is known; for a share, where the data end. `isPeak` where it was never more.
   */
  | { readonly kind: 'end'; readonly level: Level; readonly isPeak: boolean };

/**
 * The parts that are true of a series. `relatedOn` is the day on which the organization became related to the United
 * Nations, where it is known.
 */
export function summarize(
  tables: SeriesTables & Pick<Tables, 'spells'>,
  series: Series,
  relatedOn: string | undefined,
): SummaryPart[] {
  const levels = listLevels(tables, series);
  const spells = spellsOf(tables, series.region);
  const start = levels.find(({ members }) => members > 0);
  const end = levels.at(-1);
  if (!start || !end) return [{ kind: 'empty' }];
  const isPeak = levels.every(({ value }) => value <= end.value);
  const first = {
    kind: 'start',
    level: start,
    states: spells.filter(({ from }) => firstDayOf(from) === start.from),
    isFirstDay: start === levels[0],
  } as const;
  const last = { kind: 'end', level: end, isPeak } as const;
  if (series.measure === 'share') {
    const counted = levels.slice(levels.indexOf(start));
    const lowest = counted.reduce((least, level) => (level.value < least.value ? level : least));
    return [first, ...(lowest === start || lowest === end ? [] : [{ kind: 'lowest', level: lowest } as const]), last];
  }
  const related = relatedOn === undefined ? undefined : findPoint(series, relatedOn);
  return [
    first,
    ...findFall(levels, spells),
    ...findWait(spells),
    ...findRise(tables, series, spells, start.from),
    ...(related && relatedOn !== undefined && related.members > 0
      ? [{ kind: 'united-nations', day: relatedOn, level: buildLevel(tables, related, relatedOn, relatedOn) } as const]
      : []),
    last,
  ];
}

/** Runs of days with the same value. */
function listLevels(tables: SeriesTables, { points, lastDay }: Series): Level[] {
  const levels: Level[] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    const to = next ? shiftDay(next.day, -1) : lastDay;
    const open = levels.at(-1);
    if (open?.value === point.value) levels[levels.length - 1] = { ...open, to };
    else levels.push(buildLevel(tables, point, point.day, to));
  }
  return levels;
}

function buildLevel(tables: SeriesTables, { members, value }: SeriesPoint, from: string, to: string): Level {
  return { from, to, members, value, states: statesOn(tables, from) };
}

function findFall(levels: readonly Level[], spells: readonly Spell[]): SummaryPart[] {
  let high = levels[0];
  let deepest: { high: Level; low: Level } | undefined;
  for (const level of levels) {
    if (!high || level.value >= high.value) high = level;
    else if (!deepest || high.value - level.value > deepest.high.value - deepest.low.value)
      deepest = { high, low: level };
  }
  if (!deepest) return [];
  const { high: from, low } = deepest;
  // The last day of a member that left is the one before the count without it.
  const left = spells.filter(({ to }) => to !== undefined && from.to <= lastDayOf(to) && lastDayOf(to) < low.from);
  return [{ kind: 'fall', high: from, low, left }];
}

function findWait(spells: readonly Spell[]): SummaryPart[] {
  const starts = spells.map(({ from }) => from).toSorted((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
  let longest: { from: string; to: string } | undefined;
  for (const [index, to] of starts.entries()) {
    const from = starts[index - 1];
    if (from === undefined || lastDayOf(from) >= firstDayOf(to)) continue;
    if (!longest || daysBetween(from, to) > daysBetween(longest.from, longest.to)) longest = { from, to };
  }
  return longest ? [{ kind: 'wait', ...longest }] : [];
}

function findRise(tables: SeriesTables, series: Series, spells: readonly Spell[], start: string): SummaryPart[] {
  const byDay = new Map<string, Spell[]>();
  for (const spell of spells)
    if (precisionOf(spell.from) === 'day' && spell.from !== start)
      byDay.set(spell.from, [...(byDay.get(spell.from) ?? []), spell]);
  const most = Math.max(0, ...[...byDay.values()].map(({ length }) => length));
  const [busiest, another] = [...byDay].filter(([, states]) => states.length === most);
  const point = busiest && findPoint(series, busiest[0]);
  if (!busiest || another || !point || most < 2) return [];
  const [day, states] = busiest;
  return [{ kind: 'rise', day, states, level: buildLevel(tables, point, day, day) }];
}

function daysBetween(from: string, to: string): number {
  return Date.parse(firstDayOf(to)) - Date.parse(lastDayOf(from));
}
