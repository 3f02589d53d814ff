import { useCallback, useMemo } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { useTranslation } from '../../i18n/useTranslation';
import { changeSearch, useUrlState, type SearchChanges, type SearchOptions } from '../../ui/address';
import { useDeferredUnlessPrinting } from '../../ui/printing';
import { buildEvents, findEvent, type TimelineEvent } from './events';
import { type EventFilter, filterEvents, PARAMETERS, parseFilter, pickOwnQuery } from './filter';
import { type Era, findEras } from './eras';
import { findWholeSpan, widenSpan, yearOf, type YearRange } from './timeScale';
import { type LocalizedEvent, localizeEvents } from './eventText';

/** All that the view shows, derived from the facts, the tables and the address. */
export interface Timeline {
  readonly all: readonly LocalizedEvent[];
  /** What the reader asks for, and the event that the address names, even where it is no part of that. */
  readonly visible: readonly TimelineEvent[];
  /** How many of them the reader asks for. */
  readonly matching: number;
  readonly selected: TimelineEvent | undefined;
  /** The id in the address where it names no event, nor anything else of the page. */
  readonly unknownId: string | undefined;
  readonly eras: readonly Era[];
  readonly whole: YearRange;
  /** The last year of the documents and milestones, where other sources have later ones. */
  readonly lastYear: number | undefined;
  /** What the reader asks for now; the controls show it. */
  readonly filter: EventFilter;
  /**
   * The years that `visible` was made for, and that of the event that is read: with very many events it follows a
   * moment later.
   */
  readonly shownSpan: YearRange;
  readonly titles: ReadonlyMap<string, LocalizedEvent>;
  /**
   * Asks for something else by changes of the address, and lets go of the event that is read where it is no part of
   * that.
   */
  readonly ask: (changes: SearchChanges, options?: Pick<SearchOptions, 'replace'>) => void;
}

const NO_YEARS: YearRange = { from: 0, to: 0 };

/**
 * The timeline at the address of the page. An event that the address names is shown even where a filter would hide it.
 */
export function useTimeline(embedded: boolean): Timeline {
  const { facts, tables, language } = useEvidence();
  const { t } = useTranslation();
  const { search, hash, setSearch } = useUrlState();

  const known = useMemo(() => buildEvents(facts, tables.milestones, tables.since), [facts, tables]);
  // The documents end where they end; what came since is there when it is asked for, or named by the address.
  const withSince = search.get(PARAMETERS.since) === 'on' || findEvent(known, hash)?.source === 'since';
  const events = useMemo(
    () => (withSince ? known : known.filter(({ source }) => source !== 'since')),
    [known, withSince],
  );
  const eras = useMemo(() => findEras(events), [events]);
  const whole = useMemo(() => findWholeSpan(events) ?? NO_YEARS, [events]);
  const lastYear = useMemo(() => findLastYear(known), [known]);
  const all = useMemo(
    () => localizeEvents(events, { facts, tables, language, t }),
    [events, facts, tables, language, t],
  );
  const titles = useMemo(() => new Map(all.map((titled) => [titled.event.id, titled])), [all]);
  const documents = useMemo(() => facts.documents.map(({ id }) => id), [facts]);

  // As text: the same question in another object would lay everything out anew whenever an event is selected.
  const query = pickOwnQuery(search);
  const filter = useMemo(
    () => parseFilter(new URLSearchParams(query), whole, documents, embedded),
    [query, whole, documents, embedded],
  );
  const selected = findEvent(events, hash);
  const unknownId = selected || !isMissing(hash) ? undefined : hash;
  const settled = useDeferredUnlessPrinting(filter);
  const wanted = useMemo(() => filterEvents(all, settled), [all, settled]);
  const visible = useMemo(() => {
    if (!selected || wanted.includes(selected)) return wanted;
    const shown = new Set(wanted).add(selected);
    return events.filter((event) => shown.has(event));
  }, [events, wanted, selected]);
  const shownSpan = useMemo(
    () => (selected ? widenSpan(settled.span, yearOf(selected.date)) : settled.span),
    [settled.span, selected],
  );

  const titled = selected && titles.get(selected.id);
  const ask = useCallback<Timeline['ask']>(
    (changes, options) => {
      const next = parseFilter(changeSearch(search, changes), whole, documents, embedded);
      const isLost = titled !== undefined && filterEvents([titled], next).length === 0;
      setSearch(changes, { ...options, ...(isLost ? { hash: '' } : {}) });
    },
    [search, whole, documents, embedded, titled, setSearch],
  );
  return {
    all,
    visible,
    matching: wanted.length,
    selected,
    unknownId,
    eras,
    whole,
    lastYear,
    filter,
    shownSpan,
    titles,
    ask,
  };
}

function findLastYear(events: readonly TimelineEvent[]): number | undefined {
  const documented = events.filter(({ source }) => source !== 'since');
  return documented.length < events.length ? findWholeSpan(documented)?.to : undefined;
}

/** True for what looks like an id and is none here; what other systems append to addresses (`?secret=…`) does not. */
function isMissing(hash: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(hash) && document.getElementById(hash) === null;
}
