import type { TFunction } from 'i18next';
import type { Era } from './toEras';
import { toYear } from './toInterval';

/** The years of an era: from–to, or from– where it goes on. */
export function formatEraYears(era: Era, t: TFunction): string {
  const from = toYear(era.from);
  return era.to ? t('timeline.eraYears', { from, to: toYear(era.to) }) : t('timeline.eraNow', { from });
}
