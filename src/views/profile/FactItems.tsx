import { FactText } from '../../evidence/FactText';
import { GlossaryPopover } from '../../evidence/GlossaryPopover';
import { findFactOrItem } from '../../facts/findFact';
import type { Facts } from '../../facts/factsSchema';
import './FactItems.css';

/** The items of a list fact, each with who says it. */
export function FactItems({ facts, fact, numbered = false }: { facts: Facts; fact: string; numbered?: boolean }) {
  const statement = findFactOrItem(facts, fact);
  const items = (statement && 'items' in statement ? statement.items : undefined) ?? [];
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className="fact-items" data-numbered={numbered || undefined}>
      {items.map((item) => (
        <li key={item.id}>
          <FactText fact={item.id} />
          <GlossaryPopover fact={item.id} />
        </li>
      ))}
    </List>
  );
}
