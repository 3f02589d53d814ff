import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink } from '../../evidence/FactLink';
import { TableMark } from '../../evidence/SourceMarks';
import { findFactOrItem } from '../../facts/findFact';
import { formatDate, formatNumber, formatYear } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import type { ViewProps } from '../ViewProps';
import './MembershipCurve.css';
import { FIRST_CERTAIN_YEAR, toCurve } from './toCurve';

const SIZE = { width: 1000, height: 210 };

/** The members of all years in one line, with the point that the documents give; nothing is drawn between them. */
export function MembershipCurve({ facts, tables }: Pick<ViewProps, 'facts' | 'tables'>) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { hrefTo } = useNavigation();
  const value = findFactOrItem(facts, 'member-states')?.value;
  const said = value?.kind === 'quantity' && value.asOf ? { amount: value.amount, asOf: value.asOf } : undefined;
  const lastYear = Math.max(said ? Number(said.asOf.date.slice(0, 4)) + 1 : 0, tables.years.at(-1)?.year ?? 0);
  const most = Math.max(said?.amount ?? 0, ...tables.years.map(({ members }) => members));
  const curve = toCurve(tables.years, SIZE, lastYear, most);
  if (!curve) return null;
  const { notable, toX, toY } = curve;
  const saidYear = said && toDecimalYear(said.asOf.date);
  const ticks = tables.years.filter(({ year }, index) => index === 0 || year % 10 === 0).map(({ year }) => year);
  const percent = (x: number) => `${(x / SIZE.width) * 100}%`;
  const top = (y: number) => `${(y / SIZE.height) * 100}%`;
  return (
    <figure className="membership-curve">
      <div className="membership-curve-plot">
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className="membership-curve-area" d={curve.area} />
          {curve.stretches.map(({ rough, path }) => <path key={path} className="membership-curve-line" data-rough={rough || undefined} d={path} />)}
        </svg>
        <ol className="membership-curve-points" aria-label={t('profile.curve')}>
          {notable.map(({ x, y, year, members }, index) => (
            <li key={year} style={{ insetInlineStart: percent(x), insetBlockStart: top(y) }} data-place={isTrough(notable, index) ? 'below' : 'above'}>
              <span className="visually-hidden">{formatDate({ date: String(year), precision: 'year' }, language)}: </span>
              {formatNumber(members, language)}
            </li>
          ))}
          {said && saidYear !== undefined && (
            <li className="membership-curve-said" style={{ insetInlineStart: percent(toX(saidYear)), insetBlockStart: top(toY(said.amount)) }}>
              <FactLink fact="member-states" bare>{formatNumber(said.amount, language)}</FactLink>
              <span className="membership-curve-date">{formatDate(said.asOf, language)}</span>
            </li>
          )}
        </ol>
      </div>
      <div className="membership-curve-axis" aria-hidden="true">
        {ticks.map((year) => <span key={year} style={{ insetInlineStart: percent(toX(year)) }}>{year}</span>)}
      </div>
      <figcaption>
        <a href={hrefTo('membership')}>{t('profile.curveLink')}</a>
        <span><TableMark /> {t('membership.source.line', { year: formatYear(FIRST_CERTAIN_YEAR, language) })}</span>
      </figcaption>
    </figure>
  );
}

function isTrough(points: readonly { members: number }[], index: number): boolean {
  const here = points[index]?.members ?? 0;
  const before = points[index - 1]?.members;
  return before !== undefined && here < before;
}

/** June 2016 → 2016.46: the middle of what the date leaves open. */
function toDecimalYear(date: string): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : day / 31)) / 12;
}
