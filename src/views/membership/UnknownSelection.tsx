import { UnknownChoice } from '../../evidence/DiagnosticText';
import type { Tables } from '../../tables/tablesSchema';
import { useUrlState } from '../../ui/address';
import { toKnownSelection } from './toKnownSelection';

/** What the address asks for that the data have not. */
export function UnknownSelection({ tables }: { tables: Tables }) {
  return <UnknownChoice known={toKnownSelection(useUrlState().search, tables)} />;
}
