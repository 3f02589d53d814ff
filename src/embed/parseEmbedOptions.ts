import type { EmbedSelection, EmbedView } from './embedTypes';

const ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const IDS = /^[a-z0-9.-]{1,32}(,[a-z0-9.-]{1,32}){0,9}$/;
const YEAR = /^(19|20)\d\d$/;

/**
 * The options that an embed takes by its address or from its host, and what each may look like. Whether a well-formed
 * one means anything (a country that was ever a member) is for the view to say. `event` is the fragment of the address.
 */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  fact: ID,
  event: ID,
  kind: IDS,
  by: IDS,
  context: /^(on|off)$/,
  since: /^on$/,
  q: /^[^<>\p{C}]{1,120}$/u,
  from: YEAR,
  to: YEAR,
  year: YEAR,
  country: /^[A-Za-z]{2}$/,
  region: /^[A-Za-z]{2,5}$/,
  measure: /^(count|share)$/,
  show: /^(chart|map)$/,
};

/** Which of them each view shows something for as it opens. */
const OF_VIEW: Readonly<Record<EmbedView, readonly string[]>> = {
  profile: [],
  timeline: ['event', 'kind', 'by', 'context', 'since', 'q', 'from', 'to'],
  membership: ['year', 'country', 'region', 'measure', 'show'],
};

/** What an embed's address selects; a malformed option is as if it were not there, and so is an unknown one. */
export function parseAddress(search: string | URLSearchParams, hash = ''): EmbedSelection {
  const given = Object.fromEntries([...new URLSearchParams(search)].toReversed());
  return parseSelection(hash ? { ...given, event: hash } : given);
}

/** Of what a host or an address wants selected, what an embed (of this view) knows and what is well-formed. */
export function parseSelection(selection: EmbedSelection, view?: EmbedView): EmbedSelection {
  return Object.fromEntries(
    Object.entries(PATTERNS).flatMap(([name, pattern]) => {
      const option = Object.prototype.hasOwnProperty.call(selection, name) ? selection[name] : undefined;
      const isKnown = view === undefined || OF_VIEW[view].includes(name);
      return isKnown && option !== undefined && pattern.test(option) ? [[name, option]] : [];
    }),
  );
}

/** What changes in the query and the fragment of an address so that just this is selected; `undefined` is to go. */
export function buildSelectionChanges(selection: EmbedSelection): {
  readonly search: Record<string, string | undefined>;
  readonly hash: string;
} {
  const { event = '', ...options } = parseSelection(selection);
  const none = Object.fromEntries(Object.keys(PATTERNS).map((name) => [name, undefined]));
  return { search: { ...none, ...options }, hash: event };
}
