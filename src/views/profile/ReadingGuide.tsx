import { SourceLegend } from '../../evidence/SourceBadges';
import { useTranslation } from '../../i18n/useTranslation';
import './ReadingGuide.css';

/** What this page does that others do not: how to see where its words come from, and what the marks say. */
export function ReadingGuide() {
  const { t } = useTranslation();
  return (
    <div className="reading-guide" role="note">
      <p>{t('profile.how')}</p>
      <ul>
        <SourceLegend />
      </ul>
    </div>
  );
}
