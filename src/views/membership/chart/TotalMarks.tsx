import { memo } from 'react';
import { FactLink } from '../../../evidence/FactLink';
import { formatNumber, formatShortDate } from '../../../i18n/format';
import { useFormatters } from '../formatters';
import type { ChartModel, TotalMark } from './chartModel';

/**
 * The totals at a date: filled where a document says it, hollow where another source does, with a broken ring where the
 * count differs; and the last value in words.
 */
export const TotalMarks = memo(function TotalMarks({ model: { totals, end, measure } }: { model: ChartModel }) {
  const { t, value, date } = useFormatters();
  const documents = totals.filter(({ total }) => total.source === 'document');
  return (
    <>
      {totals.map(({ total, x, y }) => (
        <span
          key={`${total.source}${total.date.date}${total.members}`}
          className="membership-total-dot"
          data-source={total.source}
          data-match={total.match}
          style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
        />
      ))}
      {documents.length > 0 && (
        <ul className="membership-totals" aria-label={t('membership.chart.totals')}>
          {documents.map((mark) => (
            <DocumentTotal key={`${mark.total.date.date}${mark.total.members}`} mark={mark} />
          ))}
        </ul>
      )}
      <p
        className="membership-end"
        aria-hidden="true"
        style={{ insetInlineStart: `${end.x}%`, insetBlockStart: `${end.y}%` }}
      >
        <strong>{value(end.value, measure)}</strong>{' '}
        <span>{measure === 'share' ? date(end.day) : t('membership.chart.since', { day: date(end.day) })}</span>
      </p>
    </>
  );
});

/** What a document counts at its date, with what the dates of accession say of it. */
function DocumentTotal({ mark: { total, x, y } }: { mark: TotalMark }) {
  const { t, language } = useFormatters();
  if (total.source !== 'document') return null;
  return (
    <li className="membership-total" style={{ insetInlineEnd: `${100 - x}%`, insetBlockEnd: `${100 - y}%` }}>
      <strong>
        <FactLink fact={total.fact} bare>
          {formatNumber(total.members, language)}
        </FactLink>
      </strong>{' '}
      <span>{formatShortDate(total.date, language)}</span>{' '}
      {total.match !== 'exact' && (
        <span>
          {t('membership.chart.counted', {
            amount:
              total.least === total.most ? total.least : t('message.from-to', { least: total.least, most: total.most }),
          })}
        </span>
      )}
    </li>
  );
}
