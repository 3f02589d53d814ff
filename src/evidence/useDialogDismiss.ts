import { useEffect, type RefObject } from 'react';
import { areOverlapping } from '../ui/geometry';
import { isWide, type PanelPlace } from './useDialogPosition';

const PRESSABLE = 'a, button, input, select, label, summary';

/** Closes the panel by Escape, by a touch on the page beside a sheet, and by the focus on what lies under it. */
export function useDialogDismiss(
  dialog: RefObject<HTMLDialogElement | null>,
  pressed: PanelPlace['pressed'],
  leave: PanelPlace['leave'],
  onClose: () => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // An Escape that ends a syllable under way belongs to the input method.
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onClose();
      if (event.key === 'Tab') leaveByTab(event, dialog.current, pressed.current);
    };
    // A panel that covers most of the screen goes with a touch on what is left of the page; what can be pressed there,
    // answers.
    const onClick = ({ target }: MouseEvent) => {
      if (isWide() || !(target instanceof Element) || dialog.current?.contains(target) || target.closest(PRESSABLE))
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
  }, [dialog, pressed, leave, onClose]);
}

/** The panel stands at the end of the page, but whoever tabs out of it goes on from what they pressed. */
function leaveByTab(event: KeyboardEvent, panel: HTMLElement | null, pressed: Element | null): void {
  if (!panel?.contains(document.activeElement) || !(pressed instanceof HTMLElement) || !pressed.isConnected) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')];
  const isBefore =
    event.shiftKey && (document.activeElement === stops[0] || !stops.some((stop) => stop === document.activeElement));
  if (isBefore) event.preventDefault();
  // Forward, the browser itself goes on from there.
  if (isBefore || (!event.shiftKey && document.activeElement === stops[stops.length - 1]))
    pressed.focus({ preventScroll: true });
}
