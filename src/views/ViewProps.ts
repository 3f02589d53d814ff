import type { Facts } from '../facts/factsSchema';
import type { Tables } from '../tables/tablesSchema';

/** What every view gets: all data, and whether it stands alone in a page or in somebody's frame. */
export interface ViewProps {
  readonly facts: Facts;
  readonly tables: Tables;
  readonly embedded: boolean;
}
