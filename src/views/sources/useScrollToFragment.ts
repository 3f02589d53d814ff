import { useEffect, useRef } from 'react';
import { useUrlState } from '../../ui/address';
import type { DocumentModel } from './buildDocumentModel';

/**
 * Shows and focuses the place that the fragment of the address names, also where the address changed without a new
 * page, and where the document that holds the place has come later. Only a change of the fragment moves the page: who closes the panel stays where they were.
 */
export function useScrollToFragment(readings: readonly DocumentModel[]): void {
  const { hash, search } = useUrlState();
  const shown = useRef('');
  const isPanelOpen = search.has('fact');
  useEffect(() => {
    if (hash === shown.current) return undefined;
    if (hash === '' || isPanelOpen) {
      shown.current = hash;
      return undefined;
    }
    const place = document.getElementById(hash);
    // Its document may still be on its way.
    if (!place) return undefined;
    // The browser deals with the fragment of a followed link first, and would take the focus away again.
    const frame = requestAnimationFrame(() => {
      shown.current = hash;
      place.scrollIntoView();
      const target = place.matches('a, [tabindex]') ? place : place.querySelector('a');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [hash, isPanelOpen, readings]);
}
