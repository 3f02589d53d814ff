import type { ReactNode } from 'react';
import type { Address, SearchChanges } from '../../ui/address';
import { isModified } from '../../ui/isModified';

/** The view to stay in, as addresses name it, and the ways to change what is selected in it; it stays the same while the address changes. */
export interface Place extends Pick<Address, 'hrefTo' | 'setSearch'> { readonly view: string }

interface SelectLinkProps { readonly place: Place; readonly select: SearchChanges; readonly children: ReactNode }

/** Selects something in this view: a link that can be opened elsewhere, and a press that keeps the rest of the selection. */
export function SelectLink({ select, place, children }: SelectLinkProps) {
  return (
    <a
      href={place.hrefTo(place.view, select)} data-live=""
      onClick={(event) => {
        if (isModified(event)) return;
        event.preventDefault();
        place.setSearch(select);
      }}
    >
      {children}
    </a>
  );
}
