import { memo, useMemo } from 'react';
import { toChanges } from '../../membership/toChanges';
import { toCountryHistory } from '../../membership/toCountryHistory';
import { toCountryName, toNamedStates } from '../../membership/toMembers';
import type { Tables } from '../../tables/tablesSchema';
import { LazyDetails } from '../../ui/LazyDetails';
import './DataTables.css';
import { SelectLink, type Place } from './SelectLink';
import type { ChartModel } from './toChartModel';
import { useFormatters } from './useFormatters';

/** The numbers behind both charts, a row a year. */
export const YearsTable = memo(function YearsTable({
  tables,
  model,
  place,
}: {
  tables: Tables;
  model: ChartModel;
  place: Place;
}) {
  const { t, language, share } = useFormatters();
  const changes = useMemo(() => toChanges(tables, model.region), [tables, model.region]);
  const columns = ['year', 'members', 'states', 'share', 'joined', 'left', 'certainty'] as const;
  const toNames = (spells: Parameters<typeof toNamedStates>[1]) =>
    toNamedStates(tables, spells, language)
      .map(({ name }) => name)
      .join(', ');
  return (
    <details className="membership-details data-table">
      <summary>{t('membership.table.years')}</summary>
      <div className="data-table-scroll">
        <table className="data-table-years">
          <caption>{t('membership.table.caption', { who: t(`membership.who.${model.region}`) })}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`membership.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.points.map(({ year, members, statesInSystem, certainty }, index) => (
              <tr key={year}>
                <th scope="row">
                  <SelectLink select={{ year: String(year) }} place={place}>
                    {year}
                  </SelectLink>
                </th>
                <td>{members}</td>
                <td>{statesInSystem}</td>
                <td>{share(members / statesInSystem)}</td>
                <td>{toNames(changes[index]?.joined ?? [])}</td>
                <td>{toNames(changes[index]?.left ?? [])}</td>
                <td>{t(`membership.table.${certainty}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
});

/** Every country that was a member, with its years; too long for the first view, so it comes with the script. */
export const CountriesTable = memo(function CountriesTable({ tables, place }: { tables: Tables; place: Place }) {
  const { t } = useFormatters();
  return (
    <LazyDetails
      className="membership-details data-table"
      summary={t('membership.table.countries')}
      withoutScript={<p>{t('membership.needsScript')}</p>}
    >
      {() => <CountryRows tables={tables} place={place} />}
    </LazyDetails>
  );
});

function CountryRows({ tables, place }: { tables: Tables; place: Place }) {
  const { t, language } = useFormatters();
  const rows = useMemo(
    () =>
      tables.countries
        .map((country) => ({
          ...country,
          name: toCountryName(tables, country.code, language),
          periods: toCountryHistory(tables, country.code)?.periods ?? [],
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    [tables, language],
  );
  const columns = ['country', 'continent', 'periods'] as const;
  return (
    <div className="data-table-scroll">
      <table>
        <caption>{t('membership.table.captionCountries')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`membership.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, continent, periods }) => (
            <tr key={code}>
              <th scope="row">
                <SelectLink select={{ country: code }} place={place}>
                  {name}
                </SelectLink>
              </th>
              <td>{t(`membership.region.${continent}`)}</td>
              <td>
                {periods
                  .map(({ from, to, isOpen }) =>
                    isOpen ? t('membership.table.periodOpen', { from }) : t('membership.table.period', { from, to }),
                  )
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
