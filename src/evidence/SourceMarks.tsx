import { useTranslation } from 'react-i18next';
import type { Fact, FactItem } from '../facts/factsSchema';
import { useEvidence } from './EvidenceContext';
import { toSayers } from './toSayers';
import './SourceMarks.css';

/** The marks of the documents that say a fact: 한, EN, both, and a sign where they differ. */
export function SourceMarks({ statement }: { statement: Fact | FactItem }) {
  const { facts } = useEvidence();
  const languages = new Set(toSayers(statement).map((id) => facts.documents.find((document) => document.id === id)?.language ?? id));
  return (
    <span className="source-marks">
      {[...languages].map((language) => <DocumentMark key={language} language={language} />)}
      {statement.agreement === 'differs' && <DiffersMark />}
    </span>
  );
}

/** The mark of the documents of one language. `silent` where words beside it say the same. */
export function DocumentMark({ language, silent = false }: { language: string; silent?: boolean }) {
  const { t } = useTranslation();
  const words = language === 'ko' ? t('marks.saidBy_ko') : t('marks.saidBy_en');
  return <Mark source={language} sign={toSign(language, t('marks.ko'), t('marks.en'))} words={silent ? undefined : words} />;
}

/** The mark of a source beside the documents. */
export function TableMark({ silent = false }: { silent?: boolean }) {
  const { t } = useTranslation();
  return <Mark source="table" sign={t('marks.table')} words={silent ? undefined : t('marks.saidByTable')} />;
}

/** The calm sign for sources that say different things. */
export function DiffersMark({ silent = false }: { silent?: boolean }) {
  const { t } = useTranslation();
  return <Mark source="differs" sign={t('marks.differs')} words={silent ? undefined : t('marks.differ')} />;
}

function Mark({ source, sign, words }: { source: string; sign: string; words: string | undefined }) {
  return (
    <span className="source-mark" data-source={source}>
      <span aria-hidden="true">{sign}</span>
      {words !== undefined && <span className="visually-hidden"> ({words})</span>}
    </span>
  );
}

function toSign(language: string, ko: string, en: string): string {
  if (language === 'ko') return ko;
  return language === 'en' ? en : language.toUpperCase();
}
