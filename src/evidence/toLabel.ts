import type { TFunction } from 'i18next';

/** What a fact is called for a reader: `areas.2` → "Areas of work 2". A fact that has no label yet is called by its id. */
export function toLabel(id: string, t: TFunction): string {
  const [fact = id, item] = id.split('.');
  const label = t(`fact.${fact}`, { defaultValue: fact });
  return item === undefined ? label : `${label} ${item}`;
}
