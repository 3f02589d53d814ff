import { memo, useDeferredValue, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { findFactOrItem } from '../facts/findFact';
import { useTranslation } from '../i18n/useTranslation';
import { useAddress, useNavigation } from '../ui/address';
import { areOverlapping } from '../ui/areOverlapping';
import { EvidenceContent } from './EvidenceContent';
import { useEvidence } from './EvidenceContext';
import './EvidencePanel.css';

/**
 * The evidence of the fact in the address (`?fact=member-states`), in a dialog beside the text or from below.
 * `languages` is the switch of languages, since the one of the page may lie under the panel.
 */
export function EvidencePanel({ languages }: { languages: ReactNode }) {
  const { search, hideFact } = useAddress();
  // The press itself is answered first (see FactLink.css), the panel a moment later.
  const id = useDeferredValue(search.get('fact'));
  return id === null ? null : <OpenPanel id={id} languages={languages} onClose={hideFact} />;
}

/** `near`: under what was pressed, in a frame, whose ends may lie far off the reader's screen. */
type Side = 'start' | 'end' | 'below' | 'near';
/** As in EvidencePanel.css. */
const NEAR_PANEL_PX = { height: 560, gap: 8 } as const;
const PRESSABLE = 'a, button, input, select, label, summary';

/** The same until another fact is in the address: a press that closes it does not render it first. */
const OpenPanel = memo(function OpenPanel({ id, languages, onClose }: { id: string; languages: ReactNode; onClose: () => void }) {
  const { t } = useTranslation();
  const { facts } = useEvidence();
  const { hrefTo } = useNavigation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<Element | null>(null);
  const isLeft = useRef(false);
  const shownAt = useRef(0);
  const [side, setSide] = useState<Side>('end');
  const [top, setTop] = useState(0);
  const statement = findFactOrItem(facts, id);

  useLayoutEffect(() => {
    const { scrollY } = window;
    // Afterwards: React gives the focus back to what had it before, and that may be the page that was touched.
    return () => queueMicrotask(() => {
      const element = pressed.current;
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
    if (!element.contains(document.activeElement)) pressed.current = findPressed(id);
    if (!element.open) {
      // Not modal: the text beside the panel or above it can be read and pressed, and a phone need not style all of the
      // page anew, which takes longer than to show the panel.
      if ('show' in element) element.show();
      else dialog.current?.setAttribute('open', '');
    }
    const next = toSide(pressed.current, element);
    setSide(next);
    setTop(toTop(pressed.current));
    // Above a sheet, what was pressed stays in sight.
    if (next !== 'near') pressed.current?.scrollIntoView({ block: next === 'below' ? 'start' : 'nearest' });
    shownAt.current = window.scrollY;
    heading.current?.focus({ preventScroll: true });
    element.scrollTop = 0;
  }, [id]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      if (event.key === 'Tab') leaveByTab(event, dialog.current, pressed.current);
    };
    // A panel that covers most of the screen goes with a touch on what is left of the page; what can be pressed there, answers.
    const onClick = ({ target }: MouseEvent) => {
      if (isWide() || !(target instanceof Element) || dialog.current?.contains(target) || target.closest(PRESSABLE)) return;
      onClose();
    };
    // Whoever goes on by keyboard to what lies under the panel has left it, and sees where the focus is.
    const onFocus = ({ target }: FocusEvent) => {
      const panel = dialog.current;
      if (!panel || !(target instanceof Element) || !target.matches(':focus-visible') || panel.contains(target)) return;
      if (!areOverlapping(target.getBoundingClientRect(), panel.getBoundingClientRect())) return;
      isLeft.current = true;
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
  }, [onClose]);

  return (
    <dialog
      ref={dialog} className="evidence-panel" data-side={side} aria-labelledby="evidence-panel-title"
      style={side === 'near' ? { insetBlockStart: top } : undefined}
    >
      <div className="evidence-panel-content">
        <div className="evidence-panel-bar">
          {languages}
          <button type="button" className="evidence-panel-close" onClick={onClose} aria-label={t('evidence.close')}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {statement
          ? <EvidenceContent statement={statement} headingRef={heading} />
          : (
            <>
              <h2 id="evidence-panel-title" ref={heading} tabIndex={-1} className="evidence-panel-unknown">{t('evidence.unknown', { id })}</h2>
              <div className="evidence-actions"><a className="button" href={hrefTo('sources', {}, 'sources-facts')}>{t('sources.table.title')}</a></div>
            </>
          )}
      </div>
    </dialog>
  );
});

/** The panel stands at the end of the page, but whoever tabs out of it goes on from what they pressed. */
function leaveByTab(event: KeyboardEvent, panel: HTMLElement | null, pressed: Element | null): void {
  if (!panel?.contains(document.activeElement) || !(pressed instanceof HTMLElement) || !pressed.isConnected) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')];
  const isBefore = event.shiftKey && (document.activeElement === stops[0] || !stops.some((stop) => stop === document.activeElement));
  if (isBefore) event.preventDefault();
  // Forward, the browser itself goes on from there.
  if (isBefore || (!event.shiftKey && document.activeElement === stops[stops.length - 1])) pressed.focus({ preventScroll: true });
}

/** What was pressed; for a panel opened by its address, the first place on the page that shows the fact. */
function findPressed(id: string): Element | null {
  const active = document.activeElement;
  return active && active !== document.body ? active : document.querySelector(`[data-fact="${CSS.escape(id)}"]`);
}

function isWide(): boolean {
  return window.matchMedia('(min-width: 64rem)').matches;
}

/** How far from the top of the frame a panel stands that is under what was pressed, all of it within the frame. */
function toTop(pressed: Element | null): number {
  const bottom = pressed?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, Math.min(bottom + NEAR_PANEL_PX.gap, window.innerHeight - NEAR_PANEL_PX.height));
}

/** The side on which the panel does not cover what was pressed. */
function toSide(pressed: Element | null, panel: HTMLElement): Side {
  if (document.getElementById('embed-content')) return 'near';
  if (!isWide()) return 'below';
  const width = panel.offsetWidth;
  const place = pressed?.getBoundingClientRect();
  if (!place || place.right < window.innerWidth - width) return 'end';
  return place.left > width ? 'start' : 'below';
}
