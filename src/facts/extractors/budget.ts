import type { Extractor } from './extraction';

/** The budget, from a row of a table (which may lack its label) or a clause; with a date only where one is given. */
export const budget: Extractor = {
  clauses: {
    en: ['the [annual] budget of [the] {organization} {is|was} <budget:{money}> [in {date}]'],
    ko: ['{organization}의 예산은 [{date} {기준|현재}] <budget:{money}>이다'],
  },
  rows: { budget: ['<budget:{money}> [({date}[ {기준|현재}])]'] },
};
