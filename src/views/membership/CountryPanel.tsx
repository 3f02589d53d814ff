import { DiffersMark, TableMark } from '../../evidence/SourceBadges';
import { differsFromCow, listCowPeriods } from '../../membership/cow';
import { buildCountryHistory, countryName, countYears } from '../../membership/countries';
import { findCoveredDays } from '../../membership/day';
import { scale } from '../../membership/scale';
import { atDay } from '../../membership/series';
import { firstDayOf, lastDayOf, precisionOf } from '../../tables/partialDates';
import type { Spell, Tables } from '../../tables/tablesSchema';
import './CountryPanel.css';
import { StateNames, BasisWords, SourceCite } from './DaySection';
import { useFormatters } from './formatters';
import { Cite, TableText } from '../../evidence/TableWords';

interface CountryPanelProps {
  readonly tables: Tables;
  readonly country: string;
}

/**
 * One country: its spells as a strip and as text, how each is known, where other sources differ, and who joined the
 * same day.
 */
export function CountryPanel({ tables, country }: CountryPanelProps) {
  const { t, language, date } = useFormatters();
  const history = buildCountryHistory(tables, country);
  const covered = findCoveredDays(tables);
  const name = countryName(tables, country, language);
  if (!covered) return null;
  const spells = history?.spells.map(({ spell }) => spell) ?? [];
  return (
    <section className="country-panel" aria-labelledby="membership-country-heading">
      <h3 id="membership-country-heading" data-country={country}>
        {name}
      </h3>
      {spells.length === 0 ? (
        <p>{t('membership.country.never')}</p>
      ) : (
        <>
          <p>
            {t(`membership.country.${spells.some(({ to }) => to === undefined) ? 'still' : 'total'}`, {
              count: countYears(spells, covered.last),
              until: date(covered.last),
            })}
          </p>
          <Strip spells={spells} covered={covered} />
        </>
      )}
      <ol className="country-panel-spells">
        {history?.spells.map(({ spell, alongside }, index) => (
          <li key={spell.line}>
            <SpellWords tables={tables} spell={spell} isReturn={index > 0} />
            {alongside.length > 0 && (
              <div className="country-panel-alongside">
                <h4>{t('membership.country.alongside', { date: date(spell.from) })}</h4>
                <StateNames tables={tables} spells={alongside} />
              </div>
            )}
          </li>
        ))}
      </ol>
      <OtherSources tables={tables} country={country} spells={spells} />
    </section>
  );
}

function SpellWords({ tables, spell, isReturn }: { tables: Tables; spell: Spell; isReturn: boolean }) {
  const { t, date } = useFormatters();
  return (
    <>
      <p>
        <b>{t(`membership.country.${isReturn ? 'returned' : 'joined'}`, { date: date(spell.from) })}</b>{' '}
        <small>
          <BasisWords tables={tables} basis={spell.basis} />
          {'. '}
          <SourceCite tables={tables} id={spell.source} />
        </small>
      </p>
      {spell.note !== undefined && (
        <p className="country-panel-note">
          <TableText text={spell.note} />
        </p>
      )}
      {spell.to !== undefined && spell.toSource !== undefined && (
        <p>
          <b>{t('membership.country.left', { date: date(spell.to) })}</b>{' '}
          <small>
            <SourceCite tables={tables} id={spell.toSource} />
          </small>
        </p>
      )}
    </>
  );
}

/** The spells on the axis of all days; an end that is known by year alone fades over that year. */
function Strip({ spells, covered }: { spells: readonly Spell[]; covered: { first: string; last: string } }) {
  const { t, date } = useFormatters();
  const axis = { from: atDay(covered.first), to: atDay(covered.last), start: 0, end: 100 };
  return (
    <div className="country-strip" role="group" aria-label={t('membership.country.strip')}>
      {spells.map(({ line, from, to }) => {
        const start = scale(axis, atDay(firstDayOf(from)));
        const end = scale(axis, atDay(to === undefined ? covered.last : lastDayOf(to)));
        const isAtEnd = to === undefined || start > 50;
        return (
          <span
            key={line}
            className="country-strip-period"
            data-anchor={isAtEnd ? 'end' : 'start'}
            data-from={precisionOf(from)}
            data-to={to === undefined ? undefined : precisionOf(to)}
            style={{ insetInlineStart: `${start}%`, inlineSize: `${end - start}%` }}
          >
            <span style={{ maxInlineSize: `${isAtEnd ? end : 100 - start}cqi` }}>
              {to === undefined
                ? t('membership.table.periodOpen', { from: date(from) })
                : t('membership.range', { from: date(from), to: date(to) })}
            </span>
          </span>
        );
      })}
      <span className="country-strip-end" aria-hidden="true">
        {covered.first.slice(0, 4)}
      </span>
      <span className="country-strip-end" data-end="" aria-hidden="true">
        {covered.last.slice(0, 4)}
      </span>
    </div>
  );
}

/** Where other sources have other dates: IOM's own pages, mostly, and Correlates of War. */
function OtherSources({ tables, country, spells }: { tables: Tables; country: string; spells: readonly Spell[] }) {
  const { t, date } = useFormatters();
  const others = tables.otherDates.filter((row) => row.country === country);
  const periods = listCowPeriods(tables, country);
  const last = tables.cowYears.at(-1)?.year ?? 0;
  const cowDiffers = differsFromCow(spells, periods, last);
  const notes = periods.flatMap((period) => period.spells.flatMap(({ note }) => note ?? []));
  if (others.length === 0 && !cowDiffers && notes.length === 0) return null;
  return (
    <div className="country-panel-others">
      <h4>{t('membership.country.others')}</h4>
      <ul>
        {others.map((row) => (
          <li key={row.line}>
            <DiffersMark /> {t('membership.country.otherFrom', { date: date(row.date) })}{' '}
            <small>
              <TableMark /> <Cite words={`${row.publisher}: ${row.title}`} address={row.address} />
            </small>
          </li>
        ))}
        {(cowDiffers || notes.length > 0) && (
          <li>
            {cowDiffers && <DiffersMark />}{' '}
            {periods.length === 0
              ? t('membership.country.cowNone', { year: date(String(last)) })
              : t('membership.country.cow', {
                  periods: periods
                    .map(({ from, to }) =>
                      to === undefined
                        ? t('membership.table.periodOpen', { from: date(String(from)) })
                        : t('membership.range', { from: date(String(from)), to: date(String(to)) }),
                    )
                    .join(', '),
                })}{' '}
            {notes.map((note) => (
              <small key={note}>
                <TableText text={note} />{' '}
              </small>
            ))}
          </li>
        )}
      </ul>
    </div>
  );
}
