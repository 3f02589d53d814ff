import type { NamedState } from '../../membership/toMembers';
import { SelectLink, type Place } from './SelectLink';

interface StateNamesProps {
  readonly states: readonly NamedState[];
  readonly place: Place;
  /** What follows a name. */
  readonly toNote?: (state: NamedState) => string | undefined;
}

/** States by name, each leading to its own history. */
export function StateNames({ states, place, toNote }: StateNamesProps) {
  return (
    <ul className="state-names">
      {states.map((state) => {
        const note = toNote?.(state);
        return (
          <li key={`${state.country}${state.spell.from}`}>
            <SelectLink select={{ country: state.country }} place={place}>
              {state.name}
            </SelectLink>
            {note !== undefined && <small> {note}</small>}
          </li>
        );
      })}
    </ul>
  );
}
