import type { TFunction } from 'i18next';
import { toStatementLabel } from '../../evidence/formatLabel';
import { findSourceIds } from '../../evidence/findSourceIds';
import type { Agreement, Fact, Facts } from '../../facts/factsSchema';
import type { Language } from '../../i18n/language';
import type { Tables } from '../../tables/tablesSchema';
import { toRowText, toRowWords, type RowWords } from './toRowWords';

/** A row of the table of facts. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly kind: Fact['kind'];
  readonly words: readonly RowWords[];
  /** The words in one line, to sort by. */
  readonly text: string;
  /** The ids of the documents that say it. */
  readonly documents: readonly string[];
  readonly agreement: Agreement;
  readonly fact: Fact;
}

/** A row for every fact, in the order of the facts. */
export function toFactRows(
  facts: Facts,
  tables: Pick<Tables, 'translations'>,
  language: Language,
  t: TFunction,
): FactRow[] {
  return facts.facts.map((fact) => {
    const words = toRowWords(fact, tables, language, t);
    return {
      id: fact.id,
      label: toStatementLabel(fact, language, t),
      kind: fact.kind,
      words,
      text: toRowText(words),
      documents: findSourceIds(fact),
      agreement: fact.agreement,
      fact,
    };
  });
}
