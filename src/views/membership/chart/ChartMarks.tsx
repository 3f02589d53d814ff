import { memo } from 'react';
import { FactLink } from '../../../evidence/FactText';
import { formatNumber, formatShortDate } from '../../../i18n/format';
import { useFormatters } from '../formatters';
import type { ChartModel, TotalMark } from './chartModel';
import { roundPosition, scale } from '../../../membership/scale';
import './ChangeBars.css';

/**
 * The totals at a date: filled where a document says it, hollow where another source does, with a broken ring where the
 * count differs; and the last value as text.
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

/** Who joined, above the line, and who left, below it, on the axis of the years. */
export const ChangeBars = memo(function ChangeBars({ model }: { model: ChartModel }) {
  const { t } = useFormatters();
  const mostJoined = Math.max(1, ...model.bars.map(({ joined }) => joined));
  const mostLeft = Math.max(1, ...model.bars.map(({ left }) => left));
  const busiest = model.bars.find(({ joined }) => joined === mostJoined);
  // A bar stands in the middle of its year.
  const scaleYear = (year: number) => roundPosition(year + 0.5 - model.x.from);
  return (
    <div className="change-bars" aria-hidden="true">
      <span>{t('membership.chart.joined')}</span>
      {/* A year is a step to the right, a state one up or down: short numbers in the page. */}
      <svg viewBox={`0 0 ${model.box.width} ${mostJoined + mostLeft}`} preserveAspectRatio="none" focusable="false">
        <path
          className="change-bars-in"
          d={drawBars(
            model.bars.map(({ year, joined }) => ({ x: scaleYear(year), up: joined })),
            mostJoined,
          )}
        />
        <path
          className="change-bars-out"
          d={drawBars(
            model.bars.map(({ year, left }) => ({ x: scaleYear(year), up: -left })),
            mostJoined,
          )}
        />
        <path className="change-bars-line" d={`M${scaleYear(model.first)},${mostJoined}H${scaleYear(model.last)}`} />
      </svg>
      {busiest && busiest.joined > 0 && (
        <b style={{ insetInlineStart: `${scale(model.x, busiest.year + 0.5)}%` }}>+{busiest.joined}</b>
      )}
      <span>{t('membership.chart.left')}</span>
    </div>
  );
});

/** The bars of a side as the strokes of one path, each told from the end of the one before. */
function drawBars(bars: readonly { readonly x: number; readonly up: number }[], base: number): string {
  return bars
    .filter(({ up }) => up !== 0)
    .map(({ x, up }, index, all) => {
      const before = all[index - 1];
      return `${before ? `m${roundPosition(x - before.x)},${before.up}` : `M${x},${base}`}v${-up}`;
    })
    .join('');
}
