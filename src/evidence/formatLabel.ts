import type { TFunction } from 'i18next';
import type { Fact, Facts, Statement } from '../facts/factsSchema';
import { findFactOrItem } from '../facts/findFact';
import type { Language } from '../i18n/language';
import { toPlaceName } from './formatValue';

/** What a fact is called for a reader where its value is not told: `areas.2` → "Areas of work, item 2". */
export function formatLabel(id: string, facts: Facts, language: Language, t: TFunction): string {
  const label = toStatementLabel(findFactOrItem(facts, id) ?? { id }, language, t);
  const [, number] = id.split('.');
  return number === undefined ? label : t('fact.itemOf', { label, number });
}

/**
 * What a fact is called beside its value; an item is called as its list is, for the value tells which it is.
 * A fact that has no label yet is called by its id. Elections are called by where they were: no label knows them all.
 */
export function toStatementLabel(
  { id, value }: Pick<Statement, 'id'> & Partial<Pick<Fact, 'value'>>,
  language: Language,
  t: TFunction,
): string {
  const [fact = id] = id.split('.');
  const place = fact.startsWith('election-') && value?.kind === 'event' ? value.place : undefined;
  return place === undefined
    ? t(`fact.${fact}`, { defaultValue: fact })
    : t('fact.electionIn', { place: toPlaceName(place, language) });
}
