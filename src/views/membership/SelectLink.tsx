import type { ReactNode } from 'react';
import type { UrlState, SearchChanges } from '../../ui/address';
import { hasModifierKey } from '../../ui/hasModifierKey';

/** The view to stay in, as addresses name it, and the ways to change what is selected in it; it stays the same while the address changes. */
export interface Place extends Pick<UrlState, 'hrefTo' | 'setSearch'> {
  readonly view: string;
}

interface SelectLinkProps {
  readonly place: Place;
  readonly select: SearchChanges;
  readonly children: ReactNode;
}

/** Selects something in this view: a link that can be opened elsewhere, and a press that keeps the rest of the selection and goes to what is told of it. */
export function SelectLink({ select, place, children }: SelectLinkProps) {
  return (
    <a
      href={place.hrefTo(place.view, select)}
      data-live=""
      onClick={(event) => {
        if (hasModifierKey(event)) return;
        event.preventDefault();
        place.setSearch(select);
        goTo(select.country);
      }}
    >
      {children}
    </a>
  );
}

/** In frames of the screen: what is told of a country waits for what is more urgent. */
const PATIENCE = 120;

/** Leads a reader to what is told of a country, or else of the year, which may be far from what was pressed, as soon as it is there. */
function goTo(country: string | undefined, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(
      country === undefined ? 'membership-year-heading' : 'membership-country-heading',
    );
    if (heading && heading.dataset['country'] === country) {
      heading.tabIndex = -1;
      heading.focus();
    } else if (patience > 0) goTo(country, patience - 1);
  });
}
