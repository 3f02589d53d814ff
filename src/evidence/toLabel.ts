import type { TFunction } from 'i18next';
import type { Fact, Facts, Statement } from '../facts/factsSchema';
import { findFactOrItem } from '../facts/findFact';
import type { Language } from '../i18n/language';
import { toPlaceName } from './toValueWords';

/** What a fact is called for a reader: `areas.2` → "Areas of work 2". A fact that has no label yet is called by its id. */
export function toLabel(id: string, facts: Facts, language: Language, t: TFunction): string {
  return toStatementLabel(findFactOrItem(facts, id) ?? { id }, language, t);
}

/** The same for a fact or item at hand. Elections are called by where they were: no label knows them all. */
export function toStatementLabel({ id, value }: Pick<Statement, 'id'> & Partial<Pick<Fact, 'value'>>, language: Language, t: TFunction): string {
  const [fact = id, item] = id.split('.');
  const place = fact.startsWith('election-') && value?.kind === 'event' ? value.place : undefined;
  const label = place === undefined ? t(`fact.${fact}`, { defaultValue: fact }) : t('fact.electionIn', { place: toPlaceName(place, language) });
  return item === undefined ? label : `${label} ${item}`;
}
