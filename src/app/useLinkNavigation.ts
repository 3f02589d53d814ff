import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { rememberLanguage } from './rememberedChoice';
import { loadPage } from './loadPage';
import type { Page } from './page';
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
    const prepare = (page: Page) => loadPage(queryClient, page);
    const onIntent = (event: Event) => {
      const target = toInternalLink(event, base);
      // A failed look ahead costs nothing: the press tries again and tells.
      if (target) prepare(target.page).catch(() => undefined);
    };
    const onClick = (event: MouseEvent) => {
      const target = toInternalLink(event, base);
      if (!target || !isPlainPress(event)) return;
      event.preventDefault();
      const from = parsePath(window.location.pathname.slice(base.length));
      prepare(target.page).then(() => startTransition(() => {
        // In a frame a new step of history would become a step of the host.
        navigate(target.path, { replace: target.page.embedded });
        if (from?.language !== target.page.language) rememberLanguage(target.page.language);
        if (from?.view !== target.page.view) showFromTop(target.url.hash);
      }), () => window.location.assign(target.url));
    };
    element.addEventListener('click', onClick);
    element.addEventListener('pointerover', onIntent);
    element.addEventListener('focusin', onIntent);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', onIntent);
      element.removeEventListener('focusin', onIntent);
    };
  }, [root, base, navigate, queryClient]);
}

interface InternalLink { readonly page: Page; readonly url: URL; readonly path: string }

function toInternalLink(event: Event, base: string): InternalLink | undefined {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (!anchor || (anchor.target && anchor.target !== '_self') || anchor.hasAttribute('download') || !anchor.href) return undefined;
  const url = new URL(anchor.href);
  if (url.origin !== window.location.origin || !url.pathname.startsWith(`${base}/`)) return undefined;
  const isSamePage = url.pathname === window.location.pathname && url.search === window.location.search;
  if (isSamePage && url.hash) return undefined;
  const path = url.pathname.slice(base.length);
  const page = parsePath(path);
  // A full page has no place in somebody's frame: the browser opens it in its own tab (see writeEmbeds.ts).
  const isLeaving = parsePath(window.location.pathname.slice(base.length))?.embedded && !page?.embedded;
  return page && !isLeaving ? { page, url, path: path + url.search + url.hash } : undefined;
}

function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A new view starts at its heading, for eyes and for a screen reader. */
function showFromTop(hash: string): void {
  requestAnimationFrame(() => {
    const target = (hash && document.getElementById(decodeURIComponent(hash.slice(1)))) || document.querySelector('h1');
    if (!(target instanceof HTMLElement)) return;
    if (hash) target.scrollIntoView();
    else window.scrollTo(0, 0);
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  });
}
