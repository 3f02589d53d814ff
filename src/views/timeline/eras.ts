import type { TFunction } from 'i18next';
import type { FactDate } from '../../facts/factsSchema';
import { readShortName } from '../../facts/statements';
import type { TimelineEvent } from './events';
import type { PlacedEvent } from './layout';
import { dayInterval, middleDay, scaleDay, yearOf, type YearRange } from './timeScale';

/** A time in which the organization bore one name; no `to`: it still does. */
export interface Era {
  /** The name's short form, from the brackets of the milestone. */
  readonly name: string;
  /** When the name began, as precisely as it is known. */
  readonly from: FactDate;
  readonly to?: FactDate;
  /** The event that began it. */
  readonly event: string;
}

/** The names that the organization bore, from the milestones of names that give a short form in brackets, in order. */
export function findEras(events: readonly TimelineEvent[]): Era[] {
  const starts = events.flatMap((event) => {
    const name = event.source === 'table' && event.kind === 'name' ? readShortName(event.milestone.fact) : undefined;
    return name === undefined ? [] : [{ name, from: event.date, event: event.id }];
  });
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return next ? { ...start, to: next.from } : start;
  });
}

/** An era on a scale, positions 0 to 1; it begins somewhere between `start` and `certain`. */
export interface EraBand {
  readonly era: Era;
  readonly start: number;
  readonly certain: number;
  readonly end: number;
  /** Its index among all eras, 0 for the first and 1 for the last: how deep its colour is. */
  readonly depth: number;
  readonly years: YearRange;
}

/** The eras that touch a span, cut off at its ends. */
export function layoutEras(eras: readonly Era[], span: YearRange): EraBand[] {
  return eras
    .map((era, index) => ({
      era,
      start: clamp(scaleDay(dayInterval(era.from).start, span)),
      certain: clamp(scaleDay(dayInterval(era.from).end, span)),
      // The next band is drawn over this one, and fades in while its own beginning is uncertain.
      end: era.to ? clamp(scaleDay(dayInterval(era.to).end, span)) : 1,
      depth: eras.length > 1 ? index / (eras.length - 1) : 1,
      years: { from: yearOf(era.from), to: era.to ? yearOf(era.to) : Math.max(span.to, yearOf(era.from)) },
    }))
    .filter(({ start, end }) => end > start);
}

/** The era in which the middle of an event's date lies; undefined before the first. */
export function findEra(eras: readonly Era[], day: number): Era | undefined {
  return eras.findLast((era) => dayInterval(era.from).start <= day);
}

function clamp(position: number): number {
  return Math.min(1, Math.max(0, position));
}

/** The years of an era: from–to, or from– where it goes on. */
export function formatEraYears(era: Era, t: TFunction): string {
  const from = yearOf(era.from);
  return era.to ? t('timeline.eraYears', { from, to: yearOf(era.to) }) : t('timeline.eraNow', { from });
}

/**
 * The line beside an event of a list, as a CSS image: through the gap before it the colour of each name for as long as
 * it was borne, and beside the event that of its own time.
 */
export function eraGradient(eras: readonly Era[], before: TimelineEvent | undefined, placed: PlacedEvent): string {
  const until = middleDay(placed.event.date);
  const from = before ? middleDay(before.date) : until;
  const starts = eras.map((era) => middleDay(era.from));
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  const stops = [tintOf(first, eras.length)];
  starts.forEach((start, index) => {
    if (index <= first || start > until) return;
    const at = until > from ? Math.round(((start - from) / (until - from)) * placed.gapRem * 100) / 100 : 0;
    stops.push(`${stops.pop() ?? ''} ${at}rem`, `${tintOf(index, eras.length)} 0`);
  });
  // A gradient of one colour needs it twice.
  return `linear-gradient(${stops.length > 1 ? stops.join(', ') : `${stops[0]} 0 0`})`;
}

/** How much blue the first era has, in per cent; the last has all of it. TimelineScale.css has the same colours. */
const PALEST = 35;

function tintOf(index: number, count: number): string {
  const depth = count > 1 ? index / (count - 1) : 1;
  return `color-mix(in oklab, var(--blue) ${Math.round(PALEST + (100 - PALEST) * depth)}%, var(--paper))`;
}
