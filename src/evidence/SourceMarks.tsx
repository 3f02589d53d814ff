import { useTranslation } from 'react-i18next';
import type { Fact, FactItem } from '../facts/factsSchema';
import { useEvidence } from './EvidenceContext';
import { toSayers } from './toSayers';
import './SourceMarks.css';

/** The marks of the documents that say a fact: 한, EN, both, and a sign where they differ. */
export function SourceMarks({ statement }: { statement: Fact | FactItem }) {
  const { t } = useTranslation();
  const { facts } = useEvidence();
  const languages = new Set(toSayers(statement).map((id) => facts.documents.find((document) => document.id === id)?.language ?? id));
  return (
    <span className="source-marks">
      {[...languages].map((language) => (
        <span key={language} className="source-mark" data-source={language}>
          <span aria-hidden="true">{toMark(language, t('marks.ko'), t('marks.en'))}</span>
          <span className="visually-hidden"> ({language === 'ko' ? t('marks.saidBy_ko') : t('marks.saidBy_en')})</span>
        </span>
      ))}
      {statement.agreement === 'differs' && <DiffersMark />}
    </span>
  );
}

/** The mark of a source beside the documents. */
export function TableMark() {
  const { t } = useTranslation();
  return (
    <span className="source-mark" data-source="table">
      <span aria-hidden="true">{t('marks.table')}</span>
      <span className="visually-hidden"> ({t('marks.saidByTable')})</span>
    </span>
  );
}

/** The calm sign for sources that say different things. */
export function DiffersMark() {
  const { t } = useTranslation();
  return (
    <span className="source-mark" data-source="differs">
      <span aria-hidden="true">{t('marks.differs')}</span>
      <span className="visually-hidden"> ({t('marks.differ')})</span>
    </span>
  );
}

function toMark(language: string, ko: string, en: string): string {
  if (language === 'ko') return ko;
  return language === 'en' ? en : language.toUpperCase();
}
