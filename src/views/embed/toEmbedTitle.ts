import type { TFunction } from 'i18next';
import type { EmbedView } from '../../embed/embedTypes';
import { toFactWords } from '../../evidence/toFactWords';
import type { Facts } from '../../facts/factsSchema';
import type { Language } from '../../i18n/language';
import type { Tables } from '../../tables/tablesSchema';

/** What a frame with this view is called, in the language of the embed, which need not be the page's. */
export function toEmbedTitle(view: EmbedView, language: Language, facts: Facts, tables: Pick<Tables, 'translations'>, t: TFunction): string {
  return t(`embed.titles.${language}.${view}`, { name: toFactWords(facts, tables, 'names', language)?.text ?? t('app.name') });
}
