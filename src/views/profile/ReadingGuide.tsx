import { useTranslation } from 'react-i18next';
import { DiffersMark, DocumentMark, TableMark } from '../../evidence/SourceMarks';
import { LANGUAGES } from '../../i18n/language';
import './ReadingGuide.css';

/** What this page does that others do not: how to see where its words come from, and what the marks say. */
export function ReadingGuide() {
  const { t } = useTranslation();
  return (
    <div className="reading-guide" role="note">
      <p>{t('profile.how')}</p>
      <ul>
        {LANGUAGES.map((language) => <li key={language}><DocumentMark language={language} /> {t(`marks.saidBy_${language}`)}</li>)}
        <li><TableMark silent /> {t('marks.saidByTable')}</li>
        <li><DiffersMark silent /> {t('marks.differ')}</li>
      </ul>
    </div>
  );
}
