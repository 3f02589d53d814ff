import { useEvidence } from '../../evidence/EvidenceContext';
import { DiagnosticText } from '../../evidence/DiagnosticText';
import { DocumentMark, TableMark } from '../../evidence/SourceBadges';
import { NoBreak } from '../../evidence/NoBreak';
import { formatNumber } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { ACCURATE_FROM_YEAR } from '../../membership/toSeries';
import { useNavigation } from '../../ui/address';
import { hasModifierKey } from '../../ui/hasModifierKey';
import { type Era, formatEraYears } from './eras';
import type { TimelineEvent } from './events';
import { type LocalizedEvent, quoteDocuments } from './eventText';
import { yearOf } from './timeScale';

interface EventDetailProps {
  readonly event: TimelineEvent;
  readonly era: Era | undefined;
  readonly titles: ReadonlyMap<string, LocalizedEvent>;
}

/** What an event was read from, who says otherwise, and what else was so at the time. */
export function EventDetail({ event, era, titles }: EventDetailProps) {
  const { t } = useTranslation();
  return (
    <dl className="timeline-detail">
      <SourceWords event={event} />
      {event.differences.map((message) => (
        <div key={message.reason} className="timeline-detail-differs">
          <dt>{t(event.source === 'table' ? 'timeline.documentsDiffer' : 'timeline.differs')}</dt>
          <dd>
            <DiagnosticText message={message} />
          </dd>
          {/* An event of the table is cited from this very source. */}
          {message.source && event.source === 'documents' && (
            <dd className="timeline-detail-cited timeline-detail-more">
              <TableMark /> <cite lang="en">{message.source.cited}</cite>
            </dd>
          )}
        </div>
      ))}
      {event.differsFrom.length > 0 && <OtherEvents ids={event.differsFrom} titles={titles} />}
      <Members year={yearOf(event.date)} />
      {era && (
        <div className="timeline-detail-more">
          <dt>{t('timeline.nameThen')}</dt>
          <dd>
            {era.name}{' '}
            <span className="timeline-detail-marked">
              <span className="timeline-detail-years">{formatEraYears(era, t)}</span> <TableMark />
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}

function SourceWords({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  switch (event.source) {
    case 'documents':
      return (
        <div className="timeline-detail-words">
          <dt>{t('timeline.words')}</dt>
          {quoteDocuments(event, facts.documents).map((said) => (
            <dd key={said.document}>
              <DocumentMark language={said.language} /> <q lang={said.language}>{said.words.join(' … ')}</q>
            </dd>
          ))}
        </div>
      );
    case 'table':
      return (
        <div className="timeline-detail-words">
          <dt>{t('timeline.cited')}</dt>
          {language !== 'en' && (
            <dd lang="en" className="timeline-detail-more">
              <q>{event.milestone.fact}</q>
            </dd>
          )}
          <dd className="timeline-detail-cited">
            <cite lang="en">{event.milestone.cited}</cite>
          </dd>
        </div>
      );
  }
}

function OtherEvents({ ids, titles }: { ids: readonly string[]; titles: EventDetailProps['titles'] }) {
  const { setHash } = useNavigation();
  const { t } = useTranslation();
  return (
    <div className="timeline-detail-more">
      <dt>{t('timeline.seeOther')}</dt>
      {ids
        .flatMap((id) => titles.get(id) ?? [])
        .map(({ event, title, date }) => (
          <dd key={event.id}>
            {date}{' '}
            <a
              href={`#${event.id}`}
              data-live=""
              lang={title.language}
              onClick={(press) => {
                if (hasModifierKey(press)) return;
                press.preventDefault();
                const other = press.currentTarget
                  .closest('.timeline-chart')
                  ?.querySelector(`[data-event="${CSS.escape(event.id)}"]`);
                setHash(event.id);
                // This link is hidden with the words of its event: the focus goes where it leads.
                if (other instanceof HTMLElement) other.focus({ preventScroll: true });
              }}
            >
              <NoBreak text={title.text} />
            </a>
          </dd>
        ))}
    </div>
  );
}

/** The members of the year as the table has them; nothing where it has none. */
function Members({ year }: { year: number }) {
  const { t } = useTranslation();
  const { tables, language } = useEvidence();
  const { hrefTo } = useNavigation();
  const row = tables.cowYears.find((each) => each.year === year);
  if (!row) return null;
  const amount = formatNumber(row.members, language);
  return (
    <div>
      <dt>{t('timeline.members')}</dt>
      <dd className="timeline-detail-marked">
        <a href={hrefTo('membership', { year: String(year) })}>
          {row.imputed || year < ACCURATE_FROM_YEAR
            ? t('timeline.membersRough', { amount })
            : t('unit.states', { count: row.members, amount })}
        </a>{' '}
        <TableMark />
      </dd>
    </div>
  );
}
