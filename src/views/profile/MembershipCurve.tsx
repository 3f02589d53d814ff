import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink } from '../../evidence/FactText';
import { TableMark } from '../../evidence/SourceBadges';
import { formatDate, formatNumber } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { buildCurvePaths, CurveDrawing } from '../../membership/CurveDrawing';
import { decimalYear, scale, type Scale } from '../../membership/scale';
import { atDay, buildSeries, type Series } from '../../membership/series';
import { summarize, type SummaryPart } from '../../membership/summary';
import { findDocumentTotal, listTotals } from '../../membership/totals';
import type { Tables } from '../../tables/tablesSchema';
import { useNavigation } from '../../ui/address';
import type { ViewProps } from '../ViewProps';
import './MembershipCurve.css';

const SIZE = { width: 1000, height: 210 };
/** Above the line, for the label of the documents' total. */
const HEADROOM = 1.15;

/** The members of all days in one line, with the point that the documents give. */
export function MembershipCurve({ facts, tables }: Pick<ViewProps, 'facts' | 'tables'>) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { hrefTo } = useNavigation();
  const series = buildSeries(tables, 'world', 'count');
  const [first, last] = [series?.points[0], series?.points.at(-1)];
  if (!series || !first || !last) return null;
  const said = findDocumentTotal(listTotals(facts, tables));
  const most = Math.max(said?.members ?? 0, ...series.points.map(({ value }) => value));
  const x: Scale = { from: first.at, to: series.end, start: 0, end: SIZE.width };
  const y: Scale = { from: 0, to: most * HEADROOM, start: SIZE.height, end: 0 };
  const place = (at: number, value: number) => ({
    insetInlineStart: percent(scale(x, at), SIZE.width),
    insetBlockStart: percent(scale(y, value), SIZE.height),
  });
  const years = [1960, 1970, 1980, 1990, 2000, 2010, 2020].filter((year) => year > first.at && year < series.end);
  return (
    <figure className="membership-curve">
      <div className="membership-curve-plot">
        <svg
          viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <CurveDrawing paths={buildCurvePaths(series, x, y)} />
        </svg>
        <ol className="membership-curve-points" aria-label={t('profile.curve')}>
          {findNotable(tables, series).map(({ day, members, side }) => (
            <li key={day} style={place(atDay(day), members)} data-place={side}>
              <span className="visually-hidden">
                {formatDate({ date: day.slice(0, 4), precision: 'year' }, language)}:{' '}
              </span>
              {formatNumber(members, language)}
            </li>
          ))}
          {said && (
            <li className="membership-curve-said" style={place(decimalYear(said.date), said.members)}>
              <FactLink fact={said.fact} bare>
                {formatNumber(said.members, language)}
              </FactLink>
              <span className="membership-curve-date">{formatDate(said.date, language)}</span>
            </li>
          )}
          <li className="membership-curve-last" style={place(series.end, last.value)}>
            {formatNumber(last.members, language)}
            <span className="membership-curve-date">
              {formatDate({ date: last.day.slice(0, 4), precision: 'year' }, language)}
            </span>
          </li>
        </ol>
      </div>
      <div className="membership-curve-axis" aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={{ insetInlineStart: percent(scale(x, year), SIZE.width) }}>
            {year}
          </span>
        ))}
      </div>
      <figcaption>
        <a href={hrefTo('membership')}>{t('profile.curveLink')}</a>
        <span>
          <TableMark /> {t('membership.source.line')}
        </span>
      </figcaption>
    </figure>
  );
}

function percent(value: number, of: number): string {
  return `${(value / of) * 100}%`;
}

interface Notable {
  readonly day: string;
  readonly members: number;
  readonly side: 'above' | 'below';
}

/**
 * What the summary of the members names before the last value: the start, the high before the fall, the low after
 * it.
 */
function findNotable(tables: Tables, series: Series): Notable[] {
  return summarize(tables, series, undefined).flatMap((part: SummaryPart): Notable[] => {
    switch (part.kind) {
      case 'start':
        return [{ day: part.level.from, members: part.level.members, side: 'above' }];
      case 'fall':
        return [
          { day: part.high.from, members: part.high.members, side: 'above' },
          { day: part.low.from, members: part.low.members, side: 'below' },
        ];
      case 'rise':
      case 'wait':
      case 'united-nations':
      case 'lowest':
      case 'end':
      case 'empty':
        return [];
    }
    return part satisfies never;
  });
}
