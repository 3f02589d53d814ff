import type { Continent, Tables } from '../tables/tablesSchema';
import type { Region } from './toSeries';

/** The regions that a reader can choose: the world, then every continent that ever had a member, by its code. */
export function toRegions({ countries }: Pick<Tables, 'countries'>): Region[] {
  const continents = new Set<Continent>(countries.map(({ continent }) => continent));
  return ['world', ...[...continents].toSorted()];
}
