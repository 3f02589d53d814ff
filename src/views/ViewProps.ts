import type { Facts } from '../facts/factsSchema';
import type { Tables } from '../tables/tablesSchema';

/** What every view gets: all data, and whether it stands alone in a page or in somebody's frame. */
export interface ViewProps {
  readonly facts: Facts;
  readonly tables: Tables;
  readonly embedded: boolean;
  readonly files: SiteFiles;
}

/** The addresses of the files that the site is made from, to be kept by a reader. */
export interface SiteFiles {
  /** facts.json. */
  readonly facts: string;
  /** The untouched documents, by their ids. */
  readonly documents: Readonly<Record<string, string>>;
}
