import { useDeferredUnlessPrinting } from '../../ui/useDeferredUnlessPrinting';
import type { ViewProps } from '../ViewProps';
import { MembershipContent } from './MembershipContent';
import './MembershipView.css';
import { useSelection } from './useSelection';

/** Who belonged to the organization, from the first year of the data to what the documents say. */
export function MembershipView({ facts, tables, embedded }: ViewProps) {
  // What is chosen is answered at once where it is chosen (Controls.tsx); what it changes is drawn between what the reader does.
  const selection = useDeferredUnlessPrinting(useSelection(tables));
  return <MembershipContent facts={facts} tables={tables} embedded={embedded} selection={selection} />;
}
