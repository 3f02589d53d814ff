import { findFactOrItem } from '../facts/statements';
import { formatDate, formatNumber } from '../i18n/format';
import { useTranslation } from '../i18n/useTranslation';
import type { Tables } from '../tables/tablesSchema';
import { useEvidence } from './EvidenceContext';
import { PlainWords, TranslationMark } from './FactText';
import { translate } from './localizeFact';
import { TableMark } from './SourceBadges';

type SinceRow = Tables['since'][number];

/** What other cited sources say of a fact for other times, under the fact: the values and their dates alone. */
export function SinceNotes({ fact }: { fact: string }) {
  const { tables } = useEvidence();
  const rows = tables.since.filter((row) => row.fact === fact && row.value !== undefined);
  if (rows.length === 0) return null;
  return (
    <ul className="since-notes">
      {rows.map((row) => (
        <li key={row.line}>
          <TableMark /> <SinceWords row={row} />
        </li>
      ))}
    </ul>
  );
}

/** The same in the evidence: all that the table has of it, each with whom it is cited from. */
export function SinceEvidence({ fact }: { fact: string }) {
  const { t } = useTranslation();
  const { tables, language } = useEvidence();
  const rows = tables.since.filter((row) => row.fact === fact);
  if (rows.length === 0) return null;
  return (
    <section className="evidence-part">
      <h3>{t('since.title')}</h3>
      <ul>
        {rows.map((row) => {
          const note = row.note === undefined ? undefined : translate(row.note, 'en', language, tables.translations);
          return (
            <li key={row.line}>
              <TableMark /> <SinceWords row={row} />
              {note && (
                <>
                  {', '}
                  <PlainWords words={note} fallback={row.note ?? ''} />
                  <TranslationMark words={note} />
                </>
              )}
              <p className="evidence-part-cited">
                {row.address === undefined ? (
                  <cite lang="en">{row.cited}</cite>
                ) : (
                  <a href={row.address} rel="noreferrer">
                    <cite lang="en">{row.cited}</cite>
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A later value and when it was so. A number has the unit of the fact; a name holds from its date on. */
function SinceWords({ row }: { row: SinceRow }) {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const date = formatDate(row, language);
  const value = findFactOrItem(facts, row.fact)?.value;
  if (row.value === undefined) return date;
  const unit = value?.kind === 'quantity' ? value.unit : undefined;
  const amount = Number(row.value);
  if ((unit === 'states' || unit === 'organizations') && Number.isFinite(amount))
    return t('since.valueOn', {
      value: t(`unit.${unit}`, { count: amount, amount: formatNumber(amount, language) }),
      date,
    });
  const words = translate(row.value, 'en', language, tables.translations);
  const [before, after] = t(value?.kind === 'quantity' ? 'since.valueOn' : 'since.from', { value: '\n', date }).split(
    '\n',
  );
  return (
    <>
      {before}
      <PlainWords words={words} fallback={row.value} />
      {after}
      <TranslationMark words={words} />
    </>
  );
}
