import type { EmbedSelection, EmbedTheme } from './embedTypes';

const ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const YEAR = /^(19|20)\d\d$/;
const CODE = /^[A-Z]{2}$/;

/**
 * The options that an embed takes by its address or from its host, and what each may look like.
 * Whether a well-formed one means anything (a country that was ever a member) is for the view to say.
 */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  event: ID, fact: ID, year: YEAR, from: YEAR, to: YEAR, country: CODE, continent: CODE, context: /^(on|off)$/,
};

export interface EmbedOptions { readonly theme: EmbedTheme; readonly selection: EmbedSelection }

/** The options in an embed's address; a malformed one is as if it were not there, and so is an unknown one. */
export function parseEmbedOptions(search: string | URLSearchParams): EmbedOptions {
  const params = new URLSearchParams(search);
  const theme = params.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    selection: parseSelection(Object.fromEntries([...params].toReversed())),
  };
}

/** What changes in an address so that just this is selected; a name without an option is to go. */
export function toSelectionChanges(selection: EmbedSelection): Record<string, string | undefined> {
  return { ...Object.fromEntries(Object.keys(PATTERNS).map((name) => [name, undefined])), ...parseSelection(selection) };
}

/** Of what a host or an address wants selected, what an embed knows and what is well-formed. */
export function parseSelection(selection: EmbedSelection): EmbedSelection {
  return Object.fromEntries(Object.entries(PATTERNS).flatMap(([name, pattern]) => {
    const option = Object.hasOwn(selection, name) ? selection[name] : undefined;
    return option !== undefined && pattern.test(option) ? [[name, option]] : [];
  }));
}
