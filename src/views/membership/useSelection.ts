import { useMemo } from 'react';
import { parseCountry, parseMeasure, parseRegion, parseShow, type Show } from '../../membership/membershipOptions';
import type { Measure, Region } from '../../membership/toSeries';
import type { Tables } from '../../tables/tablesSchema';
import { useUrlState } from '../../ui/address';

export interface Selection {
  readonly region: Region;
  readonly measure: Measure;
  readonly country: string | undefined;
  readonly show: Show;
  readonly setRegion: (region: string) => void;
  readonly setShow: (show: Show) => void;
  readonly setMeasure: (measure: Measure) => void;
  readonly setCountry: (country: string | undefined) => void;
}

/** What the reader has selected besides a year, from the address. */
export function useSelection(tables: Tables): Selection {
  const { search, setSearch } = useUrlState();
  const region = parseRegion(tables, search.get('region'));
  const measure = parseMeasure(search.get('measure'));
  const show = parseShow(search.get('show'));
  const country = parseCountry(tables, search.get('country'));
  return useMemo(
    () => ({
      region,
      measure,
      country,
      show,
      setShow: (chosen) => setSearch({ show: chosen === 'chart' ? undefined : chosen }, { replace: true }),
      setRegion: (chosen) => setSearch({ region: chosen === 'world' ? undefined : chosen }, { replace: true }),
      setMeasure: (chosen) => setSearch({ measure: chosen === 'count' ? undefined : chosen }, { replace: true }),
      setCountry: (chosen) => setSearch({ country: chosen }),
    }),
    [region, measure, country, show, setSearch],
  );
}
