import type { FactDate, FactValue } from './factsSchema';

/** When something was, or was counted; undefined for a value without a date of its own. */
export function findDate(value: FactValue): FactDate | undefined {
  switch (value.kind) {
    case 'date':
    case 'event':
      return { date: value.date, precision: value.precision };
    case 'quantity':
      return value.asOf;
    // A reference is dated by when somebody looked at a page: that happened to the page, not to the organization.
    case 'reference':
    case 'text':
    case 'name':
    case 'list':
      return undefined;
  }
}
