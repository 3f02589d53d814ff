import type { KnownValues } from '../../ui/address';
import { isEventKind } from '../../tables/milestoneKinds';
import type { EventFilter } from './toVisibleEvents';
import { parseSpan, type YearRange } from './YearRange';

/** The parameters of the address that this view reads and writes. */
export const PARAMETERS = {
  kinds: 'kind',
  documents: 'by',
  context: 'context',
  words: 'q',
  from: 'from',
  to: 'to',
} as const;

/**
 * What an address asks to see. What is malformed or unknown counts as absent. The context is shown unless it is
 * switched off; in a frame, only if it is switched on.
 */
export function parseFilter(
  search: URLSearchParams,
  whole: YearRange,
  documents: readonly string[],
  embedded: boolean,
): EventFilter {
  const context = search.get(PARAMETERS.context);
  return {
    kinds: toList(search.get(PARAMETERS.kinds)).filter(isEventKind),
    documents: toList(search.get(PARAMETERS.documents)).filter((id) => documents.includes(id)),
    withContext: embedded ? context === 'on' : context !== 'off',
    words: search.get(PARAMETERS.words) ?? '',
    span: parseSpan(search.get(PARAMETERS.from), search.get(PARAMETERS.to), whole),
  };
}

/** What of an address became the filter, to tell a reader of the rest. */
export function toKnownFilter({ kinds, documents, span }: EventFilter): KnownValues {
  const { from, to } = span;
  return {
    [PARAMETERS.kinds]: kinds,
    [PARAMETERS.documents]: documents,
    [PARAMETERS.context]: ['on', 'off'],
    [PARAMETERS.from]: [String(from)],
    [PARAMETERS.to]: [String(to)],
  };
}

/** The part of an address that this view reads, always in the same order. */
export function toOwnQuery(search: URLSearchParams): string {
  const own = Object.values(PARAMETERS).flatMap((name) => {
    const value = search.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new URLSearchParams(own).toString();
}

function toList(text: string | null): string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}
