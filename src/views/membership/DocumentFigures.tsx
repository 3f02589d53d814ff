import { FactLink } from '../../evidence/FactText';
import { formatDatedLabel, splitFigure } from '../../evidence/formatValue';
import { findFactOrItem } from '../../facts/statements';
import type { Facts } from '../../facts/factsSchema';
import { SinceEvidence } from '../../evidence/TableWords';
import './DocumentFigures.css';
import { useFormatters } from './formatters';

const FIGURES = ['member-states', 'observer-states', 'observer-organizations'] as const;

/**
 * What the documents say of members and observers, each with its sentence a click away, and what other sources say
 * since.
 */
export function DocumentFigures({ facts }: { facts: Facts }) {
  const { t, language } = useFormatters();
  return (
    <section className="said-figures" aria-labelledby="membership-said">
      <h2 id="membership-said">{t('membership.said.title')}</h2>
      <dl>
        {FIGURES.map((id) => {
          const value = findFactOrItem(facts, id)?.value;
          const figure = value && splitFigure(value, language, t);
          const label = t(`fact.${id}`);
          return (
            <div key={id}>
              <dt>{value ? formatDatedLabel(label, value, language, t) : label}</dt>
              <dd>
                {figure ? (
                  <FactLink fact={id}>
                    {figure.before !== '' && (
                      <>
                        <small>{figure.before}</small>{' '}
                      </>
                    )}
                    <span className="said-figures-number">{figure.figure}</span>
                    <small>{figure.after}</small>
                  </FactLink>
                ) : (
                  t('membership.said.missing')
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <SinceEvidence fact="member-states" />
    </section>
  );
}
