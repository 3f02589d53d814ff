import { memo, useMemo, type ReactNode } from 'react';
import { FactLink } from '../../evidence/FactText';
import { TableMark } from '../../evidence/SourceBadges';
import type { Facts } from '../../facts/factsSchema';
import { formatDate, formatLanguageName, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { compareWithCow, findGreatestDifference } from '../../membership/cow';
import { countryName, listChanges, sortByName, type ChangeGroup } from '../../membership/countries';
import { findEndOfYear } from '../../membership/day';
import { findPoint, statesOn } from '../../membership/series';
import type { Total, TotalMatch } from '../../membership/totals';
import { firstDayOf } from '../../tables/partialDates';
import type { Tables } from '../../tables/tablesSchema';
import type { ChartModel } from './chart/chartModel';
import { useFormatters } from './formatters';
import { SelectLink } from './selection';
import { Cite, TableText } from '../../evidence/TableWords';
import './Tables.css';

interface TablesProps {
  readonly tables: Tables;
  readonly model: ChartModel;
}

const YEAR_COLUMNS = ['year', 'members', 'states', 'share', 'cow', 'joined', 'left'] as const;

/** The numbers behind the chart, a row a year: the members at its end, and who joined and left in it. */
export const YearsTable = memo(function YearsTable({ tables, model }: TablesProps) {
  const { t, language, share } = useFormatters();
  const cow = useMemo(() => compareWithCow(tables, model.region), [tables, model.region]);
  const nameAll = (groups: readonly ChangeGroup[]) =>
    sortByName(
      tables,
      groups.flatMap(({ spells }) => spells),
      language,
    )
      .map(({ name }) => name)
      .join(', ');
  const years = Array.from({ length: model.last - model.first + 1 }, (_, index) => String(model.first + index));
  return (
    <FoldedTable title={t('membership.table.years')} className="data-table-years">
      <caption>{t('membership.table.caption', { who: t(`membership.who.${model.region}`) })}</caption>
      <Heading titles={YEAR_COLUMNS.map((column) => t(`membership.table.${column}`))} />
      <tbody>
        {years.map((year) => {
          const end = findEndOfYear(tables, year) ?? '';
          const members = findPoint({ ...model.series, lastDay: '9999' }, end)?.members ?? 0;
          const states = statesOn(tables, end);
          const changes = listChanges(tables, model.region, year);
          return (
            <tr key={year}>
              <th scope="row">
                <SelectLink select={{ year, date: undefined }}>{year}</SelectLink>
              </th>
              <td>{members}</td>
              <td>{states}</td>
              <td>{states !== undefined && share(members / states)}</td>
              <td>{cow.find((row) => String(row.year) === year)?.cow}</td>
              <td>{nameAll(changes.joined)}</td>
              <td>{nameAll(changes.left)}</td>
            </tr>
          );
        })}
      </tbody>
    </FoldedTable>
  );
});

/** A table that is unfolded by its title, and scrolls in a box of its own. */
function FoldedTable({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  return (
    <details className="membership-details data-table">
      <summary>{title}</summary>
      <div className="data-table-scroll">
        <table className={className}>{children}</table>
      </div>
    </details>
  );
}

function Heading({ titles }: { titles: readonly string[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Every country that was a member, with its dates. */
export const CountriesTable = memo(function CountriesTable({ tables }: Omit<TablesProps, 'model'>) {
  const { t, language, date } = useFormatters();
  const rows = useMemo(() => {
    const collator = new Intl.Collator(language);
    return tables.countries
      .map((country) => ({
        ...country,
        name: countryName(tables, country.code, language),
        spells: tables.spells
          .filter((spell) => spell.country === country.code)
          .toSorted((a, b) => (firstDayOf(a.from) < firstDayOf(b.from) ? -1 : 1)),
      }))
      .toSorted((a, b) => collator.compare(a.name, b.name));
  }, [tables, language]);
  return (
    <FoldedTable title={t('membership.table.countries')}>
      <caption>{t('membership.table.captionCountries')}</caption>
      <Heading
        titles={(['country', 'continent', 'periods'] as const).map((column) => t(`membership.table.${column}`))}
      />
      <tbody>
        {rows.map(({ code, name, continent, spells }) => (
          <tr key={code}>
            <th scope="row">
              <SelectLink select={{ country: code }}>{name}</SelectLink>
            </th>
            <td>{t(`membership.region.${continent}`)}</td>
            <td>
              {spells
                .map(({ from, to }) =>
                  to === undefined
                    ? t('membership.table.periodOpen', { from: date(from) })
                    : t('membership.range', { from: date(from), to: date(to) }),
                )
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
});

/** What Correlates of War has otherwise, in plain text; nothing where it never differs. */
export function CowDifference({ tables, model }: TablesProps) {
  const { t, date } = useFormatters();
  const years = compareWithCow(tables, model.region);
  const greatest = findGreatestDifference(years);
  if (!greatest) return null;
  const others = years.filter(({ cow, counted }) => cow !== counted);
  const say = ({ year, cow, counted }: (typeof years)[number]) =>
    t('membership.cow.difference', { year: date(String(year)), cow, counted });
  return (
    <div className="membership-cow">
      <p>{say(greatest)}</p>
      <details className="membership-details">
        <summary>{t('membership.cow.all', { differing: others.length, of: years.length })}</summary>
        <ul>
          {others.map((year) => (
            <li key={year.year}>{say(year)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Every total with a date, the documents' own among those of others, beside the count of that date. */
export function TotalsTable({ facts, totals }: { facts: Facts; totals: readonly Total[] }) {
  const { t, language } = useFormatters();
  const reported = totals.filter(({ source }) => source === 'table');
  const countMatches = (match: TotalMatch) => reported.filter((total) => total.match === match).length;
  return (
    <section className="reported-totals" aria-labelledby="membership-totals">
      <h2 id="membership-totals">{t('membership.chart.totals')}</h2>
      <p>
        {t('membership.totals.exact', { exact: countMatches('exact'), of: reported.length })}
        {countMatches('possible') > 0 && ` ${t('membership.totals.possible', { count: countMatches('possible') })}`}
      </p>
      <FoldedTable title={t('membership.totals.all', { count: totals.length })}>
        <Heading
          titles={(['date', 'members', 'counted', 'source'] as const).map((column) => t(`membership.totals.${column}`))}
        />
        <tbody>
          {totals.map((total) => (
            <tr key={`${total.date.date}${total.source}${total.members}`}>
              <th scope="row">{formatDate(total.date, language)}</th>
              <td>
                {total.source === 'document' ? (
                  <FactLink fact={total.fact}>{formatNumber(total.members, language)}</FactLink>
                ) : (
                  formatNumber(total.members, language)
                )}
              </td>
              <td>
                <Counted total={total} />
              </td>
              <td>
                <Source total={total} facts={facts} />
              </td>
            </tr>
          ))}
        </tbody>
      </FoldedTable>
    </section>
  );
}

function Counted({ total: { least, most, match } }: { total: Total }) {
  const { t } = useFormatters();
  const counted = least === most || least === 0 ? String(most) : t('message.from-to', { least, most });
  switch (match) {
    case 'exact':
      return `= ${counted}`;
    case 'possible':
      return t('membership.totals.within', { counted });
    case 'differs':
      return counted;
  }
}

function Source({ total, facts }: { total: Total; facts: Facts }) {
  const { t, language } = useFormatters();
  if (total.source === 'document')
    return (
      <>
        {nameDocuments(facts, total.documents, language)
          .map((name) => t('evidence.documentIn', { language: name }))
          .join(', ')}
      </>
    );
  const { cited, address, note } = total.row;
  return (
    <>
      <TableMark /> <Cite words={cited} address={address} />
      {note !== undefined && (
        <>
          {' '}
          <small>
            <TableText text={note} />
          </small>
        </>
      )}
    </>
  );
}

/** Documents by their languages, in the reader's. */
function nameDocuments({ documents }: Facts, ids: readonly string[], reader: Language): string[] {
  return ids.map((id) => formatLanguageName(documents.find((document) => document.id === id)?.language ?? id, reader));
}
