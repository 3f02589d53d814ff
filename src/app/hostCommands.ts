import type { EmbedSelection } from '../embed/embedTypes';
import { toSelectionChanges } from '../embed/parseEmbedOptions';
import type { Language } from '../i18n/language';
import { loadLanguage } from './loading';
import { toPath } from './page';
import { parsePath } from './routing';
import { toQuery } from './useRouterUrlState';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The language that the host asked for last: one that takes longer to come may not overrule it. */
let asked: Language | undefined;

/** Shows the embed in another language; what is selected stays. The router hears of every change of the address. */
export async function showLanguage(language: Language): Promise<void> {
  asked = language;
  await loadLanguage(language);
  if (asked !== language) return;
  const page = parsePath(window.location.pathname.slice(BASE.length));
  if (page) replaceAddress(BASE + toPath({ ...page, language }) + window.location.search + window.location.hash);
}

/** Selects what the host wants selected, and nothing else; what is malformed or unknown counts as absent. */
export function showSelection(select: EmbedSelection): void {
  const { search, hash } = toSelectionChanges(select);
  replaceAddress(
    window.location.pathname + toQuery(search, new URLSearchParams(window.location.search)) + (hash && `#${hash}`),
  );
}

function replaceAddress(address: string): void {
  window.history.replaceState(null, '', address);
}
