import { useEvidence } from '../../evidence/EvidenceContext';
import { toDocumentName } from '../../evidence/toDocumentName';
import type { Facts } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import './FactsFilter.css';
import { AGREEMENTS, KINDS, type Filter, type TableChoice } from './parseTableChoice';
import type { FactRow } from './toFactRows';
import { isShown } from './toShownRows';

interface FactsFilterProps { readonly facts: Facts; readonly rows: readonly FactRow[]; readonly chosen: TableChoice }

/** What to show of the table: each choice with the number of facts that it leaves; pressed again it is taken back. */
export function FactsFilter({ facts, rows, chosen }: FactsFilterProps) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const documents = facts.documents.map((document) => ({
    value: document.id, label: toDocumentName(document, facts.documents, language, t),
  }));
  return (
    <div className="facts-filter">
      <FilterGroup name="document" label={t('sources.filter.document')} choices={documents} rows={rows} chosen={chosen} />
      <FilterGroup name="agreement" label={t('sources.filter.agreement')} choices={AGREEMENTS.map((value) => ({ value, label: t(`sources.agreement.${value}`) }))} rows={rows} chosen={chosen} />
      <FilterGroup
        name="kind" label={t('sources.filter.kind')} rows={rows} chosen={chosen}
        choices={KINDS.filter((value) => rows.some(({ kind }) => kind === value)).map((value) => ({ value, label: t(`sources.kind.${value}`) }))}
      />
    </div>
  );
}

interface FilterGroupProps {
  readonly name: Filter;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly rows: readonly FactRow[];
  readonly chosen: TableChoice;
}

function FilterGroup({ name, label, choices, rows, chosen }: FilterGroupProps) {
  const { setSearch } = useNavigation();
  return (
    <fieldset className="facts-filter-group">
      <legend>{label}</legend>
      {choices.map((choice) => {
        const isChosen = chosen[name] === choice.value;
        return (
          <button
            key={choice.value} type="button" aria-pressed={isChosen}
            onClick={() => setSearch({ [name]: isChosen ? undefined : choice.value })}
          >
            {choice.label} <span className="facts-filter-count">{rows.filter((row) => isShown(row, { ...chosen, [name]: choice.value })).length}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
