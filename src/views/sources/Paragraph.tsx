import { memo, useMemo } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { formatDocumentName } from '../../evidence/formatDocumentName';
import { formatDiagnosticName } from '../../evidence/formatDiagnostic';
import type { Diagnostic } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import './Paragraph.css';
import { SpanWords } from './SpanWords';
import type { ParagraphPassage } from './toPassages';
import { toCounterpart, toParagraphId, type DocumentModel } from './buildDocumentModel';
import { toTextSegments } from './toTextSegments';
import { toSpanTree } from './toSpanTree';

interface ParagraphProps {
  readonly reading: DocumentModel;
  readonly paragraph: ParagraphPassage;
  readonly others: readonly DocumentModel[];
  readonly messages: readonly Diagnostic[];
  /** The id of the paragraph that the address names, if it does. */
  readonly shown: string | undefined;
}

/** A paragraph word for word, its facts to be pressed; below it, in the margin's hand, who else says the same and what to look at. */
export const Paragraph = memo(function Paragraph({ reading, paragraph, others, messages, shown }: ParagraphProps) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const { document, text, spans } = reading;
  const id = toParagraphId(document.id, paragraph.number);
  const counterparts = others.flatMap((other) => toCounterpart(reading, paragraph, other) ?? []);
  const isShown =
    shown === id ||
    counterparts.some((counterpart) => shown === toParagraphId(counterpart.document.id, counterpart.number));
  const nodes = useMemo(() => toSpanTree(toTextSegments(text, spans, paragraph)), [text, spans, paragraph]);
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
          <a key={counterpart.document.id} href={`#${toParagraphId(counterpart.document.id, counterpart.number)}`}>
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
