type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Remembers what a reader changes in fields while the page is not alive yet. The function it returns ends that and
 * makes every change again, as the reader made it, for the page to hear.
 */
export function keepEdits(root: HTMLElement): () => void {
  // The value is kept too: coming alive may set the field back.
  const edited = new Map<Field, { value: string; checked: boolean }>();
  const keep = ({ target }: Event) => {
    if (!(target instanceof Node) || !root.contains(target)) return;
    if (target instanceof HTMLInputElement) edited.set(target, { value: target.value, checked: target.checked });
    if (target instanceof HTMLSelectElement) edited.set(target, { value: target.value, checked: false });
  };
  // Before all others: until the page is alive, nothing below the window hears of it.
  window.addEventListener('input', keep, { capture: true });
  return () => {
    window.removeEventListener('input', keep, { capture: true });
    for (const [field, { value, checked }] of edited) repeatEdit(field, value, checked);
  };
}

function repeatEdit(field: Field, value: string, checked: boolean): void {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = !checked;
    field.click();
    return;
  }
  // React hears a change only where the value differs from the one that it set or saw last: the prerendered one.
  if (field instanceof HTMLInputElement) field.value = field.defaultValue;
  else field.selectedIndex = -1;
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLSelectElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
}
