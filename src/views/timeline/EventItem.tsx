import { memo } from 'react';
import { FactLink, PlainWords, TranslationMark } from '../../evidence/FactText';
import { DiffersMark, SourceBadges, TableMark } from '../../evidence/SourceBadges';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import { hasModifierKey } from '../../ui/hasModifierKey';
import { FIRST_SCREEN } from '../../ui/firstScreen';
import { EventDetail } from './EventDetail';
import { type Era, formatEraYears } from './eras';
import type { TimelineEvent } from './events';
import type { PlacedEvent } from './layout';
import type { LocalizedEvent } from './eventText';

interface EventItemProps {
  readonly placed: PlacedEvent;
  readonly titled: LocalizedEvent;
  readonly era: Era | undefined;
  /** The colours of the names, along the line beside the list, as a CSS image. */
  readonly rail: string;
  readonly startsEra: boolean;
  readonly isFirst: boolean;
  readonly upperLanes: number;
  readonly isSelected: boolean;
  /** Whether the sources and the rest stand with it. */
  readonly isTold: boolean;
  readonly titles: ReadonlyMap<string, LocalizedEvent>;
}

/** A gap of a list says how long it is from this many rem on: there is no room for text in a smaller one. */
const TELLING_GAP_REM = 2;

/** One event: its date, who says it, its title, and what it was read from. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const { placed, titled, era, rail, startsEra, isFirst, upperLanes, isSelected, isTold, titles } = props;
  const { setHash } = useNavigation();
  const { t } = useTranslation();
  const { event, side, lane, hang, start, end, middle, gapRem, yearsSince } = placed;
  return (
    <li
      id={event.id}
      className="timeline-event"
      data-side={side}
      data-hang={hang === 'before' ? hang : undefined}
      data-selected={isSelected || undefined}
      style={{
        '--x': round(middle),
        '--start': round(start),
        '--length': round(end - start),
        '--gap': round(gapRem),
        '--rail': rail,
        '--lane': side === 'upper' ? upperLanes - lane : lane + 2,
      }}
    >
      {gapRem > 0 && (
        <p className="timeline-gap" aria-hidden="true">
          {gapRem >= TELLING_GAP_REM && yearsSince > 1 && t('timeline.laterByYears', { count: yearsSince })}
        </p>
      )}
      <div className="timeline-label">
        {startsEra && era && (
          <p className="timeline-era-start">
            <b>{era.name}</b> <span>{formatEraYears(era, t)}</span>
          </p>
        )}
        <p className="timeline-date">
          <EventDate event={event} date={titled.date} />
          {titled.title.status !== 'said' && <TranslationMark words={titled.title} />}
        </p>
        <h3 id={isFirst ? FIRST_SCREEN : undefined} className="timeline-title">
          <a
            href={`#${event.id}`}
            data-interactive=""
            data-event={event.id}
            aria-current={isSelected ? 'true' : undefined}
            onClick={(click) => {
              if (hasModifierKey(click)) return;
              click.preventDefault();
              setHash(event.id);
            }}
          >
            <span>
              <PlainWords words={titled.title} fallback={event.id} />
            </span>
          </a>
        </h3>
      </div>
      {isTold && <EventDetail event={event} titles={titles} />}
    </li>
  );
});

function EventDate({ event, date }: { event: TimelineEvent; date: string }) {
  const time = <time dateTime={event.date.date}>{date}</time>;
  switch (event.source) {
    case 'since':
    case 'table':
      return (
        <>
          {time} <TableMark />
          {event.differences.length > 0 && (
            <>
              {' '}
              <DiffersMark />
            </>
          )}
        </>
      );
    case 'documents': {
      const [main] = event.statements;
      return (
        <>
          <FactLink fact={main.id} bare>
            {time}
          </FactLink>{' '}
          <SourceBadges statement={main} />
          {event.differences.length > 0 && main.agreement !== 'differs' && (
            <>
              {' '}
              <DiffersMark />
            </>
          )}
        </>
      );
    }
  }
}

/** Positions to four digits: a tenth of a pixel on the widest screen, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
