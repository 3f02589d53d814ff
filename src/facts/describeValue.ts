import type { FactDate, FactValue } from './factsSchema';

/** A value in plain words for a report in English: `22 states as of 1960-06`, `more than 80 organizations`. */
export function describeValue(value: FactValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'name':
      return value.abbreviation === undefined ? value.text : `${value.text} (${value.abbreviation})`;
    case 'quantity':
      return `${value.bound === undefined ? '' : 'more than '}${value.amount}${value.unit === null ? '' : ` ${value.unit}`}${formatAsOf(value.asOf)}`;
    case 'date':
      return value.date;
    case 'event':
      return `${value.date}${value.place === undefined ? '' : ` ${value.place}`}: ${value.text}`;
    case 'reference':
      return `${value.number}. ${value.title}${value.retrieved ? `, retrieved ${value.retrieved.date}` : ''}`;
    case 'list':
      return value.items.join('; ');
    default:
      value satisfies never;
      return '';
  }
}

function formatAsOf(date: FactDate | undefined): string {
  return date ? ` as of ${date.date}` : '';
}
