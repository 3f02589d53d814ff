import { memo, useMemo } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { DocumentMark } from '../../evidence/SourceBadges';
import { formatDocumentName } from '../../evidence/formatDocumentName';
import type { Diagnostic, SourceDocument } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import './DocumentColumn.css';
import { ExcludedStretches } from './ExcludedStretches';
import { Paragraph } from './Paragraph';
import type { GridPlace } from './toGridPlaces';
import type { DocumentModel } from './buildDocumentModel';

interface DocumentColumnProps {
  readonly reading: DocumentModel;
  /** All documents, to find counterparts in. */
  readonly readings: readonly DocumentModel[];
  readonly places: readonly GridPlace[];
  /** The document that stands beside this one. */
  readonly next: DocumentModel | undefined;
  readonly messages: readonly Diagnostic[];
  readonly file: string | undefined;
  /** The id of the paragraph that the address names, if it does. */
  readonly shown: string | undefined;
}

/** One document from its beginning to its end, its excluded stretches folded away where they stand. */
export const DocumentColumn = memo(function DocumentColumn({
  reading,
  readings,
  places,
  next,
  messages,
  file,
  shown,
}: DocumentColumnProps) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const { document, passages } = reading;
  const others = useMemo(() => readings.filter((other) => other !== reading), [readings, reading]);
  const name = (of: SourceDocument) => formatDocumentName(of, facts.documents, language, t);
  const lastRow = Math.max(...places.map(({ row }) => row), 0) + 1;
  return (
    <section
      className="document-column"
      id={`document-${document.id}`}
      tabIndex={-1}
      aria-labelledby={`title-${document.id}`}
      style={{ '--rows': lastRow }}
    >
      <header className="document-column-head">
        <h3 id={`title-${document.id}`}>
          <DocumentMark language={document.language} /> {name(document)}
        </h3>
        <p>
          <code>{document.file}</code>
        </p>
        {next && (
          <p className="document-column-jump">
            <a href={`#document-${next.document.id}`}>{t('sources.texts.jump', { document: name(next.document) })}</a>
          </p>
        )}
      </header>
      {passages.map((passage, index) => {
        const place = places[index];
        const style = place && { '--row': place.row + 1, '--span': place.rows };
        return (
          <div key={passage.start} className="document-column-passage" style={style}>
            {passage.kind === 'paragraph' ? (
              <Paragraph reading={reading} paragraph={passage} others={others} messages={messages} shown={shown} />
            ) : (
              <ExcludedStretches reading={reading} passage={passage} file={file} />
            )}
          </div>
        );
      })}
    </section>
  );
});
