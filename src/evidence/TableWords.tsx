import type { ReactNode } from 'react';
import { findFactOrItem } from '../facts/statements';
import { formatDate } from '../i18n/format';
import { useTranslation } from '../i18n/useTranslation';
import type { SinceRow } from '../tables/tablesSchema';
import { useEvidence } from './EvidenceContext';
import { PlainWords, TranslationMark } from './FactText';
import { localizeSinceValue, TABLE_LANGUAGE, translate } from './localizeFact';
import { TableMark } from './SourceBadges';

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

/** The same with all that the table has of it, each with whom it is cited from. */
export function SinceEvidence({ fact }: { fact: string }) {
  const { t } = useTranslation();
  const { tables } = useEvidence();
  const rows = tables.since.filter((row) => row.fact === fact);
  return (
    <EvidencePart title={t('since.title')}>
      {rows.map((row) => (
        <li key={row.line}>
          <TableMark /> <SinceWords row={row} />
          {row.note !== undefined && (
            <>
              {', '}
              <TableText text={row.note} />
            </>
          )}
          <p className="evidence-part-cited">
            <Cite words={row.cited} address={row.address} />
          </p>
        </li>
      ))}
    </EvidencePart>
  );
}

/** A list of the evidence under its heading; nothing where there is no item. */
export function EvidencePart({ title, children }: { title: string; children: readonly ReactNode[] }) {
  return (
    children.length > 0 && (
      <section className="evidence-part">
        <h3>{title}</h3>
        <ul>{children}</ul>
      </section>
    )
  );
}

/** What a table says in its own language (a note, a name), in the reader's. */
export function TableText({ text }: { text: string }) {
  const { tables, language } = useEvidence();
  const words = translate(text, TABLE_LANGUAGE, language, tables.translations);
  return (
    <>
      <PlainWords words={words} fallback={text} />
      <TranslationMark words={words} />
    </>
  );
}

/** Whom something is cited from, a link where the table has an address; titles of sources stand as they are. */
export function Cite({ words, address }: { words: string; address?: string | undefined }) {
  const cited = <cite lang={TABLE_LANGUAGE}>{words}</cite>;
  return address === undefined ? (
    cited
  ) : (
    <a href={address} rel="noreferrer">
      {cited}
    </a>
  );
}

/** A later value and when it was so: an amount is of its date, a name holds from its date on. */
function SinceWords({ row }: { row: SinceRow }) {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const date = formatDate(row, language);
  if (row.value === undefined) return date;
  const fact = findFactOrItem(facts, row.fact);
  const words = localizeSinceValue(row, fact, tables, language, t);
  const frame = fact?.value.kind === 'quantity' ? 'since.valueOn' : 'since.from';
  const [before, after] = t(frame, { value: '\n', date }).split('\n');
  return (
    <>
      {before}
      <PlainWords words={words} fallback={row.value} />
      {after}
      <TranslationMark words={words} />
    </>
  );
}
