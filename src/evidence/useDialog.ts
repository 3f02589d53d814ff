import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { areOverlapping } from '../ui/geometry';

/** `near`: under what was clicked, in a frame, whose ends may lie far off the reader's screen. */
type Side = 'start' | 'end' | 'below' | 'near';
/** As in EvidencePanel.css. */
const NEAR_PANEL_PX = { height: 560, gap: 8 } as const;

/** Where the panel stands, and what was clicked to open it. */
export interface PanelPlace {
  readonly side: Side;
  /** From the top of the frame, for a panel that stands `near`. */
  readonly top: number;
  readonly clicked: RefObject<Element | null>;
  /** Says that the reader has gone on elsewhere: the focus does not come back to what was clicked. */
  readonly leave: () => void;
}

/**
 * Opens the panel for the fact `id` beside what was clicked (`opener`), with the focus on its heading; when it goes,
 * the focus and the scroll position come back.
 */
export function useDialogPosition(
  id: string,
  opener: RefObject<Element | null>,
  dialog: RefObject<HTMLDialogElement | null>,
  heading: RefObject<HTMLElement | null>,
): PanelPlace {
  const clicked = useRef<Element | null>(null);
  const isLeft = useRef(false);
  const shownAt = useRef(0);
  const [side, setSide] = useState<Side>('end');
  const [top, setTop] = useState(0);

  useLayoutEffect(() => {
    const { scrollY } = window;
    // Afterwards: React gives the focus back to what had it before, and that may be the page that was touched.
    return () =>
      queueMicrotask(() => {
        const element = clicked.current;
        // Whoever followed a link to another page is shown their place there.
        if (isLeft.current || !(element instanceof HTMLElement) || !element.isConnected) return;
        element.focus({ preventScroll: true });
        // Whoever has read on meanwhile stays there.
        if (Math.abs(window.scrollY - shownAt.current) <= 1) window.scrollTo({ top: scrollY, behavior: 'instant' });
      });
  }, []);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.contains(opener.current ?? document.activeElement))
      clicked.current = opener.current ?? findClicked(id);
    opener.current = null;
    if (!element.open) {
      // Not modal: the text beside the panel or above it can be read and clicked, and a phone need not style all of the
      // page anew, which takes longer than to show the panel.
      if ('show' in element) element.show();
      else dialog.current?.setAttribute('open', '');
    }
    const next = selectSide(clicked.current, element);
    setSide(next);
    setTop(findTop(clicked.current));
    // Above a sheet, what was clicked stays in sight.
    if (next !== 'near') clicked.current?.scrollIntoView({ block: next === 'below' ? 'start' : 'nearest' });
    shownAt.current = window.scrollY;
    heading.current?.focus({ preventScroll: true });
    element.scrollTop = 0;
  }, [id, opener, dialog, heading]);

  const leave = useCallback(() => {
    isLeft.current = true;
  }, []);
  return { side, top, clicked, leave };
}

/** True where the panel stands beside the text, and not over most of the screen. */
export function isWide(): boolean {
  return window.matchMedia('(min-width: 64rem)').matches;
}

/** What was clicked; for a panel opened by its address, the first place on the page that shows the fact. */
function findClicked(id: string): Element | null {
  const active = document.activeElement;
  return active && active !== document.body ? active : document.querySelector(`[data-fact="${CSS.escape(id)}"]`);
}

/** How far from the top of the frame a panel stands that is under what was clicked, all of it within the frame. */
function findTop(clicked: Element | null): number {
  const bottom = clicked?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, Math.min(bottom + NEAR_PANEL_PX.gap, window.innerHeight - NEAR_PANEL_PX.height));
}

/** The side on which the panel does not cover what was clicked. */
function selectSide(clicked: Element | null, panel: HTMLElement): Side {
  if (document.getElementById('embed-content')) return 'near';
  if (!isWide()) return 'below';
  const width = panel.offsetWidth;
  const place = clicked?.getBoundingClientRect();
  if (!place || place.right < window.innerWidth - width) return 'end';
  return place.left > width ? 'start' : 'below';
}

const CLICKABLE = 'a, button, input, select, label, summary';

/** Closes the panel by Escape, by a touch on the page beside a sheet, and by the focus on what lies under it. */
export function useDialogDismiss(
  dialog: RefObject<HTMLDialogElement | null>,
  clicked: PanelPlace['clicked'],
  leave: PanelPlace['leave'],
  onClose: () => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // An Escape that ends a syllable under way belongs to the input method.
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onClose();
      if (event.key === 'Tab') leaveByTab(event, dialog.current, clicked.current);
    };
    // A panel that covers most of the screen goes with a touch on what is left of the page; what can be clicked there,
    // answers.
    const onClick = ({ target }: MouseEvent) => {
      if (isWide() || !(target instanceof Element) || dialog.current?.contains(target) || target.closest(CLICKABLE))
        return;
      onClose();
    };
    // Whoever goes on by keyboard to what lies under the panel has left it, and sees where the focus is.
    const onFocus = ({ target }: FocusEvent) => {
      const panel = dialog.current;
      if (!panel || !(target instanceof Element) || !target.matches(':focus-visible') || panel.contains(target)) return;
      if (!areOverlapping(target.getBoundingClientRect(), panel.getBoundingClientRect())) return;
      leave();
      onClose();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
    };
  }, [dialog, clicked, leave, onClose]);
}

/** The panel stands at the end of the page, but whoever tabs out of it goes on from what they clicked. */
function leaveByTab(event: KeyboardEvent, panel: HTMLElement | null, clicked: Element | null): void {
  if (!panel?.contains(document.activeElement) || !(clicked instanceof HTMLElement) || !clicked.isConnected) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')];
  const isBefore =
    event.shiftKey && (document.activeElement === stops[0] || !stops.some((stop) => stop === document.activeElement));
  if (isBefore) event.preventDefault();
  // Forward, the browser itself goes on from there.
  if (isBefore || (!event.shiftKey && document.activeElement === stops[stops.length - 1]))
    clicked.focus({ preventScroll: true });
}
