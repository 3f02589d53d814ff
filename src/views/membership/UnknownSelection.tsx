import { UnknownChoice } from '../../evidence/MessageWords';
import type { Tables } from '../../tables/tablesSchema';
import { useAddress } from '../../ui/address';
import { toKnownSelection } from './toKnownSelection';

/** What the address asks for that the data have not. */
export function UnknownSelection({ tables }: { tables: Tables }) {
  return <UnknownChoice known={toKnownSelection(useAddress().search, tables)} />;
}
