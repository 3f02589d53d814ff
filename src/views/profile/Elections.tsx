import { FactText } from '../../evidence/FactText';
import { findFactOrItem } from '../../facts/findFact';
import type { FactItem, Facts } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';

/** The elections that were helped, and who ran them. */
export function Elections({ facts, elections }: { facts: Facts; elections: readonly string[] }) {
  const { t } = useTranslation();
  const directors = findFactOrItem(facts, 'election-directors');
  const people = (directors && 'items' in directors ? directors.items : undefined) ?? [];
  const withCode = (code: string) => people.filter(({ value }) => value.kind === 'text' && value.code === code);
  return (
    <>
      {findFactOrItem(facts, 'elections') && (
        <p className="profile-statement">
          <FactText fact="elections" />
        </p>
      )}
      <ul className="fact-items">
        {elections.map((id) => (
          <li key={id}>
            <FactText fact={id} />
          </li>
        ))}
      </ul>
      <dl className="profile-people">
        <People label={t('profile.directedBy')} people={withCode('director')} />
        <People label={t('profile.supportedBy')} people={withCode('senior-manager')} />
      </dl>
    </>
  );
}

function People({ label, people }: { label: string; people: readonly FactItem[] }) {
  if (people.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {people.map(({ id }) => (
        <dd key={id}>
          <FactText fact={id} />
        </dd>
      ))}
    </div>
  );
}
