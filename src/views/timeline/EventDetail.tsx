import { useEvidence } from '../../evidence/EvidenceContext';
import { DiagnosticText } from '../../evidence/DiagnosticText';
import { DocumentMark, TableMark } from '../../evidence/SourceBadges';
import { NoBreak } from '../../evidence/FactText';
import { Cite, TableText } from '../../evidence/TableWords';
import type { FactDate } from '../../facts/factsSchema';
import { formatNumber } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { countByDay, countWithin } from '../../tables/membersByDay';
import { useNavigation } from '../../ui/address';
import { hasModifierKey } from '../../ui/hasModifierKey';
import type { TimelineEvent } from './events';
import { type LocalizedEvent, quoteDocuments } from './eventText';

interface EventDetailProps {
  readonly event: TimelineEvent;
  readonly titles: ReadonlyMap<string, LocalizedEvent>;
}

/** What an event was read from, who says otherwise, and the members at the time. */
export function EventDetail({ event, titles }: EventDetailProps) {
  const { t } = useTranslation();
  return (
    <dl className="timeline-detail">
      <SourceWords event={event} />
      {event.differences.map((message) => (
        <div key={JSON.stringify(message)} className="timeline-detail-differs">
          <dt>{t(event.source === 'documents' ? 'timeline.differs' : 'timeline.documentsDiffer')}</dt>
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
      <Members date={event.date} />
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
    case 'since':
      return (
        <>
          {event.row.value !== undefined && event.row.note !== undefined && (
            <div className="timeline-detail-words">
              <dt>{t('timeline.note')}</dt>
              <dd>
                <TableText text={event.row.note} />
              </dd>
            </div>
          )}
          <div className="timeline-detail-words">
            <dt>{t('timeline.cited')}</dt>
            <dd className="timeline-detail-cited">
              <Cite words={event.row.cited} address={event.row.address} />
            </dd>
          </div>
        </>
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
              data-interactive=""
              lang={title.language}
              onClick={(click) => {
                if (hasModifierKey(click)) return;
                click.preventDefault();
                const other = click.currentTarget
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

/** The members at the date of an event, counted from the dates of accession; nothing before the first. */
function Members({ date: { date, precision } }: { date: FactDate }) {
  const { t } = useTranslation();
  const { tables, language } = useEvidence();
  const { hrefTo } = useNavigation();
  const { least, most } = countWithin(countByDay(tables.spells), date);
  if (most === 0) return null;
  const amount = least === most || least === 0 ? formatNumber(most, language) : t('message.from-to', { least, most });
  return (
    <div>
      <dt>{t('timeline.members')}</dt>
      <dd>
        <a href={hrefTo('membership', precision === 'day' ? { date } : { year: date.slice(0, 4) })}>
          {t('unit.states', { count: most, amount })}
        </a>
      </dd>
    </div>
  );
}
