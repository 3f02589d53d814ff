import type { TFunction } from 'i18next';
import type { FactValue, Statement } from '../facts/factsSchema';
import { findDate } from '../facts/statements';
import { formatDate } from '../i18n/format';
import type { Language } from '../i18n/language';
import { useTranslation } from '../i18n/useTranslation';
import { useNavigation, toPublicAddress } from '../ui/address';
import { CopyButton } from '../ui/CopyButton';
import { findTerms, formatDocumentName } from './documents';
import { useEvidence } from './EvidenceContext';
import { formatBibtex, formatPlainCitation, type Citation } from './formatCitation';
import { localizeStatement } from './localizeFact';
import { formatStatementLabel, formatValue } from './formatValue';
import { findSupportingEvidence } from './evidenceSources';
import { useDocumentText } from './useDocumentText';

/** Copies the citation of a fact as text and as BibTeX, and its address. */
export function CitationButtons({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const { hrefHere } = useNavigation();
  // On the page where it was pressed, without what else is selected there.
  const href = hrefHere({ fact: statement.id });
  const labels = { copiedLabel: t('evidence.copied'), failedLabel: t('evidence.copyFailed') };
  const inLanguage = new Set(facts.documents.filter((each) => each.language === language).map(({ id }) => id));
  const evidence =
    findSupportingEvidence(statement).find((each) => inLanguage.has(each.document)) ?? statement.evidence[0];
  const { data: text } = useDocumentText(evidence.document);
  const formatCitation = (): Citation => {
    const { sentence } = evidence;
    // Where the document could not be loaded, its words for the fact are here all the same.
    const quote = text === undefined || !sentence ? evidence.quote : text.slice(sentence.start, sentence.end);
    const document = facts.documents.find(({ id }) => id === evidence.document);
    const terms = document && findTerms(document, tables);
    const day = toLocalDay(new Date());
    const name = document
      ? `${formatDocumentName(document, facts.documents, language, t)}, ${document.file}`
      : evidence.document;
    const words = localizeStatement(statement, tables, language)?.text ?? formatValue(statement.value, language, t);
    return {
      key: statement.id,
      quote,
      document: name,
      url: toPublicAddress(href),
      site: t('app.name'),
      sha256: document?.sha256 ?? '',
      terms: terms ? [t('terms.cited', { licence: terms.licence }), terms.address].filter(Boolean).join(', ') : '',
      statement: [
        `${formatStatementLabel(statement, language, t)}: ${words}`,
        // The words of what happened leave out when; those of a figure or a date do not.
        ...toDateWords(statement.value, language, t),
      ].join(', '),
      day,
      accessed: t('evidence.accessed', { date: formatDate({ date: day, precision: 'day' }, language) }),
    };
  };
  return (
    <>
      <CopyButton label={t('evidence.copyCitation')} toText={() => formatPlainCitation(formatCitation())} {...labels} />
      <CopyButton label={t('evidence.copyBibtex')} toText={() => formatBibtex(formatCitation())} {...labels} />
      {/* For this reader's own use: of a file on a disk, it leads to the file. */}
      <CopyButton label={t('evidence.copyLink')} toText={() => new URL(href, window.location.href).href} {...labels} />
    </>
  );
}

/** When the data are of, as far as the words of the value have not said it. */
function toDateWords(value: FactValue, language: Language, t: TFunction): string[] {
  if (value.kind === 'event') return [formatDate(value, language)];
  return findDate(value) || (value.kind === 'reference' && value.retrieved) ? [] : [t('evidence.undated')];
}

/** The day where the reader is: in Korea it begins nine hours earlier than in UTC. */
function toLocalDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
