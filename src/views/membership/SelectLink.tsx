import type { ReactNode } from 'react';
import { useAddress, type SearchChanges } from '../../ui/address';

/** The view to stay in, as addresses name it, and what is selected in it. */
export interface Place { readonly view: string; readonly search: URLSearchParams }

/** Selects something in this view: a link that can be kept and opened elsewhere, and a press that stays in the page. */
export function SelectLink({ select, view, search, children }: Place & { readonly select: SearchChanges; readonly children: ReactNode }) {
  const { hrefTo, setSearch } = useAddress();
  return (
    <a
      href={hrefTo(view, { ...Object.fromEntries(search), ...select })} data-live=""
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        setSearch(select);
      }}
    >
      {children}
    </a>
  );
}
