import { useId, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { isSyllableUnderWay, searchCountries, buildCountryIndex } from '../../membership/searchCountries';
import { countryName } from '../../membership/countries';
import type { Tables } from '../../tables/tablesSchema';
import './CountryFinder.css';
import { useFormatters } from './formatters';

interface CountryFinderProps {
  readonly tables: Tables;
  readonly country: string | undefined;
  readonly setCountry: (country: string | undefined) => void;
}

const MOST = 8;

/** A field to find a country by any of its names or codes: Enter takes the first, the arrow keys lead into the list. */
export function CountryFinder({ tables, country, setCountry }: CountryFinderProps) {
  const { t, language } = useFormatters();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const index = useMemo(() => buildCountryIndex(tables), [tables]);
  const [typed, setTyped] = useState<string>();
  const shown = country === undefined ? '' : countryName(tables, country, language);
  const isOpen = typed !== undefined && typed.trim() !== '';
  const found = isOpen ? searchCountries(index, typed, language).slice(0, MOST) : [];

  const choose = (code: string) => {
    setTyped(undefined);
    setCountry(code);
    field.current?.focus();
  };
  const clear = () => {
    setCountry(undefined);
    field.current?.focus();
  };
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && isOpen) {
      setTyped(undefined);
      field.current?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [field.current, ...(list.current?.querySelectorAll('button') ?? [])];
      const next = stops.findIndex((stop) => stop === event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1);
      stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
    } else return;
    event.preventDefault();
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.closest('form')?.contains(event.relatedTarget)) setTyped(undefined);
  };

  return (
    <form
      className="country-finder"
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0] !== undefined) choose(found[0]);
      }}
    >
      <label htmlFor={`${id}-field`}>{t('membership.country.label')}</label>
      <div className="country-finder-row">
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={`${id}-hint`}
          value={typed ?? shown}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={(event) => {
            // What a reader has begun to type stays as it is: the focus event may come later than the focus.
            if (event.currentTarget.value === shown) event.currentTarget.select();
          }}
          onBlur={leave}
          onKeyDown={(event) => {
            if (!event.nativeEvent.isComposing) move(event);
          }}
        />
        {country !== undefined && (
          <button type="button" className="button" onClick={clear}>
            {t('membership.country.clear')}
          </button>
        )}
        {found.length > 0 && (
          <ul ref={list} className="country-finder-list">
            {found.map((code) => (
              <FoundCountry
                key={code}
                code={code}
                name={countryName(tables, code, language)}
                choose={choose}
                move={move}
                leave={leave}
              />
            ))}
          </ul>
        )}
      </div>
      <p id={`${id}-hint`} className="country-finder-hint">
        {t('membership.country.hint')}
      </p>
      <output className="country-finder-status" htmlFor={`${id}-field`}>
        {isOpen &&
          (found.length > 0 ? (
            <span className="visually-hidden">{t('membership.country.found', { amount: found.length })}</span>
          ) : (
            !isSyllableUnderWay(typed) && t('membership.country.none')
          ))}
      </output>
    </form>
  );
}

interface FoundCountryProps {
  readonly code: string;
  readonly name: string;
  readonly choose: (code: string) => void;
  readonly move: (event: KeyboardEvent<HTMLElement>) => void;
  readonly leave: (event: FocusEvent<HTMLElement>) => void;
}

function FoundCountry({ code, name, choose, move, leave }: FoundCountryProps) {
  return (
    <li>
      {/* Some browsers give a clicked button no focus: the field keeps it, so that the list stays to be clicked. */}
      <button
        type="button"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => choose(code)}
        onKeyDown={move}
        onBlur={leave}
      >
        {name} <small>{code}</small>
      </button>
    </li>
  );
}
