import { FactLink } from '../../evidence/FactLink';
import { TableMark } from '../../evidence/SourceBadges';
import type { Facts } from '../../facts/factsSchema';
import { formatDate, formatLanguageName, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { toTotals } from '../../membership/toTotals';
import type { Tables } from '../../tables/tablesSchema';
import { useFormatters } from './useFormatters';

/** Every total with a date, the documents' own among those of others: they do not always agree, and that is shown. */
export function TotalsTable({ facts, tables }: { facts: Facts; tables: Tables }) {
  const { t, language } = useFormatters();
  return (
    <section className="membership-totals-table" aria-labelledby="membership-totals">
      <h2 id="membership-totals">{t('membership.chart.totals')}</h2>
      <p>{t('membership.totals.intro')}</p>
      <table>
        <thead>
          <tr>
            {(['date', 'members', 'source'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`membership.totals.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toTotals(facts, tables).map((total) => (
            <tr key={`${total.date.date}${total.source}${total.members}`} data-source={total.source}>
              <th scope="row">{formatDate(total.date, language)}</th>
              <td>
                {total.source === 'document' ? (
                  <FactLink fact={total.fact}>{formatNumber(total.members, language)}</FactLink>
                ) : (
                  formatNumber(total.members, language)
                )}
              </td>
              <td>
                {total.source === 'table' ? (
                  <>
                    <TableMark /> <cite lang="en">{total.cited}</cite>
                  </>
                ) : (
                  toDocumentNames(facts, total.documents, language)
                    .map((name) => t('evidence.documentIn', { language: name }))
                    .join(', ')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Documents by their languages, in the reader's. */
function toDocumentNames({ documents }: Facts, ids: readonly string[], reader: Language): string[] {
  return ids.map((id) => formatLanguageName(documents.find((document) => document.id === id)?.language ?? id, reader));
}
