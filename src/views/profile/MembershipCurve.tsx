import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink } from '../../evidence/FactLink';
import { TableMark } from '../../evidence/SourceBadges';
import { formatDate, formatNumber, formatYear } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { ACCURATE_FROM_YEAR } from '../../membership/toSeries';
import { toTotals } from '../../membership/toTotals';
import { useNavigation } from '../../ui/address';
import type { ViewProps } from '../ViewProps';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import './MembershipCurve.css';
import { toCurve } from './toCurve';

const SIZE = { width: 1000, height: 210 };

/** The members of all years in one line, with the point that the documents give; nothing is drawn between them. */
export function MembershipCurve({ facts, tables }: Pick<ViewProps, 'facts' | 'tables'>) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { hrefTo } = useNavigation();
  const said = toTotals(facts, tables)
    .flatMap((total) => (total.source === 'document' ? [total] : []))
    .at(-1);
  const curve = toCurve(tables, SIZE, said);
  if (!curve) return null;
  const { lines, areas, notable, place, toX } = curve;
  const saidPlace = said && place(said);
  const ticks = tables.cowYears.filter(({ year }, index) => index === 0 || year % 10 === 0).map(({ year }) => year);
  const percent = (x: number) => `${(x / SIZE.width) * 100}%`;
  const top = (y: number) => `${(y / SIZE.height) * 100}%`;
  return (
    <figure className="membership-curve">
      <div className="membership-curve-plot">
        <svg
          viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {areas.map((d) => (
            <path key={d} className="membership-curve-area" d={d} />
          ))}
          {lines.map(({ certainty, d }) => (
            <path key={d} className="membership-curve-line" data-rough={certainty !== 'certain' || undefined} d={d} />
          ))}
        </svg>
        <ol className="membership-curve-points" aria-label={t('profile.curve')}>
          {notable.map(({ x, y, year, members, side }) => (
            <li key={year} style={{ insetInlineStart: percent(x), insetBlockStart: top(y) }} data-place={side}>
              <VisuallyHidden words={`${formatDate({ date: String(year), precision: 'year' }, language)}: `} />
              {formatNumber(members, language)}
            </li>
          ))}
          {said && saidPlace && (
            <li
              className="membership-curve-said"
              style={{ insetInlineStart: percent(saidPlace.x), insetBlockStart: top(saidPlace.y) }}
            >
              <FactLink fact={said.fact} bare>
                {formatNumber(said.members, language)}
              </FactLink>
              <span className="membership-curve-date">{formatDate(said.date, language)}</span>
            </li>
          )}
        </ol>
      </div>
      <div className="membership-curve-axis" aria-hidden="true">
        {ticks.map((year) => (
          <span key={year} style={{ insetInlineStart: percent(toX(year)) }}>
            {year}
          </span>
        ))}
      </div>
      <figcaption>
        <a href={hrefTo('membership')}>{t('profile.curveLink')}</a>
        <span>
          <TableMark /> {t('membership.source.line', { year: formatYear(ACCURATE_FROM_YEAR, language) })}
        </span>
      </figcaption>
    </figure>
  );
}
