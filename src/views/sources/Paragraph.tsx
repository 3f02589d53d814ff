import { memo, useMemo, use, createContext } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { formatDiagnosticName } from '../../evidence/formatDiagnostic';
import { formatDocumentName } from '../../evidence/documents';
import type { Diagnostic } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import { hasModifierKey } from '../../ui/hasModifierKey';
import {
  findCounterpart,
  paragraphId,
  type DocumentModel,
  type FactSpan,
  type ParagraphPassage,
} from './documentModel';
import { buildSpanTree, type SpanNode, splitText } from './textSegments';

interface ParagraphProps {
  readonly reading: DocumentModel;
  readonly paragraph: ParagraphPassage;
  readonly others: readonly DocumentModel[];
  readonly messages: readonly Diagnostic[];
  /** The id of the paragraph that the address names, if it does. */
  readonly shown: string | undefined;
}

/**
 * A paragraph word for word, its facts to be clicked; below it, in the margin's hand, who else says the same and what
 * to look at.
 */
export const Paragraph = memo(function Paragraph({ reading, paragraph, others, messages, shown }: ParagraphProps) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const { document, text, spans } = reading;
  const id = paragraphId(document.id, paragraph.number);
  const counterparts = others.flatMap((other) => findCounterpart(reading, paragraph, other) ?? []);
  const isShown =
    shown === id ||
    counterparts.some((counterpart) => shown === paragraphId(counterpart.document.id, counterpart.number));
  const nodes = useMemo(() => buildSpanTree(splitText(text, spans, paragraph)), [text, spans, paragraph]);
  const notes = messages.flatMap((message, index) =>
    message.where.some(
      ({ document: of, start, end }) => of === document.id && paragraph.start <= start && end <= paragraph.end,
    )
      ? [{ number: index + 1, message }]
      : [],
  );
  return (
    <div className="paragraph" id={id} tabIndex={-1} data-shown={isShown || undefined}>
      <p className="paragraph-words" lang={document.language}>
        <SpanWords nodes={nodes} />
      </p>
      <p className="paragraph-notes">
        {counterparts.map((counterpart) => (
          <a key={counterpart.document.id} href={`#${paragraphId(counterpart.document.id, counterpart.number)}`}>
            {t('sources.texts.counterpart', {
              document: formatDocumentName(counterpart.document, facts.documents, language, t),
              number: counterpart.number,
              count: counterpart.shared,
            })}
          </a>
        ))}
        {counterparts.length === 0 && <span>{t('sources.texts.alone')}</span>}
        {notes.map(({ number, message }) => (
          <a key={number} className="paragraph-check" href={`#check-${number}`}>
            {formatDiagnosticName(message, facts, language, t)}
          </a>
        ))}
      </p>
    </div>
  );
});

type Node = SpanNode<FactSpan>;

/** Words of a document, its facts to be clicked: the innermost of several opens. */
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

/**
 * One press opens the evidence. A span in several pieces is one link, at its first: the others are plain words to a key
 * and to hearing.
 */
function PressableWords({ fact, text, isReachable }: { fact: string; text: string; isReachable: boolean }) {
  const { showFact } = useNavigation();
  return (
    // Keys have the first piece.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
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

/** Commas and brackets between the words of a span cannot be clicked. */
function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The fact that the address names, whose words are marked in the documents. */
export const ShownFactContext = createContext<string | undefined>(undefined);
