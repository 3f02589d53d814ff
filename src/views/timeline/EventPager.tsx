import { NoBreak } from '../../evidence/NoBreak';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import './EventPager.css';
import { formatShown } from './filter';
import { ToolButton } from './ToolButton';
import type { Timeline } from './useTimeline';

/** To the event before and the one after, and which one is being read. The buttons stay where they are. */
export function EventPager({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const { setHash } = useNavigation();
  const { visible, matching, selected, titles } = timeline;
  const index = selected ? visible.findIndex(({ id }) => id === selected.id) : -1;
  const goTo = (next: number) => {
    setHash(visible[next]?.id ?? '', { replace: true });
  };
  const titled = selected && titles.get(selected.id);
  return (
    <div className="timeline-steps">
      <ToolButton label={t('timeline.previous')} sign="←" isOff={index <= 0} onPress={() => goTo(index - 1)} />
      <ToolButton
        label={t('timeline.next')}
        sign="→"
        isOff={index === visible.length - 1}
        onPress={() => goTo(index + 1)}
      />
      <output className="timeline-steps-now">
        {titled && (
          <>
            <b>{titled.date}</b>{' '}
            <span lang={titled.title.language}>
              <NoBreak text={titled.title.text} />
            </span>{' '}
          </>
        )}
        <span className="timeline-steps-place">
          {titled && matching === visible.length
            ? t('timeline.place', { count: index + 1, total: matching })
            : formatShown(timeline, t)}
        </span>
      </output>
    </div>
  );
}
