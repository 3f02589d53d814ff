import type { QueryClient } from '@tanstack/react-query';
import type { EmbedSelection } from '../embed/embedTypes';
import { buildSelectionChanges } from '../embed/parseEmbedOptions';
import type { Language } from '../i18n/language';
import { inTime, recover, showFailure } from '../ui/recovery';
import { toPath } from './page';
import { languageQuery } from './queries';
import { parsePath } from './routing';
import { toQuery } from './useRouterUrlState';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What a host may ask of an embed that is hydrated. */
export interface HostCommands {
  /** Shows the embed in another language; what is selected stays. Where it does not come, the embed says so. */
  readonly showLanguage: (language: Language) => Promise<void>;
  /** Selects what the host wants selected, and nothing else; what is malformed or unknown counts as absent. */
  readonly showSelection: (select: EmbedSelection) => void;
}

/** The commands change the address; the router hears of every change. */
export function createHostCommands(queryClient: QueryClient): HostCommands {
  // One language that takes longer to come may not overrule the one that was asked for last.
  let asked: Language | undefined;
  return {
    showLanguage: async (language) => {
      asked = language;
      try {
        await inTime(() => queryClient.ensureQueryData(languageQuery(language)));
      } catch (error) {
        console.error(error);
        const reload = () => void recover(() => buildAddressIn(language)).catch(console.error);
        if (asked === language) showFailure(reload);
        return;
      }
      if (asked !== language) return;
      showFailure();
      replaceAddress(buildAddressIn(language));
    },
    showSelection: (select) => {
      const { search, hash } = buildSelectionChanges(select);
      const query = toQuery(search, new URLSearchParams(window.location.search));
      replaceAddress(window.location.pathname + query + (hash && `#${hash}`));
    },
  };
}

/** Where the reader is, in another language. */
function buildAddressIn(language: Language): string {
  const { pathname, search, hash } = window.location;
  const page = parsePath(pathname.slice(BASE.length));
  return (page ? BASE + toPath({ ...page, language }) : pathname) + search + hash;
}

function replaceAddress(address: string): void {
  window.history.replaceState(null, '', address);
}
