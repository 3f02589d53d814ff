import { useCallback, useEffect, useRef, useState } from 'react';
import { parseYear } from '../../membership/membershipOptions';
import type { Tables } from '../../tables/tablesSchema';
import { useUrlState } from '../../ui/address';

/** Browsers allow only so many changes of the address in a time, and a drag makes more. */
const SETTLE_MILLISECONDS = 150;

/** The selected year (the last one, if the address names none). It moves at once and reaches the address when it rests. */
export function useYear(tables: Tables): [number, (year: number) => void] {
  const { search, setSearch } = useUrlState();
  const [moving, setMoving] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const setYear = useCallback(
    (year: number) => {
      clearTimeout(timer.current);
      setMoving(year);
      timer.current = setTimeout(() => {
        setSearch({ year: String(year) }, { replace: true });
        setMoving(undefined);
      }, SETTLE_MILLISECONDS);
    },
    [setSearch],
  );
  return [moving ?? parseYear(tables, search.get('year')) ?? tables.cowYears.at(-1)?.year ?? NaN, setYear];
}
