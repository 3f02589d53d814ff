import type { Ref } from 'react';
import type { SourceDocument, Statement } from '../facts/factsSchema';
import { useTranslation } from '../i18n/useTranslation';
import { useNavigation } from '../ui/address';
import { CitationButtons } from './CitationButtons';
import { DocumentEvidence } from './DocumentEvidence';
import { useEvidence } from './EvidenceContext';
import { FactNotes } from './FactNotes';
import { PlainWords, TranslationMark } from './FactText';
import { SourceMarks } from './SourceMarks';
import { toDocumentName } from './toDocumentName';
import { toStatementWords } from './toFactWords';
import { toStatementLabel } from './toLabel';
import { toSayers } from './toSayers';
import { toValueWords } from './toValueWords';

/** All there is to know of a fact: its value, each document's words for it, where sources differ, how to cite it. */
export function EvidenceContent({
  statement,
  headingRef,
}: {
  statement: Statement;
  headingRef: Ref<HTMLHeadingElement>;
}) {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const { hrefTo } = useNavigation();
  const words = toStatementWords(statement, tables, language);
  const value =
    statement.value.kind === 'quantity' || statement.value.kind === 'date' || statement.value.kind === 'event' || !words
      ? toValueWords(statement.value, language, t)
      : undefined;
  const sayers = toSayers(statement);
  const own = facts.documents
    .filter(({ id }) => sayers.includes(id))
    .toSorted((one, other) => Number(other.language === language) - Number(one.language === language));
  const absent = facts.documents.filter(({ id }) => !sayers.includes(id));
  const documentName = (document: SourceDocument) => toDocumentName(document, facts.documents, language, t);
  return (
    <>
      <h2 id="evidence-panel-title" ref={headingRef} tabIndex={-1}>
        <span className="evidence-panel-label">{toStatementLabel(statement, language, t)}</span>
        <span className="evidence-panel-value" data-words={value === undefined || undefined}>
          {value ?? <PlainWords words={words} fallback={statement.id} />} <SourceMarks statement={statement} />
        </span>
      </h2>
      {value === undefined && words && <TranslationMark words={words} />}
      {own.map((document) => (
        <DocumentEvidence
          key={document.id}
          document={document}
          evidence={statement.evidence.filter((each) => each.document === document.id)}
        />
      ))}
      <section className="evidence-part">
        <p>{toAgreementWords(statement, t, own.map(documentName))}</p>
        {absent.map((document) => (
          <p key={document.id} className="evidence-part-cited">
            {t('evidence.absent', { document: documentName(document) })}
          </p>
        ))}
        {value === undefined && words?.status === 'translated' && (
          <p>{t('evidence.translated', { text: words.text })}</p>
        )}
      </section>
      <FactNotes id={statement.id} />
      <div className="evidence-actions">
        <CitationButtons statement={statement} />
        <a className="button" href={hrefTo('sources', {}, `fact-${statement.id}`)}>
          {t('evidence.inSources')}
        </a>
      </div>
    </>
  );
}

function toAgreementWords(
  statement: Statement,
  t: ReturnType<typeof useTranslation>['t'],
  documents: readonly string[],
): string {
  switch (statement.agreement) {
    case 'single':
      return t('evidence.single', { documents: documents.join(', ') });
    case 'differs':
      return t('evidence.differs');
    case 'agrees':
      return isComparable(statement) ? t('evidence.agreesValue') : t('evidence.agreesBoth');
  }
}

/** Values of numbers, dates and codes are compared; sentences of two languages are only known to be there. */
function isComparable({ value }: Statement): boolean {
  return (
    value.kind === 'quantity' ||
    value.kind === 'date' ||
    value.kind === 'event' ||
    ('code' in value && value.code !== undefined)
  );
}
