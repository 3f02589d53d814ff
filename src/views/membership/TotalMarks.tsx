import { memo } from 'react';
import { FactLink } from '../../evidence/FactLink';
import { TableMark } from '../../evidence/SourceBadges';
import { formatNumber, formatShortDate } from '../../i18n/format';
import { roundPlace } from '../../membership/chartScale';
import type { Total } from '../../membership/toTotals';
import type { ChartModel, TotalMark } from './toChartModel';
import { useFormatters } from './useFormatters';

/** Where a line to a label begins, beside its point, in per cent of the plot. */
const LINE_START = 0.7;

/** The totals at a date: filled where a document says it, hollow where another source does; each with its date. */
export const TotalMarks = memo(function TotalMarks({ totals }: Pick<ChartModel, 'totals'>) {
  const { t } = useFormatters();
  if (totals.length === 0) return null;
  const beside = totals.filter(({ labelY }) => labelY !== undefined);
  return (
    <>
      <svg
        className="membership-total-lines"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {beside.map(({ total, x, y }) => (
          <path key={toKey(total)} d={`M${roundPlace(Math.min(x + LINE_START, 100))},${y}H100`} />
        ))}
      </svg>
      {totals.map(({ total, x, y }) => (
        <span
          key={toKey(total)}
          className="membership-total-dot"
          data-source={total.source}
          style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
        />
      ))}
      <svg
        className="membership-total-leaders"
        viewBox="0 0 10 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {beside.map(({ total, y, labelY, elbow }) => (
          <path key={toKey(total)} d={`M0,${y}H${roundPlace(10 * elbow)}V${labelY ?? y}H10`} />
        ))}
      </svg>
      <ul className="membership-totals" aria-label={t('membership.chart.totals')}>
        {totals.map((mark) => (
          <TotalLabel key={toKey(mark.total)} mark={mark} />
        ))}
      </ul>
    </>
  );
});

function TotalLabel({ mark: { total, x, y, labelY } }: { mark: TotalMark }) {
  const { language } = useFormatters();
  const number = formatNumber(total.members, language);
  const style =
    labelY === undefined
      ? { insetInlineEnd: `${roundPlace(100 - x)}%`, insetBlockStart: `${y}%` }
      : { insetBlockStart: `${labelY}%` };
  return (
    <li
      className="membership-total"
      data-source={total.source}
      data-place={labelY === undefined ? 'inside' : 'beside'}
      style={style}
    >
      <strong>
        {total.source === 'document' ? (
          <FactLink fact={total.fact} bare>
            {number}
          </FactLink>
        ) : (
          <>
            {number}
            <TableMark />
          </>
        )}
      </strong>{' '}
      <span>{formatShortDate(total.date, language)}</span>
    </li>
  );
}

function toKey({ date, members, source }: Total): string {
  return `${source} ${date.date} ${members}`;
}
