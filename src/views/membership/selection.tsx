import {
  createContext,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { UnknownChoice } from '../../evidence/DiagnosticText';
import { findCoveredDays, findEndOfYear, parseDay } from '../../membership/day';
import {
  findKnownSelection,
  parseCountry,
  parseMeasure,
  parseRegion,
  parseShow,
  type Show,
} from '../../membership/selection';
import type { Measure, Region } from '../../membership/series';
import type { Tables } from '../../tables/tablesSchema';
import { useNavigation, useUrlState, type SearchChanges } from '../../ui/address';
import { hasModifierKey } from '../../ui/hasModifierKey';
import { scrollIntoViewIfNeeded } from '../../ui/geometry';

export interface Selection {
  readonly region: Region;
  readonly measure: Measure;
  readonly country: string | undefined;
  readonly show: Show;
  /** Correlates of War is shown as a second line. */
  readonly isCompared: boolean;
  readonly setRegion: (region: string) => void;
  readonly setShow: (show: Show) => void;
  readonly setMeasure: (measure: Measure) => void;
  readonly setCountry: (country: string | undefined) => void;
  readonly setCompared: (isCompared: boolean) => void;
}

/** What the reader has selected besides a day, from the address. */
export function useSelection(tables: Tables): Selection {
  const { search, setSearch } = useUrlState();
  const region = parseRegion(tables, search.get('region'));
  const measure = parseMeasure(search.get('measure'));
  const country = parseCountry(tables, search.get('country'));
  const show = parseShow(search.get('show'));
  const isCompared = search.get('compare') === 'cow';
  return useMemo(
    () => ({
      region,
      measure,
      country,
      show,
      isCompared,
      setRegion: (chosen) => setSearch({ region: chosen === 'world' ? undefined : chosen }, { replace: true }),
      setShow: (chosen) => setSearch({ show: chosen === 'chart' ? undefined : chosen }, { replace: true }),
      setMeasure: (chosen) => setSearch({ measure: chosen === 'count' ? undefined : chosen }, { replace: true }),
      setCountry: (chosen) => setSearch({ country: chosen }),
      setCompared: (chosen) => setSearch({ compare: chosen ? 'cow' : undefined }, { replace: true }),
    }),
    [region, measure, country, show, isCompared, setSearch],
  );
}

/** Browsers allow only so many changes of the address in a time, and a drag makes more. */
const SETTLE_MILLISECONDS = 150;

/**
 * The selected day (the last one, if the address names none). It moves at once and reaches the address when it rests:
 * as a day, or as the year at whose end it lies.
 */
export function useDay(tables: Tables): {
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly setYear: (year: number) => void;
} {
  const { search, setSearch } = useUrlState();
  const [moving, setMoving] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const move = useCallback(
    (day: string, changes: SearchChanges) => {
      clearTimeout(timer.current);
      setMoving(day);
      timer.current = setTimeout(() => {
        setSearch(changes, { replace: true });
        setMoving(undefined);
      }, SETTLE_MILLISECONDS);
    },
    [setSearch],
  );
  const setDay = useCallback((day: string) => move(day, { date: day, year: undefined }), [move]);
  const setYear = useCallback(
    (year: number) => {
      const day = findEndOfYear(tables, String(year));
      if (day !== undefined) move(day, { date: undefined, year: String(year) });
    },
    [move, tables],
  );
  return { day: moving ?? parseDay(tables, search) ?? findCoveredDays(tables)?.last ?? '', setDay, setYear };
}

/** What the address asks for that the data have not. */
export function UnknownSelection({ tables }: { tables: Tables }) {
  return <UnknownChoice known={findKnownSelection(useUrlState().search, tables)} />;
}

/** The view to stay in, as addresses name it: the page, or the one in a frame. */
export const ViewContext = createContext('membership');

interface SelectLinkProps {
  readonly select: SearchChanges;
  readonly children: ReactNode;
}

/**
 * Selects something in this view: a link that can be opened elsewhere, and a click that keeps the rest of the selection
 * and goes to the text about it.
 */
export function SelectLink({ select, children }: SelectLinkProps) {
  const { hrefTo, setSearch } = useNavigation();
  return (
    <a
      href={hrefTo(use(ViewContext), select)}
      data-interactive=""
      onClick={(event) => {
        if (hasModifierKey(event)) return;
        event.preventDefault();
        setSearch({ ...(select['date'] !== undefined && { year: undefined }), ...select });
        goTo(select['country']);
      }}
    >
      {children}
    </a>
  );
}

/**
 * Whoever comes by a link to a country is shown the text about it, which lies far below the chart on a phone; this
 * window alone is scrolled. Not where they have scrolled, clicked or typed already: the country may be of their choice.
 */
export function useScrollToDeepLink(country: string | undefined, place: RefObject<HTMLElement | null>): void {
  const hasActed = useRef(false);
  useEffect(() => {
    const note = () => {
      hasActed.current = true;
    };
    for (const act of ACTS) window.addEventListener(act, note, true);
    return () => {
      for (const act of ACTS) window.removeEventListener(act, note, true);
    };
  }, []);
  const show = useEffectEvent(() => {
    if (!hasActed.current && window.scrollY === 0 && place.current) scrollIntoViewIfNeeded(place.current, 0);
  });
  useEffect(() => {
    if (country !== undefined) show();
  }, [country]);
}

const ACTS = ['pointerdown', 'keydown'] as const;
/** In frames of the screen: the text about a country waits for what is more urgent. */
const PATIENCE = 120;

/**
 * Leads a reader to the text about a country, or else about the day, which may be far from what was clicked, as soon as
 * it is there.
 */
function goTo(country: string | undefined, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(
      country === undefined ? 'membership-day-heading' : 'membership-country-heading',
    );
    if (heading && heading.dataset['country'] === country) {
      heading.tabIndex = -1;
      heading.focus();
    } else if (patience > 0) goTo(country, patience - 1);
  });
}
