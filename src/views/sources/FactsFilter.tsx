import { memo } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { formatDocumentName } from '../../evidence/documents';
import type { Facts } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import { useNavigation } from '../../ui/address';
import { LabelledGroup } from '../../ui/accessibility';
import { AGREEMENTS, KINDS, type Filter, type TableChoice, isShown } from './tableChoice';
import type { FactRow } from './factRows';

interface Counted {
  readonly rows: readonly FactRow[];
  /** The choice that is counted by; it follows the one that is clicked. */
  readonly settled: TableChoice;
}
interface FactsFilterProps extends Counted {
  readonly facts: Facts;
  readonly chosen: TableChoice;
}

/** What to show of the table: each choice with the number of facts that it leaves; clicked again it is taken back. */
export function FactsFilter({ facts, chosen, ...counted }: FactsFilterProps) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const documents = facts.documents.map((document) => ({
    value: document.id,
    label: formatDocumentName(document, facts.documents, language, t),
  }));
  return (
    <div className="facts-filter">
      <FilterGroup
        name="document"
        label={t('sources.filter.document')}
        choices={documents}
        chosen={chosen}
        {...counted}
      />
      <FilterGroup
        name="agreement"
        label={t('sources.filter.agreement')}
        choices={AGREEMENTS.map((value) => ({ value, label: t(`sources.agreement.${value}`) }))}
        chosen={chosen}
        {...counted}
      />
      <FilterGroup
        name="kind"
        label={t('sources.filter.kind')}
        chosen={chosen}
        {...counted}
        choices={KINDS.filter((value) => counted.rows.some(({ kind }) => kind === value)).map((value) => ({
          value,
          label: t(`sources.kind.${value}`),
        }))}
      />
    </div>
  );
}

interface FilterGroupProps extends Counted {
  readonly name: Filter;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: TableChoice;
}

function FilterGroup({ name, label, choices, chosen, ...counted }: FilterGroupProps) {
  const { setSearch } = useNavigation();
  return (
    <LabelledGroup label={label} className="facts-filter-group">
      {choices.map((choice) => {
        const isChosen = chosen[name] === choice.value;
        return (
          <button
            key={choice.value}
            type="button"
            aria-pressed={isChosen}
            onClick={() => setSearch({ [name]: isChosen ? undefined : choice.value })}
          >
            {choice.label} <Count name={name} value={choice.value} {...counted} />
          </button>
        );
      })}
    </LabelledGroup>
  );
}

/** How many facts a choice would leave. */
const Count = memo(function Count({
  name,
  value,
  rows,
  settled,
}: Counted & { readonly name: Filter; readonly value: string }) {
  return (
    <span className="facts-filter-count">
      {rows.filter((row) => isShown(row, { ...settled, [name]: value })).length}
    </span>
  );
});
