import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvidence } from '../../evidence/EvidenceContext';
import { useAddress } from '../../ui/address';
import { findEvent } from './findEvent';
import { parseFilter } from './parseFilter';
import type { TimelineEvent } from './TimelineEvent';
import { toEras, type Era } from './toEras';
import { toEvents } from './toEvents';
import { toTitledEvents, type TitledEvent } from './toTitledEvents';
import { toVisibleEvents, type EventFilter } from './toVisibleEvents';
import { toWholeSpan, type YearSpan } from './YearSpan';

/** All that the view shows, derived from the facts, the tables and the address. */
export interface Timeline {
  readonly all: readonly TitledEvent[];
  readonly visible: readonly TimelineEvent[];
  readonly selected: TimelineEvent | undefined;
  readonly eras: readonly Era[];
  readonly whole: YearSpan;
  /** What the reader asks for now; the controls show it. */
  readonly filter: EventFilter;
  /** The years that `visible` was made for: with very many events it follows a moment later. */
  readonly shownSpan: YearSpan;
  readonly titles: ReadonlyMap<string, TitledEvent>;
}

const NO_YEARS: YearSpan = { from: 0, to: 0 };

/** The timeline at the address of the page. An event that the address names is shown even where a filter would hide it. */
export function useTimeline(embedded: boolean): Timeline {
  const { facts, tables, language } = useEvidence();
  const { t } = useTranslation();
  const { search, hash } = useAddress();

  const events = useMemo(() => toEvents(facts, tables.milestones), [facts, tables]);
  const eras = useMemo(() => toEras(events), [events]);
  const whole = useMemo(() => toWholeSpan(events) ?? NO_YEARS, [events]);
  const all = useMemo(() => toTitledEvents(events, { facts, tables, language, t }), [events, facts, tables, language, t]);
  const titles = useMemo(() => new Map(all.map((titled) => [titled.event.id, titled])), [all]);
  const documents = useMemo(() => facts.documents.map(({ id }) => id), [facts]);

  const filter = useMemo(() => parseFilter(search, whole, documents, embedded), [search, whole, documents, embedded]);
  const selected = findEvent(events, hash);
  const settled = useDeferredValue(filter);
  const named = selected?.id;
  const visible = useMemo(() => {
    const wanted = toVisibleEvents(all, settled);
    if (named === undefined || wanted.some(({ id }) => id === named)) return wanted;
    const shown = new Set(wanted);
    return events.filter((event) => event.id === named || shown.has(event));
  }, [all, events, settled, named]);
  return { all, visible, selected, eras, whole, filter, shownSpan: settled.span, titles };
}
