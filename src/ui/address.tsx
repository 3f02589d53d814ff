import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { subscribeToNothing } from './hydration';

/** Changes of the query of the address; `undefined` takes a parameter away. */
export type SearchChanges = Readonly<Record<string, string | undefined>>;

/** The query with these changes; the other parameters keep their order. */
export function changeSearch(search: URLSearchParams, changes: SearchChanges): URLSearchParams {
  const changed = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}

/**
 * By parameter of the address, the values that there are; in the address there may be several of them, with commas
 * between.
 */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** What an address asks for that there is not (`kind=fish`), and the changes that take it away and leave the rest. */
export function findInvalidParams(
  search: URLSearchParams,
  known: KnownValues,
): { unknown: string[]; forget: SearchChanges } {
  const unknown: string[] = [];
  const forget: Record<string, string | undefined> = {};
  for (const [name, values] of Object.entries(known)) {
    const asked =
      search
        .get(name)
        ?.split(',')
        .filter((value) => value !== '') ?? [];
    const wrong = asked.filter((value) => !values.includes(value));
    if (wrong.length === 0) continue;
    unknown.push(`${name}=${wrong.join(',')}`);
    forget[name] = asked.filter((value) => values.includes(value)).join(',') || undefined;
  }
  return { unknown, forget };
}

/** `replace` (for a drag, say) adds no step to the reader's history; `hash` changes the fragment in the same step. */
export interface SearchOptions {
  readonly replace?: boolean;
  readonly hash?: string;
}

/**
 * What leads elsewhere; the same for as long as the page is. One rule for the history: a press on what has a name (a
 * fact, an event, a country, a filter) is a step, as a link is, and Back undoes it; moving along (next, arrow keys, a
 * year, a drag) is none. In a frame nothing is, for its steps would be those of the host.
 */
export interface Navigation {
  /** Changes parameters and keeps the others. */
  readonly setSearch: (changes: SearchChanges, options?: SearchOptions) => void;
  /**
   * Opens the evidence of a fact: one step of the reader's history, however many facts are opened one after another.
   */
  readonly showFact: (id: string) => void;
  /** Closes it, and takes that step back. */
  readonly hideFact: () => void;
  /**
   * Changes the fragment alone (`''` takes it away), without scrolling; with `replace` it is a step only where there
   * was none.
   */
  readonly setHash: (hash: string, options?: Pick<SearchOptions, 'replace'>) => void;
  /**
   * Reports to the page around an embed what of its address there is not, by its parameters; nothing where there is no
   * such page.
   */
  readonly reportUnknown: (values: Readonly<Record<string, string>>) => void;
  /**
   * The href of a view (`timeline`, `embed/profile`; `''` is the profile) in the language of the page, with these
   * parameters alone.
   */
  readonly hrefTo: (view: string, params?: SearchChanges, hash?: string) => string;
  /** The href of this page, with these parameters alone; within a frame, of the page that the frame shows. */
  readonly hrefHere: (params: SearchChanges) => string;
}

/** Where the reader is, for parts that know no router. */
export interface UrlState extends Navigation {
  /** The query of the address, as it stands; empty where a page is prerendered. */
  readonly search: URLSearchParams;
  /** The fragment without its `#`; empty where a page is prerendered. */
  readonly hash: string;
}

const AddressContext = createContext<UrlState | undefined>(undefined);
const NavigationContext = createContext<Navigation | undefined>(undefined);

/** Gives the address to the parts below. */
export function AddressProvider({ value, children }: { value: UrlState; children: ReactNode }) {
  const { setSearch, showFact, hideFact, setHash, reportUnknown, hrefTo, hrefHere } = value;
  const navigation = useMemo(
    () => ({ setSearch, showFact, hideFact, setHash, reportUnknown, hrefTo, hrefHere }),
    [setSearch, showFact, hideFact, setHash, reportUnknown, hrefTo, hrefHere],
  );
  return (
    <AddressContext value={value}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </AddressContext>
  );
}

/** For what only leads elsewhere: unlike useUrlState, it is not rendered anew whenever anything is selected. */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('useNavigation needs an AddressProvider above it');
  return navigation;
}

/** The address of the page; throws where no AddressProvider stands above. */
export function useUrlState(): UrlState {
  const address = use(AddressContext);
  if (!address) throw new Error('useUrlState needs an AddressProvider above it');
  return address;
}

/**
 * The site's address, up to and with the last slash: where the reader is; where a page is prerendered, the one
 * that the build was given.
 */
export function useSiteAddress(): string {
  const origin = useSyncExternalStore(
    subscribeToNothing,
    () => window.location.origin,
    () => String(import.meta.env['VITE_SITE_ORIGIN'] ?? ''),
  );
  return origin + import.meta.env.BASE_URL;
}

/**
 * The address of an href of the site for what leaves the page: a file that is saved, a citation. A page on the web has
 * its own. A page that was opened from a disk would name the reader's folders, so it gives the published site's address
 * where the build was given one, and else the address within the file (`#/ko/timeline/#founded`).
 */
export function publicAddressOf(href: string): string {
  return resolvePublicAddress(href, window.location, String(import.meta.env['VITE_PUBLISHED_AT'] ?? ''));
}

/** The public address of the page as the reader sees it now, with all that is selected. */
export function readPublicAddress(): string {
  const { hash, href } = window.location;
  // In the single file the pages stand behind the `#`.
  return publicAddressOf(hash.startsWith('#/') ? hash : href);
}

/** @param published where the site is published, up to and with the last slash; empty where none was given */
export function resolvePublicAddress(
  href: string,
  location: Pick<Location, 'href' | 'protocol'>,
  published: string,
): string {
  if (published !== '' && href.startsWith('#/')) return published + href.slice('#/'.length);
  return /^https?:$/.test(location.protocol) ? new URL(href, location.href).href : href;
}
