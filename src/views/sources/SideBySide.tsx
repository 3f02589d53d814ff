import { useMemo, memo, useEffect, useRef } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { DocumentMark } from '../../evidence/SourceBadges';
import { formatDocumentName } from '../../evidence/documents';
import type { Diagnostic, SourceDocument } from '../../facts/factsSchema';
import { formatNumber } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { useUrlState } from '../../ui/address';
import { Paragraph, ShownFactContext } from './Paragraph';
import type { DocumentModel, ExcludedPassage } from './documentModel';
import { detectStretchLanguage } from './textSegments';
import { layoutRows, pairUp, type GridCell } from './alignParagraphs';

interface SideBySideProps {
  readonly readings: readonly DocumentModel[];
  readonly messages: readonly Diagnostic[];
}

const FACT = 'fact-';

/** The documents two by two: on a wide screen what says the same stands level, else one document after the other. */
export function SideBySide({ readings, messages }: SideBySideProps) {
  const { t } = useTranslation();
  const { search, hash } = useUrlState();
  const shownFact = search.get('fact') ?? (hash.startsWith(FACT) ? hash.slice(FACT.length) : undefined);
  const pairs = useMemo(() => pairUp(readings).map((pair) => ({ pair, places: layoutRows(pair) })), [readings]);
  const shown = hash.startsWith(FACT) ? undefined : hash;
  useScrollToFragment(readings);
  return (
    <section className="side-by-side" aria-labelledby="sources-texts">
      <h2 id="sources-texts" tabIndex={-1}>
        {t('sources.texts.title')}
      </h2>
      <p className="sources-hint">{t('sources.texts.hint')}</p>
      <ShownFactContext value={shownFact}>
        {pairs.map(({ pair, places }) => (
          <div
            key={pair.map(({ document }) => document.id).join(' ')}
            className="side-by-side-pair"
            data-alone={pair.length === 1 || undefined}
          >
            {pair.map((reading, index) => (
              <DocumentColumn
                key={reading.document.id}
                reading={reading}
                readings={readings}
                places={places[index] ?? []}
                next={pair[1 - index]}
                messages={messages}
                shown={shown}
              />
            ))}
          </div>
        ))}
      </ShownFactContext>
    </section>
  );
}

interface DocumentColumnProps {
  readonly reading: DocumentModel;
  /** All documents, to find counterparts in. */
  readonly readings: readonly DocumentModel[];
  readonly places: readonly GridCell[];
  /** The document that stands beside this one. */
  readonly next: DocumentModel | undefined;
  readonly messages: readonly Diagnostic[];
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
              <ExcludedStretches reading={reading} passage={passage} />
            )}
          </div>
        );
      })}
    </section>
  );
});

/** What is no part of the article, folded away with its count and its reason; unfolding shows every word of it. */
export function ExcludedStretches({ reading, passage }: { reading: DocumentModel; passage: ExcludedPassage }) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { text } = reading;
  const characters = passage.stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const reason = t(`sources.reason.${passage.reason}`, { defaultValue: passage.reason });
  return (
    <details className="excluded-stretches">
      <summary>
        {t('sources.excluded.summary', {
          reason,
          count: passage.stretches.length,
          characters: formatNumber(characters, language),
        })}
      </summary>
      <p className="excluded-stretches-why">
        {t(`sources.why.${passage.reason}`, { defaultValue: t('sources.why.other') })}
      </p>
      {passage.stretches.map(({ start, end }) => {
        const words = text.slice(start, end);
        return (
          <p key={start} className="excluded-stretches-words" lang={detectStretchLanguage(words)} dir="auto">
            {words}
          </p>
        );
      })}
    </details>
  );
}

/**
 * Shows and focuses the element that the fragment of the address names, also where the address changed without a new
 * page, and where the document that holds it has come later. Only a change of the fragment moves the page: who
 * closes the panel stays where they were.
 */
export function useScrollToFragment(readings: readonly DocumentModel[]): void {
  const { hash, search } = useUrlState();
  const shown = useRef('');
  const isPanelOpen = search.has('fact');
  useEffect(() => {
    if (hash === shown.current) return undefined;
    if (hash === '' || isPanelOpen) {
      shown.current = hash;
      return undefined;
    }
    const place = document.getElementById(hash);
    // Its document may still be on its way.
    if (!place) return undefined;
    // The browser deals with the fragment of a followed link first, and would take the focus away again.
    const frame = requestAnimationFrame(() => {
      shown.current = hash;
      place.scrollIntoView();
      const target = place.matches('a, [tabindex]') ? place : place.querySelector('a');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [hash, isPanelOpen, readings]);
}
