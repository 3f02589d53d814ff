import type { Ref } from 'react';
import type { SourceDocument, Statement } from '../facts/factsSchema';
import { formatList } from '../i18n/format';
import type { Language } from '../i18n/language';
import { useTranslation } from '../i18n/useTranslation';
import type { Tables } from '../tables/tablesSchema';
import { useNavigation } from '../ui/address';
import { CitationButtons } from './CitationButtons';
import { DiagnosticText } from './DiagnosticText';
import { DocumentEvidence } from './DocumentEvidence';
import { useEvidence } from './EvidenceContext';
import { PlainWords, TranslationMark } from './FactText';
import { SourceBadges, TableMark } from './SourceBadges';
import { Cite, EvidencePart, SinceEvidence } from './TableWords';
import { findSourceIds, localizeStatement } from './localizeFact';
import { formatDocumentName } from './documents';
import { formatStatementLabel, formatValue } from './formatValue';

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
  const words = localizeStatement(statement, tables, language);
  const value =
    statement.value.kind === 'quantity' || statement.value.kind === 'date' || statement.value.kind === 'event' || !words
      ? formatValue(statement.value, language, t)
      : undefined;
  const label = formatStatementLabel(statement, language, t);
  // What may have changed since says that its document gives no date; a dated value says its own.
  const isUndated =
    statement.id === 'director-general' || (statement.value.kind === 'quantity' && statement.value.asOf === undefined);
  const sayers = findSourceIds(statement);
  const own = facts.documents
    .filter(({ id }) => sayers.includes(id))
    .toSorted((one, other) => Number(other.language === language) - Number(one.language === language));
  const absent = facts.documents.filter(({ id }) => !sayers.includes(id));
  const documentName = (document: SourceDocument) => formatDocumentName(document, facts.documents, language, t);
  return (
    <>
      <h2 id="evidence-panel-title" ref={headingRef} tabIndex={-1}>
        <span className="evidence-panel-label">{isUndated ? t('profile.undated', { label }) : label}</span>
        <span className="evidence-panel-value" data-words={value === undefined || undefined}>
          {value ?? <PlainWords words={words} fallback={statement.id} />} <SourceBadges statement={statement} />
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
        <p>{formatAgreement(statement, t, own.map(documentName))}</p>
        {absent.map((document) => (
          <p key={document.id} className="evidence-part-cited">
            {t('evidence.absent', { document: documentName(document) })}
          </p>
        ))}
        {value === undefined && words?.status === 'translated' && (
          <p>{t('evidence.translated', { text: formatList(listTranslated(statement, tables, language), language) })}</p>
        )}
      </section>
      <SinceEvidence fact={statement.id} />
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

/**
 * What of a statement is the project's translation; of a list those items alone that no document has in this language.
 */
function listTranslated(statement: Statement, tables: Pick<Tables, 'translations'>, language: Language): string[] {
  if ('items' in statement && statement.items?.every(({ value }) => value.kind !== 'name'))
    return statement.items.flatMap((item) => listTranslated(item, tables, language));
  const words = localizeStatement(statement, tables, language);
  return words?.status === 'translated' ? [words.text] : [];
}

function formatAgreement(
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

/** What the checks found of a fact: where another source says otherwise, what the document leaves open. */
function FactNotes({ id }: { id: string }) {
  const { t } = useTranslation();
  const { facts } = useEvidence();
  const messages = facts.messages.filter((message) => message.facts.includes(id));
  return (
    <EvidencePart title={t('evidence.notes')}>
      {messages.map((message) => (
        <li key={JSON.stringify(message)}>
          <DiagnosticText message={message} />
          {message.source && (
            <p className="evidence-part-cited">
              <TableMark /> <Cite words={message.source.cited} /> (
              <code>
                {message.source.file}:{message.source.line}
              </code>
              )
            </p>
          )}
        </li>
      ))}
    </EvidencePart>
  );
}
