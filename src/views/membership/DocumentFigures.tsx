import { FactLink } from '../../evidence/FactLink';
import { formatDatedLabel, splitFigure } from '../../evidence/formatValue';
import { findFactOrItem } from '../../facts/statements';
import type { Facts } from '../../facts/factsSchema';
import type { Tables } from '../../tables/tablesSchema';
import { TableMark } from '../../evidence/SourceBadges';
import './DocumentFigures.css';
import { useFormatters } from './formatters';
import { Cite, NoteWords } from './spellWords';

const FIGURES = ['member-states', 'observer-states', 'observer-organizations'] as const;

/**
 * What the documents say of members and observers, each with its sentence a press away, and what other sources say
 * since.
 */
export function DocumentFigures({ facts, tables }: { facts: Facts; tables: Tables }) {
  const { t, language, date } = useFormatters();
  const since = tables.since.filter(({ fact }) => fact === 'member-states');
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
      {since.length > 0 && (
        <ul className="said-figures-since" aria-label={t('membership.said.since')}>
          {since.map((row) => (
            <li key={row.line}>
              <TableMark /> {date(row.date)}: {row.value !== undefined && <b>{row.value}</b>}{' '}
              {row.note !== undefined && <NoteWords tables={tables} note={row.note} />}{' '}
              <small>
                <Cite words={row.cited} address={row.address} />
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
