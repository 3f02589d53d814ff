import { PlainWords, TranslationMark } from '../../evidence/FactText';
import { TableMark } from '../../evidence/SourceBadges';
import { translate } from '../../evidence/localizeFact';
import { formatDate } from '../../i18n/format';
import type { Tables } from '../../tables/tablesSchema';
import { useNavigation } from '../../ui/address';
import './MilestoneList.css';
import type { MilestoneLabel } from './toMilestoneLabels';
import { useFormatters } from './useFormatters';

/** The milestones of the chart in words, each leading to its place in the timeline. */
export function MilestoneList({
  labels,
  translations,
}: { labels: readonly MilestoneLabel[] } & Pick<Tables, 'translations'>) {
  const { t, language } = useFormatters();
  const { hrefTo } = useNavigation();
  return (
    <details className="membership-details milestone-list">
      <summary>
        {t('membership.chart.milestones')} <TableMark />
      </summary>
      <ol>
        {labels.map(({ id, milestone }) => {
          const words = translate(milestone.fact, 'en', language, translations);
          return (
            <li key={id}>
              <span className="milestone-list-date">{formatDate(milestone, language)}</span>{' '}
              <span>
                <a href={hrefTo('timeline', {}, id)}>
                  <PlainWords words={words} fallback={milestone.fact} />
                </a>
                <TranslationMark words={words} />
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
