import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import type { EmbedSelection } from '../embed/embedTypes';
import { tellHost } from '../embed/listenToHost';
import { changeSearch, type UrlState, type SearchChanges, type SearchOptions } from '../ui/address';
import { subscribeToLocation } from './location';
import { isViewName, toPath, type Page } from './page';
import { decodeFragment, readLocation, toHref } from './location';

/** What a step of the history says that was made to open the evidence of a fact. */
const OPENED = { openedFact: true } as const;

type Navigate = ReturnType<typeof useLocation>[1];

/** The address of a page, for the parts below that know no router. */
export function useRouterUrlState(page: Page): UrlState {
  const { base } = useRouter();
  const [, navigate] = useLocation();
  const search = useSearch();
  const hash = useSyncExternalStore(subscribeToLocation, readHash, () => '');
  const { language, embedded } = page;

  // Where the reader is by the time of the call: what follows a moment later may find them on the page of the other
  // language.
  const readPath = useCallback(() => readLocation().pathname.slice(base.length), [base]);

  // In a frame a new step of history would become a step of the host.
  const setSearch = useCallback(
    (changes: SearchChanges, options?: SearchOptions) => {
      const next = toQuery(changes, new URLSearchParams(readLocation().search));
      const fragment = options?.hash === undefined ? readLocation().hash : toFragment(options.hash);
      navigate(readPath() + next + fragment, { replace: embedded || (options?.replace ?? false) });
    },
    [navigate, readPath, embedded],
  );

  const { showFact, hideFact } = useFactSteps(embedded, readPath, navigate, setSearch);

  const setHash = useCallback(
    (next: string, options?: Pick<SearchOptions, 'replace'>) => {
      // A step along from nothing opens something, too.
      const isAlong = options?.replace === true && readHash() !== '';
      navigate(readPath() + readLocation().search + toFragment(next), {
        replace: embedded || isAlong || next === readHash(),
      });
    },
    [navigate, readPath, embedded],
  );

  const reportUnknown = useCallback(
    (select: EmbedSelection) => {
      if (embedded) tellHost(window, { type: 'unknown', select });
    },
    [embedded],
  );

  const hrefTo = useCallback(
    (view: string, params: SearchChanges = {}, fragment = '') =>
      toHref(base + toViewPath(language, view) + toQuery(params) + (fragment && `#${fragment}`)),
    [base, language],
  );

  const hrefHere = useCallback(
    (params: SearchChanges) => toHref(base + toPath({ ...page, embedded: false }) + toQuery(params)),
    [base, page],
  );

  return useMemo(
    () => ({
      search: new URLSearchParams(search),
      hash,
      setSearch,
      showFact,
      hideFact,
      setHash,
      reportUnknown,
      hrefTo,
      hrefHere,
    }),
    [search, hash, setSearch, showFact, hideFact, setHash, reportUnknown, hrefTo, hrefHere],
  );
}

/** The steps of the history that open and close the evidence of a fact. */
function useFactSteps(
  embedded: boolean,
  readPath: () => string,
  navigate: Navigate,
  setSearch: UrlState['setSearch'],
): Pick<UrlState, 'showFact' | 'hideFact'> {
  const showFact = useCallback(
    (fact: string) => {
      const now = new URLSearchParams(readLocation().search);
      const place = readPath() + toQuery({ fact }, now) + readLocation().hash;
      if (embedded || now.has('fact')) return navigate(place, { replace: true, state: window.history.state });
      // Whoever reads on beside the evidence stays there when this step is taken back: no scrolling to where it was
      // made.
      window.history.scrollRestoration = 'manual';
      navigate(place, { state: OPENED });
      window.history.scrollRestoration = 'auto';
      window.addEventListener(
        'popstate',
        () => {
          window.history.scrollRestoration = 'auto';
        },
        { once: true },
      );
    },
    [navigate, readPath, embedded],
  );

  const isGoingBack = useRef(false);
  const hideFact = useCallback(() => {
    // The step back takes a moment, in which the evidence may be closed once more: that would be a step too many.
    if (isGoingBack.current) return;
    if (isOpened(window.history.state)) {
      isGoingBack.current = true;
      window.addEventListener(
        'popstate',
        () => {
          isGoingBack.current = false;
        },
        { once: true },
      );
      window.history.back();
    } else setSearch({ fact: undefined }, { replace: true });
  }, [setSearch]);

  return { showFact, hideFact };
}

function isOpened(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'openedFact' in state;
}

/** A query string with its question mark, or nothing; parameters keep their order. */
export function toQuery(changes: SearchChanges, from = new URLSearchParams()): string {
  const text = changeSearch(from, changes).toString();
  return text && `?${text}`;
}

function toFragment(hash: string): string {
  return hash && `#${encodeURIComponent(hash)}`;
}

function toViewPath(language: Page['language'], view: string): string {
  const embedded = view.startsWith('embed/');
  const name = embedded ? view.slice('embed/'.length) : view || 'profile';
  return isViewName(name) ? toPath({ language, view: name, embedded }) : `/${language}/${view}/`;
}

function readHash(): string {
  return decodeFragment(readLocation().hash);
}
