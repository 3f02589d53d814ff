import type { ReactNode } from 'react';
import { useNavigation } from '../ui/address';
import { useEvidence } from './EvidenceContext';
import './FactLink.css';
import { findFactOrItem } from '../facts/statements';
import { SourceBadges } from './SourceBadges';

interface FactLinkProps {
  /** The id of a fact or an item (`areas.2`). */
  readonly fact: string;
  readonly children: ReactNode;
  /** Without the marks, where they stand elsewhere. */
  readonly bare?: boolean;
}

/**
 * Words that came from a document: one press opens the sentence they were read from. Without script it leads to
 * that sentence in the sources view. It hears no press itself: EvidencePanel does, for all of them.
 */
export function FactLink({ fact, children, bare = false }: FactLinkProps) {
  const { hrefTo } = useNavigation();
  const { facts } = useEvidence();
  const statement = findFactOrItem(facts, fact);
  if (!statement)
    return (
      <span className="fact-missing">
        {children} ⟦{fact}⟧
      </span>
    );
  return (
    <a
      // What is the same in every link goes first: so it costs the page next to nothing.
      className="fact-link"
      aria-haspopup="dialog"
      href={hrefTo('sources', {}, `fact-${fact}`)}
      data-fact={fact}
    >
      <span className="fact-link-words">{children}</span>
      {!bare && <SourceBadges statement={statement} />}
    </a>
  );
}
