export type Field = HTMLInputElement | HTMLSelectElement;

/** What a reader did before the page was alive: what was changed in fields, and what was pressed last. */
export interface Kept {
  /** The values are kept too: coming alive may set a field back. */
  readonly edits: Map<Field, { readonly value: string; readonly checked: boolean }>;
  press?: { readonly target: HTMLElement; readonly at: Pick<MouseEvent, 'clientX' | 'clientY'> } | undefined;
}

/** Does it again, as the reader did it, for the page to hear. */
export function repeat({ edits, press }: Kept): void {
  for (const [field, { value, checked }] of edits) repeatEdit(field, value, checked);
  if (!press) return;
  const {
    target,
    at: { clientX, clientY },
  } = press;
  target.removeAttribute('data-pressed');
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }));
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
