import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Fact, FactItem } from '../facts/factsSchema';
import { formatLanguageName } from '../i18n/format';
import { LANGUAGES, type Language } from '../i18n/language';
import { useEvidence } from './EvidenceContext';
import { toSayers } from './toSayers';
import './SourceMarks.css';

/** The marks of the documents that say a fact: 한, EN, both, and a sign where they differ. */
export function SourceMarks({ statement }: { statement: Fact | FactItem }) {
  const { facts, language } = useEvidence();
  const { t } = useTranslation();
  const languages = [...new Set(toSayers(statement).map((id) => facts.documents.find((document) => document.id === id)?.language ?? id))];
  const differs = statement.agreement === 'differs';
  return (
    <span className="source-marks">
      {languages.map((each) => <DocumentMark key={each} language={each} />)}
      {differs && <DiffersMark silent />}
      <Heard words={[toHeard(languages, t, language), ...(differs ? [t('marks.differ')] : [])].join(', ')} />
    </span>
  );
}

/** The mark of the documents of one language, for the eye: words beside it say the same. */
export function DocumentMark({ language }: { language: string }) {
  const { t } = useTranslation();
  return <Mark source={language} sign={toSign(language, t('marks.ko'), t('marks.en'))} />;
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
export function MarkMeanings() {
  const { t } = useTranslation();
  return (
    <>
      {LANGUAGES.map((language) => <li key={language}><DocumentMark language={language} /> {t(`marks.saidBy_${language}`)}</li>)}
      <li><TableMark silent /> {t('marks.saidByTable')}</li>
      <li><DiffersMark silent /> {t('marks.differ')}</li>
    </>
  );
}

function Mark({ source, sign, words }: { source: string; sign: string; words?: string | undefined }) {
  return (
    <span className="source-mark" data-source={source}>
      <span aria-hidden="true">{sign}</span>
      {words !== undefined && <Heard words={words} />}
    </span>
  );
}

/** A mark as it is heard: short, since it is heard after every fact. */
function Heard({ words }: { words: string }) {
  return <span className="visually-hidden">{` (${words})`}</span>;
}

function toHeard(languages: readonly string[], t: TFunction, reader: Language): string {
  const known = languages.filter((language) => language === 'ko' || language === 'en');
  const [only] = known;
  if (only && known.length === languages.length) return t(`marks.heard.${known.length > 1 ? 'both' : only}`);
  return languages.map((language) => t('evidence.documentIn', { language: formatLanguageName(language, reader) })).join(', ');
}

function toSign(language: string, ko: string, en: string): string {
  if (language === 'ko') return ko;
  return language === 'en' ? en : language.toUpperCase();
}
