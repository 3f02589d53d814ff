import type { TFunction } from 'i18next';
import type { FactValue, Statement } from '../facts/factsSchema';
import { findDate } from '../facts/statements';
import { formatDate } from '../i18n/format';
import type { Language } from '../i18n/language';
import { useTranslation } from '../i18n/useTranslation';
import { publicAddressOf, useNavigation } from '../ui/address';
import { CopyButton } from '../ui/CopyButton';
import { findTerms, formatDocumentName } from './documents';
import { useDocumentText, useEvidence } from './EvidenceContext';
import { findSupportingEvidence, localizeStatement } from './localizeFact';
import { formatStatementLabel, formatValue } from './formatValue';

/** Copies the citation of a fact as text and as BibTeX, and its address. */
export function CitationButtons({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const { hrefHere } = useNavigation();
  // On the page where it was clicked, without what else is selected there.
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
    const day = formatLocalDay(new Date());
    const name = document
      ? `${formatDocumentName(document, facts.documents, language, t)}, ${document.file}`
      : evidence.document;
    const words = localizeStatement(statement, tables, language)?.text ?? formatValue(statement.value, language, t);
    return {
      key: statement.id,
      quote,
      document: name,
      url: publicAddressOf(href),
      site: t('app.name'),
      sha256: document?.sha256 ?? '',
      terms: terms ? [t('terms.cited', { licence: terms.licence }), terms.address].filter(Boolean).join(', ') : '',
      statement: [
        `${formatStatementLabel(statement, language, t)}: ${words}`,
        // The words of what happened leave out when; those of a figure or a date do not.
        ...formatDates(statement.value, language, t),
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

/** When the data are of, unless the text of the value says it. */
function formatDates(value: FactValue, language: Language, t: TFunction): string[] {
  if (value.kind === 'event') return [formatDate(value, language)];
  return findDate(value) || (value.kind === 'reference' && value.retrieved) ? [] : [t('evidence.undated')];
}

/** The day where the reader is: in Korea it begins nine hours earlier than in UTC. */
function formatLocalDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * What a citation of a fact says. All of it is as text already, the date of the data within `statement`; `day` is
 * today (2026-11-22), `accessed` says it as text.
 */
export interface Citation {
  readonly key: string;
  readonly statement: string;
  readonly quote: string;
  readonly document: string;
  readonly url: string;
  readonly day: string;
  readonly accessed: string;
  readonly site: string;
  readonly sha256: string;
  /** Under which terms the quote may be used, with the address of the licence; empty where that is not known. */
  readonly terms: string;
}

/** The citation as plain text, the quoted sentence first. */
export function formatPlainCitation({ statement, quote, document, url, accessed, site, terms }: Citation): string {
  return [`“${quote}” (${statement}). ${document}. ${site}, ${url} (${accessed}).`, terms && `${terms}.`]
    .filter(Boolean)
    .join(' ');
}

/**
 * The citation as a BibTeX entry; braces and backslashes of the words are escaped, so that it always parses. It names
 * no year: a list of references would print that of the founding as the year in which this was published, which nobody
 * says.
 */
export function formatBibtex({ key, statement, quote, document, url, day, site, sha256, terms }: Citation): string {
  const fields = [
    ['title', statement],
    ['howpublished', site],
    ['url', url],
    ['urldate', day],
    ['note', [`“${quote}” — ${document}, SHA-256 ${sha256}`, terms].filter(Boolean).join('. ')],
  ] as const;
  const lines = fields.map(([name, text]) => `  ${name} = {${name === 'url' ? text : escapeBibtex(text)}}`);
  return `@misc{iom-explorer-${key.replace(/[^A-Za-z0-9-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

function escapeBibtex(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}%&#$_]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`));
}
