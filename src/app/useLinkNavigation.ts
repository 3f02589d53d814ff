import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import { hasModifierKey } from '../ui/hasModifierKey';
import { checkReachable, inTime, showFailure } from '../ui/recovery';
import { decodeFragment, IS_SINGLE_FILE, parseFragment, readLocation } from './location';
import type { Page } from './page';
import { rememberLanguage } from './preferences';
import { loadPage } from './queries';
import { parsePath } from './routing';

/**
 * How long a page may go without painting (one in the background, or in a frame off the screen, does not paint at all).
 */
const MOST_MS = 100;

/**
 * Follows links to pages of the site without loading a new page, once what the page needs is there; a link that
 * cannot be prepared is followed by the browser, if the site can be reached. Prepares on hover and focus what a press
 * would need. In a page that its browser has translated, all links are the browser's: it translates the next page too.
 */
export function useLinkNavigation(base: string): void {
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();

  useEffect(() => {
    // Of two presses the later counts, however long the page of the earlier takes.
    let last: object | undefined;
    const prepare = (page: Page) => loadPage(queryClient, page);
    const prefetchOnIntent = (event: Event) => {
      const target = toInternalLink(event, base);
      // A failed look ahead costs nothing: the click tries again and reports it.
      if (target) prepare(target.page).catch(() => undefined);
    };
    const follow = (target: InternalLink, anchor: HTMLAnchorElement) => {
      anchor.toggleAttribute('data-pressed', true);
      const press = {};
      last = press;
      const unlessOvertaken = (act: () => void) => () => {
        anchor.toggleAttribute('data-pressed', false);
        if (last === press) act();
      };
      const show = () => {
        showFailure();
        showPage(target, parsePath(readLocation().pathname.slice(base.length)), navigate);
      };
      const leave = () => {
        checkReachable(target.url.href).then(
          () => window.location.assign(target.url),
          (error: unknown) => {
            console.error(error);
            showFailure(() => follow(target, anchor));
          },
        );
      };
      inTime(() => Promise.all([prepare(target.page), afterPaint()])).then(
        unlessOvertaken(show),
        unlessOvertaken(leave),
      );
    };
    const onClick = (event: MouseEvent) => {
      const target = toInternalLink(event, base);
      const anchor = anchorOf(event);
      if (!target || !anchor || !isPlainPress(event) || isTranslated()) return;
      event.preventDefault();
      follow(target, anchor);
    };
    // Above React's own listener: a press that a part of the page has answered is no navigation.
    document.addEventListener('click', onClick);
    document.addEventListener('pointerover', prefetchOnIntent);
    document.addEventListener('focusin', prefetchOnIntent);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('pointerover', prefetchOnIntent);
      document.removeEventListener('focusin', prefetchOnIntent);
    };
  }, [base, navigate, queryClient]);
}

/**
 * Resolves once the browser has painted what stands there now: work that follows keeps no reader waiting for the answer
 * to a press.
 */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, MOST_MS);
  });
}

interface InternalLink {
  readonly page: Page;
  readonly url: URL;
  readonly path: string;
}

function showPage(
  { page, url, path }: InternalLink,
  from: Page | undefined,
  navigate: (path: string, options: { replace: boolean }) => void,
): void {
  const isSameView = from?.view === page.view && !(IS_SINGLE_FILE && url.hash);
  const keepScroll = isSameView ? anchorScroll() : undefined;
  // What is selected stays in another language, also what reached the address after the link was followed.
  const { search, hash } = isSameView && from.language !== page.language ? readLocation() : url;
  // In a frame a new step of history would become a step of the host.
  flushSync(() => navigate(path + search + hash, { replace: page.embedded }));
  // What a reader chooses inside an embed stays inside.
  if (from?.language !== page.language && !page.embedded) rememberLanguage(page.language);
  if (keepScroll) keepScroll();
  else showFromTop(url.hash);
}

/** Some browsers do not keep a reader's scroll position where the text above it becomes longer: returns what does. */
function anchorScroll(): () => void {
  const index = findBlocks().findIndex((element) => element.getBoundingClientRect().top >= 0);
  const top = findBlocks()[index]?.getBoundingClientRect().top;
  return () => {
    const now = findBlocks()[index]?.getBoundingClientRect().top;
    if (window.scrollY > 0 && top !== undefined && now !== undefined)
      window.scrollBy({ top: now - top, behavior: 'instant' });
  };
}

function findBlocks(): Element[] {
  return [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, figure, tr)')];
}

function toInternalLink(event: Event, base: string): InternalLink | undefined {
  const anchor = anchorOf(event);
  if (!anchor || (anchor.target && anchor.target !== '_self') || anchor.hasAttribute('download') || !anchor.href)
    return undefined;
  const here = readLocation();
  const url = IS_SINGLE_FILE ? toLocationOf(anchor, here) : new URL(anchor.href);
  if (!url || (!IS_SINGLE_FILE && url.origin !== window.location.origin) || !url.pathname.startsWith(`${base}/`))
    return undefined;
  const isSamePage = url.pathname === here.pathname && url.search === here.search;
  if (isSamePage && url.hash && !IS_SINGLE_FILE) return undefined;
  const path = url.pathname.slice(base.length);
  const page = parsePath(path);
  // A full page has no place in somebody's frame: the browser opens it in its own tab (see embeds.ts).
  const isLeaving = parsePath(here.pathname.slice(base.length))?.embedded && !page?.embedded;
  return page && !isLeaving ? { page, url, path } : undefined;
}

function anchorOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest('a') : null;
}

/** In the single file, what a link means: another location, or (`#main`) a part of the page that is shown. */
function toLocationOf(anchor: HTMLAnchorElement, here: Pick<URL, 'pathname' | 'search'>): URL | undefined {
  const fragment = anchor.getAttribute('href') ?? '';
  if (fragment.startsWith('#/')) return parseFragment(fragment);
  return fragment.startsWith('#') ? parseFragment(`#${here.pathname}${here.search}${fragment}`) : undefined;
}

function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !hasModifierKey(event);
}

/** Browsers that translate put each text into `font` elements, of which the site itself has none. */
function isTranslated(): boolean {
  return document.querySelector('font') !== null;
}

/** A new view starts at its heading, for eyes and for a screen reader. */
function showFromTop(hash: string): void {
  requestAnimationFrame(() => {
    const target = (hash && document.getElementById(decodeFragment(hash))) || document.querySelector('h1');
    if (!(target instanceof HTMLElement)) return;
    if (hash) target.scrollIntoView();
    else window.scrollTo(0, 0);
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  });
}
