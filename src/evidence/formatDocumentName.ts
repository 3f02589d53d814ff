import type { TFunction } from 'i18next';
import type { SourceDocument } from '../facts/factsSchema';
import { formatLanguageName } from '../i18n/format';
import type { Language } from '../i18n/language';

/** What a document is called: by its language and, where several are in it, by its number among them (Korean document 2). */
export function formatDocumentName(
  document: Pick<SourceDocument, 'id' | 'language'>,
  documents: readonly Pick<SourceDocument, 'id' | 'language'>[],
  language: Language,
  t: TFunction,
): string {
  const name = t('evidence.documentIn', { language: formatLanguageName(document.language, language) });
  const alike = documents.filter((each) => each.language === document.language);
  return alike.length > 1 ? `${name} ${alike.findIndex(({ id }) => id === document.id) + 1}` : name;
}
