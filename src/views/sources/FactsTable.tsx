import { memo, useMemo, useRef } from 'react';
import { UnknownChoice } from '../../evidence/DiagnosticText';
import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink, PlainWords, TranslationMark } from '../../evidence/FactText';
import { SourceBadges } from '../../evidence/SourceBadges';
import type { Facts } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import type { Tables } from '../../tables/tablesSchema';
import { useUrlState } from '../../ui/address';
import { downloadFile } from '../../ui/downloads';
import { useDeferredUnlessPrinting } from '../../ui/printing';
import type { SiteFiles } from '../ViewProps';
import { FactsFilter } from './FactsFilter';
import {
  COLUMNS,
  FILTERS,
  parseTableChoice,
  listKnownChoice,
  nextSort,
  type TableChoice,
  selectRows,
} from './tableChoice';
import { buildFactRows, type FactRow, formatFactsCsv, type RowWords } from './factRows';

interface FactsTableProps {
  readonly facts: Facts;
  readonly tables: Tables;
  readonly files: SiteFiles;
}

/** All facts, to be filtered, sorted and kept; the choice is in the address. */
export function FactsTable({ facts, tables, files }: FactsTableProps) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { search, setSearch } = useUrlState();
  const rows = useMemo(() => buildFactRows(facts, tables, language, t), [facts, tables, language, t]);
  const chosen = parseTableChoice(search, facts);
  // The clicked filter is answered first, its rows and what the others would leave a moment later.
  const settledSearch = useDeferredUnlessPrinting(search);
  const settled = useMemo(() => parseTableChoice(settledSearch, facts), [settledSearch, facts]);
  const shown = useMemo(() => selectRows(rows, settled, language), [rows, settled, language]);
  const count = useRef<HTMLOutputElement>(null);
  const clear = () => {
    setSearch(Object.fromEntries([...FILTERS, 'sort'].map((name) => [name, undefined])));
    // The button goes, and the focus with it, were it not for this.
    count.current?.focus();
  };
  const saveCsv = () =>
    downloadFile({
      name: `iom-facts-${language}.csv`,
      type: 'text/csv;charset=utf-8',
      content: formatFactsCsv(shown, facts, tables, language, t),
    });
  return (
    <section className="facts-table" aria-labelledby="sources-facts">
      <h2 id="sources-facts" tabIndex={-1}>
        {t('sources.table.title')}
      </h2>
      <p className="sources-hint">{t('sources.table.hint')}</p>
      <FactsFilter facts={facts} rows={rows} chosen={chosen} settled={settled} />
      <UnknownChoice known={listKnownChoice(chosen)} />
      <div className="facts-table-bar">
        <output ref={count} tabIndex={-1}>
          {t('sources.table.shown', { count: shown.length, all: rows.length })}
        </output>
        {search.toString() !== '' && shown.length < rows.length && (
          <button type="button" className="button" onClick={clear}>
            {t('sources.table.clear')}
          </button>
        )}
        <button type="button" className="button" onClick={saveCsv}>
          {t('sources.table.csv')}
        </button>
        <a className="button" href={files.facts} download="facts.json">
          {t('sources.table.json')}
        </a>
      </div>
      <table>
        <caption className="visually-hidden" data-words={t('sources.table.caption')} />
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={ariaSortOf(column, chosen)}>
                <button type="button" onClick={() => setSearch({ sort: nextSort(column, chosen) }, { replace: true })}>
                  <span>{t(`sources.column.${column}`)}</span>
                  <span className="facts-table-arrow" aria-hidden="true" />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <FactsRows rows={shown} />
      </table>
      {shown.length === 0 && <p className="facts-table-empty">{t('sources.table.empty')}</p>}
    </section>
  );
}

const FactsRows = memo(function FactsRows({ rows }: { rows: readonly FactRow[] }) {
  return (
    <tbody>
      {rows.map((row) => (
        <FactsTableRow key={row.id} row={row} />
      ))}
    </tbody>
  );
});

function ariaSortOf(column: (typeof COLUMNS)[number], { sort }: TableChoice): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined;
  return sort.isDescending ? 'descending' : 'ascending';
}

/** A fact in a row: what it is called, what it says, who says it. */
export const FactsTableRow = memo(function FactsTableRow({ row }: { row: FactRow }) {
  const { t } = useTranslation();
  const [only, ...more] = row.words;
  return (
    <tr>
      <td>
        <code>{row.id}</code>
      </td>
      <th scope="row">{row.label}</th>
      <td>
        {only && more.length === 0 ? (
          <Value value={only} fact={row.id} />
        ) : (
          <ul>
            {row.words.map((value) => (
              <li key={value.id}>
                <Value value={value} fact={value.id} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <SourceBadges statement={row.fact} />
      </td>
      <td>{t(`sources.agreement.${row.agreement}`)}</td>
    </tr>
  );
});

function Value({ value: { words, date }, fact }: { value: RowWords; fact: string }) {
  return (
    <>
      <FactLink fact={fact} bare>
        {date !== undefined && `${date}: `}
        <PlainWords words={words} fallback={fact} />
      </FactLink>
      <TranslationMark words={words} />
    </>
  );
}
