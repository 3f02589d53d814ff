import { useCallback, useEffect, useRef, useState } from 'react';
import { parseCountry, parseMeasure, parseRegion, parseYear } from '../../membership/toRegions';
import type { Measure, Region } from '../../membership/toSeries';
import type { Tables } from '../../tables/tablesSchema';
import { useAddress } from '../../ui/address';

export interface Selection {
  readonly region: Region; readonly measure: Measure; readonly country: string | undefined; readonly year: number;
  readonly setYear: (year: number) => void;
  readonly setRegion: (region: string) => void;
  readonly setMeasure: (measure: Measure) => void;
  readonly setCountry: (country: string | undefined) => void;
}

/** Browsers allow only so many changes of the address in a time, and a drag makes more. */
const SETTLE_MILLISECONDS = 150;

/** What the reader has selected, from the address. A year moves at once and reaches the address when it rests. */
export function useSelection(tables: Tables): Selection {
  const { search, setSearch } = useAddress();
  const [moving, setMoving] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const setYear = useCallback((year: number) => {
    clearTimeout(timer.current);
    setMoving(year);
    timer.current = setTimeout(() => {
      setSearch({ year: String(year) }, { replace: true });
      setMoving(undefined);
    }, SETTLE_MILLISECONDS);
  }, [setSearch]);

  return {
    region: parseRegion(tables, search.get('region')), measure: parseMeasure(search.get('measure')),
    country: parseCountry(tables, search.get('country')),
    year: moving ?? parseYear(tables, search.get('year')) ?? tables.years.at(-1)?.year ?? NaN,
    setYear,
    setRegion: (region) => setSearch({ region: region === 'world' ? undefined : region }, { replace: true }),
    setMeasure: (measure) => setSearch({ measure: measure === 'count' ? undefined : measure }, { replace: true }),
    setCountry: (country) => setSearch({ country }),
  };
}
