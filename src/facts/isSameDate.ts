import type { FactDate } from './factsSchema';

/** Whether one date can be the other, said more precisely: 2016 and 2016-06. */
export function isSameDate(one: FactDate, other: FactDate): boolean {
  return one.date.startsWith(other.date) || other.date.startsWith(one.date);
}
