import { use } from 'react';
import { useNavigation } from '../../ui/address';
import { hasModifierKey } from '../../ui/hasModifierKey';
import { ShownFactContext } from './ShownFactContext';
import './SpanWords.css';
import type { FactSpan } from './toFactSpans';
import type { SpanNode } from './toSpanTree';

type Node = SpanNode<FactSpan>;

/** Words of a document, its facts to be pressed: the innermost of several opens. */
export function SpanWords({ nodes }: { nodes: readonly Node[] }) {
  return nodes.map((node) => (node.kind === 'text' ? node.text : <SpanElement key={node.start} node={node} />));
}

function SpanElement({ node }: { node: Extract<Node, { kind: 'span' }> }) {
  const shownFact = use(ShownFactContext);
  const { span, isFirst, children } = node;
  const isShown = shownFact !== undefined && span.facts.includes(shownFact);
  const [first] = span.facts;
  const own = children.filter((child) => child.kind === 'text' && isWord(child.text));
  const element = (
    <span
      lang={span.language}
      data-shown={isShown || undefined}
      id={isFirst && span.anchors[0] !== undefined ? `fact-${span.anchors[0]}` : undefined}
    >
      {children.map((child) => {
        if (child.kind === 'span') return <SpanElement key={child.start} node={child} />;
        if (first === undefined || !isWord(child.text)) return child.text;
        return (
          <PressableWords key={child.start} fact={first} text={child.text} isReachable={isFirst && child === own[0]} />
        );
      })}
    </span>
  );
  // Two facts may begin with the same words; each has an id of its own.
  return isFirst
    ? span.anchors.slice(1).reduce((inner, anchor) => <span id={`fact-${anchor}`}>{inner}</span>, element)
    : element;
}

/** One press opens the evidence. A span in several pieces is one link, at its first: the others are plain words to a key and to hearing. */
function PressableWords({ fact, text, isReachable }: { fact: string; text: string; isReachable: boolean }) {
  const { showFact } = useNavigation();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- keys have the first piece
    <a
      {...(isReachable ? { 'aria-haspopup': 'dialog', href: `#fact-${fact}` } : { tabIndex: -1 })}
      data-fact={fact}
      onClick={(event) => {
        if (hasModifierKey(event)) return;
        event.preventDefault();
        showFact(fact);
      }}
    >
      {text}
    </a>
  );
}

/** Commas and brackets between the words of a span are no place to press. */
function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
