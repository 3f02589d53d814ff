import type { Fact, FactItem, FactValue } from '../facts/factsSchema';
import { formatDate } from '../i18n/format';
import { useTranslation } from '../i18n/useTranslation';
import { useNavigation } from '../ui/address';
import { CopyButton } from '../ui/CopyButton';
import { useEvidence } from './EvidenceContext';
import { toBibtex, toPlainCitation, type Citation } from './toCitation';
import { toStatementWords } from './toFactWords';
import { toDocumentName } from './toDocumentName';
import { toStatementLabel } from './toLabel';
import { toValueWords } from './toValueWords';

/** Copies the citation of a fact as text and as BibTeX, and its address. */
export function CitationButtons({ statement }: { statement: Fact | FactItem }) {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const { hrefHere } = useNavigation();
  // On the page where it was pressed, without what else is selected there.
  const toAddress = () => new URL(hrefHere({ fact: statement.id }), window.location.href).href;
  const labels = { copiedLabel: t('evidence.copied'), failedLabel: t('evidence.copyFailed') };
  const toCitation = (): Citation => {
    // A fact without evidence does not pass the schema: there is always a first.
    const evidence = statement.evidence[0]!;
    const document = facts.documents.find(({ id }) => id === evidence.document);
    const name = document ? `${toDocumentName(document, facts.documents, language, t)}, ${document.file}` : evidence.document;
    return {
      key: statement.id, quote: evidence.quote, document: name, url: toAddress(), site: t('app.name'), sha256: document?.sha256 ?? '',
      statement: `${toStatementLabel(statement, language, t)}: ${toStatementWords(statement, tables, language)?.text ?? toValueWords(statement.value, language, t)}`,
      date: toDateWords(statement.value, language) ?? t('evidence.undated'), accessed: new Date().toISOString().slice(0, 10),
    };
  };
  return (
    <>
      <CopyButton label={t('evidence.copyCitation')} toText={() => toPlainCitation(toCitation())} {...labels} />
      <CopyButton label={t('evidence.copyBibtex')} toText={() => toBibtex(toCitation())} {...labels} />
      <CopyButton label={t('evidence.copyLink')} toText={toAddress} {...labels} />
    </>
  );
}

function toDateWords(value: FactValue, language: 'ko' | 'en'): string | undefined {
  if (value.kind === 'quantity') return value.asOf && formatDate(value.asOf, language);
  return value.kind === 'date' || value.kind === 'event' ? formatDate(value, language) : undefined;
}
