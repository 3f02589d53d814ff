import type { TFunction } from 'i18next';
import type { Facts, SourceDocument } from '../facts/factsSchema';
import { formatLanguageName } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { Tables } from '../tables/tablesSchema';

/**
 * What a document is called: by its language and, where several are in it, by its number among them (Korean document
 * 2).
 */
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

export type DocumentTerms = Tables['documentTerms'][number];

/**
 * What is known of where a document comes from and of the terms of its text; undefined where the table has nothing of
 * it.
 */
export function findTerms(
  { file }: Pick<SourceDocument, 'file'>,
  { documentTerms }: Pick<Tables, 'documentTerms'>,
): DocumentTerms | undefined {
  return documentTerms.find((terms) => terms.file === file);
}

/** The licences of what documents say, for a file that quotes them; empty where none is known. */
export function formatLicences(
  ids: readonly string[],
  { documents }: Pick<Facts, 'documents'>,
  tables: Pick<Tables, 'documentTerms'>,
): string {
  const licences = documents.flatMap((document) =>
    ids.includes(document.id) ? (findTerms(document, tables)?.licence ?? []) : [],
  );
  return [...new Set(licences)].join('; ');
}
