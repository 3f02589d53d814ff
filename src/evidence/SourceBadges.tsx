import type { TFunction } from 'i18next';
import type { Statement } from '../facts/factsSchema';
import { formatLanguageName } from '../i18n/format';
import { isLanguage, LANGUAGES, type Language } from '../i18n/language';
import { useTranslation } from '../i18n/useTranslation';
import { useEvidence } from './EvidenceContext';
import { findSourceIds } from './localizeFact';
import './SourceBadges.css';

/** The mark of the documents that say a fact: KO, EN or both in one, and a sign where they differ. */
export function SourceBadges({ statement }: { statement: Statement }) {
  const { facts, language } = useEvidence();
  const { t } = useTranslation();
  const languages = [
    ...new Set(
      findSourceIds(statement).map((id) => facts.documents.find((document) => document.id === id)?.language ?? id),
    ),
  ];
  const [first = 'several', ...others] = languages;
  return (
    <>
      <Mark
        source={others.length > 0 ? 'several' : first}
        sign={languages.map((each) => toSign(each, t)).join('\u00A0')}
        words={formatSources(languages, t, language)}
      />
      {statement.agreement === 'differs' && <DiffersMark />}
    </>
  );
}

/** The mark of the documents of one language, for the eye: words beside it say the same. */
export function DocumentMark({ language }: { language: string }) {
  const { t } = useTranslation();
  return <Mark source={language} sign={toSign(language, t)} />;
}

function toSign(language: string, t: TFunction): string {
  return isLanguage(language) ? t(`marks.${language}`) : language.toUpperCase();
}

/** The mark of a source beside the documents. */
export function TableMark({ silent = false }: { silent?: boolean }) {
  const { t } = useTranslation();
  return <Mark source="table" sign={t('marks.table')} words={silent ? undefined : t('marks.heard.table')} />;
}

/** The calm sign for sources that say different things. */
export function DiffersMark({ silent = false }: { silent?: boolean }) {
  const { t } = useTranslation();
  return <Mark source="differs" sign={t('marks.differs')} words={silent ? undefined : t('marks.differ')} />;
}

/** What the marks say, where they cannot be asked. */
export function SourceLegend() {
  const { t } = useTranslation();
  return (
    <>
      {LANGUAGES.map((language) => (
        <li key={language}>
          <DocumentMark language={language} /> {t(`marks.saidBy_${language}`)}
        </li>
      ))}
      <li>
        <TableMark silent /> {t('marks.saidByTable')}
      </li>
      <li>
        <DiffersMark silent /> {t('marks.differ')}
      </li>
    </>
  );
}

/** A sign for the eye, drawn by CSS so that it is not copied; `words` are heard instead. */
function Mark({ source, sign, words }: { source: string; sign: string; words?: string | undefined }) {
  const heard = words === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': `(${words})` };
  return <span className="source-mark" data-source={source} data-sign={sign} {...heard} />;
}

function formatSources(languages: readonly string[], t: TFunction, reader: Language): string {
  const known = languages.filter(isLanguage);
  const [only] = known;
  if (only && known.length === languages.length) return t(`marks.heard.${known.length > 1 ? 'both' : only}`);
  return languages
    .map((language) => t('evidence.documentIn', { language: formatLanguageName(language, reader) }))
    .join(', ');
}
