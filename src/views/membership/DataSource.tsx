import { ACCURATE_FROM_YEAR } from '../../membership/toSeries';
import type { Tables } from '../../tables/tablesSchema';
import type { ChartModel } from './toChartModel';
import './DataSource.css';
import { useFormatters, type ViewWords } from './useFormatters';

/** Where the yearly data come from, how to cite them, and what they cannot tell. */
export function DataSource({ tables, model }: { tables: Tables; model: ChartModel }) {
  const words = useFormatters();
  const { t } = words;
  return (
    <section className="data-source" aria-labelledby="membership-source">
      <h2 id="membership-source">{t('membership.source.title')}</h2>
      <ul>
        {toLimits(tables, model, words).map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {tables.citation !== undefined && (
        <p className="data-source-citation">
          {t('membership.source.cite')}: <cite lang="en">{tables.citation}</cite>
        </p>
      )}
    </section>
  );
}

/** The limits of the data in plain words, as the README of seeds/data/ tells them. */
export function toLimits(
  { cowYears: years, cowSpells: spells }: Tables,
  { last }: ChartModel,
  { t, year }: ViewWords,
): string[] {
  const imputed = years.filter((row) => row.imputed).map((row) => row.year);
  const hasSuccession = spells.some((spell) =>
    spells.some((other) => other.country === spell.country && other.cowState !== spell.cowState),
  );
  return [
    t('membership.source.system'),
    ...(imputed.length > 0
      ? [
          t('membership.source.rough', {
            year: year(ACCURATE_FROM_YEAR),
            from: Math.min(...imputed),
            to: Math.max(...imputed),
          }),
        ]
      : []),
    t('membership.source.lag'),
    ...(hasSuccession ? [t('membership.source.succession')] : []),
    t('membership.source.end', { year: year(last) }),
    t('membership.source.names'),
  ];
}
