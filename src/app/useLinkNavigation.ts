import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { afterPaint } from '../ui/afterPaint';
import { hasModifierKey } from '../ui/hasModifierKey';
import { rememberLanguage } from './rememberedChoice';
import { loadPage } from './loadPage';
import type { Page } from './page';
import { decodeFragment, IS_SINGLE_FILE, parseFragment, readPlace } from './place';
import { parsePath } from './routes';

/**
 * Follows links to pages of the site without loading a new page, once what the page needs is there; a link that
 * cannot be prepared is followed by the browser. Prepares on hover and focus what a press would need.
 */
export function useLinkNavigation(root: RefObject<HTMLElement | null>, base: string): void {
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    // Of two presses the later counts, however long the page of the earlier takes.
    let last: object | undefined;
    const prepare = (page: Page) => loadPage(queryClient, page);
    const onIntent = (event: Event) => {
      const target = toInternalLink(event, base);
      // A failed look ahead costs nothing: the press tries again and tells.
      if (target) prepare(target.page).catch(() => undefined);
    };
    const onClick = (event: MouseEvent) => {
      const target = toInternalLink(event, base);
      const anchor = anchorOf(event);
      if (!target || !isPlainPress(event) || !element.contains(anchor)) return;
      event.preventDefault();
      anchor?.toggleAttribute('data-pressed', true);
      const press = {};
      last = press;
      const from = parsePath(readPlace().pathname.slice(base.length));
      // Another page or language is drawn at once, in one piece: the press is answered before.
      const show = () => startTransition(() => showPage(target, from, navigate));
      const unlessOvertaken = (act: () => void) => () => {
        anchor?.toggleAttribute('data-pressed', false);
        if (last === press) act();
      };
      Promise.all([prepare(target.page), afterPaint()]).then(
        unlessOvertaken(show),
        unlessOvertaken(() => window.location.assign(target.url)),
      );
    };
    // Above React's own listener: a press that a part of the page has answered is no navigation.
    document.addEventListener('click', onClick);
    element.addEventListener('pointerover', onIntent);
    element.addEventListener('focusin', onIntent);
    return () => {
      document.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', onIntent);
      element.removeEventListener('focusin', onIntent);
    };
  }, [root, base, navigate, queryClient]);
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
  // In a frame a new step of history would become a step of the host.
  navigate(path, { replace: page.embedded });
  // What a reader chooses inside an embed stays inside.
  if (from?.language !== page.language && !page.embedded) rememberLanguage(page.language);
  if (from?.view !== page.view || (IS_SINGLE_FILE && url.hash)) showFromTop(url.hash);
}

function toInternalLink(event: Event, base: string): InternalLink | undefined {
  const anchor = anchorOf(event);
  if (!anchor || (anchor.target && anchor.target !== '_self') || anchor.hasAttribute('download') || !anchor.href)
    return undefined;
  const here = readPlace();
  const url = IS_SINGLE_FILE ? toPlaceOf(anchor, here) : new URL(anchor.href);
  if (!url || (!IS_SINGLE_FILE && url.origin !== window.location.origin) || !url.pathname.startsWith(`${base}/`))
    return undefined;
  const isSamePage = url.pathname === here.pathname && url.search === here.search;
  if (isSamePage && url.hash && !IS_SINGLE_FILE) return undefined;
  const path = url.pathname.slice(base.length);
  const page = parsePath(path);
  // A full page has no place in somebody's frame: the browser opens it in its own tab (see writeEmbeds.ts).
  const isLeaving = parsePath(here.pathname.slice(base.length))?.embedded && !page?.embedded;
  return page && !isLeaving ? { page, url, path: path + url.search + url.hash } : undefined;
}

function anchorOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest('a') : null;
}

/** In the single file, what a link means: another place, or (`#main`) a part of the page that is shown. */
function toPlaceOf(anchor: HTMLAnchorElement, here: Pick<URL, 'pathname' | 'search'>): URL | undefined {
  const fragment = anchor.getAttribute('href') ?? '';
  if (fragment.startsWith('#/')) return parseFragment(fragment);
  return fragment.startsWith('#') ? parseFragment(`#${here.pathname}${here.search}${fragment}`) : undefined;
}

function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !hasModifierKey(event);
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
