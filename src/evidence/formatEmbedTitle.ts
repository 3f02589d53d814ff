import type { TFunction } from 'i18next';
import type { Facts } from '../facts/factsSchema';
import type en from '../i18n/en.json';
import type { Language } from '../i18n/language';
import type { Tables } from '../tables/tablesSchema';
import { localizeFact } from './localizeFact';

/** A view that has a name for when it stands in a frame. */
type FramedView = keyof (typeof en)['embed']['titles'][Language];

/** What a frame with this view is called, in the language of the embed, which need not be the page's. */
export function formatEmbedTitle(
  view: FramedView,
  language: Language,
  facts: Facts,
  tables: Pick<Tables, 'translations'>,
  t: TFunction,
): string {
  return t(`embed.titles.${language}.${view}`, {
    name: localizeFact(facts, tables, 'names', language)?.text ?? t('app.name'),
  });
}
