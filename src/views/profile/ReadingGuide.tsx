import { useTranslation } from 'react-i18next';
import { MarkMeanings } from '../../evidence/SourceMarks';
import './ReadingGuide.css';

/** What this page does that others do not: how to see where its words come from, and what the marks say. */
export function ReadingGuide() {
  const { t } = useTranslation();
  return (
    <div className="reading-guide" role="note">
      <p>{t('profile.how')}</p>
      <ul>
        <MarkMeanings />
      </ul>
    </div>
  );
}
