import { UnknownChoice } from '../../evidence/MessageWords';
import type { Tables } from '../../tables/tablesSchema';
import { useAddress } from '../../ui/address';
import { toKnown } from './toKnown';

/** What the address asks for that the data have not. */
export function UnknownSelection({ tables }: { tables: Tables }) {
  return <UnknownChoice known={toKnown(useAddress().search, tables)} />;
}
