import { createContext, use } from 'react';
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Facts } from '../facts/factsSchema';
import type { Language } from '../i18n/language';
import type { Tables } from '../tables/tablesSchema';

/** What every part that shows a fact needs: all facts, the tables (with the translations), the reader's language. */
export interface EvidenceSource {
  readonly facts: Facts;
  readonly tables: Tables;
  readonly language: Language;
}

const EvidenceContext = createContext<EvidenceSource | undefined>(undefined);
export const EvidenceProvider = EvidenceContext.Provider;

/** The facts of the page; throws where no EvidenceProvider stands above. */
export function useEvidence(): EvidenceSource {
  const source = use(EvidenceContext);
  if (!source) throw new Error('useEvidence needs an EvidenceProvider above it');
  return source;
}

/** Where the text of a document is kept among the queries; the app says how it is loaded. */
export const documentTextKey = (id: string) => ['document', id] as const;

/** The untouched text of a document (`ko`), loaded when it is first asked for. */
export function useDocumentText(id: string): UseQueryResult<string> {
  return useQuery<string>({ queryKey: documentTextKey(id) });
}

/** Texts of several documents: each is `undefined` until it is there. */
export interface DocumentTexts {
  readonly texts: readonly (string | undefined)[];
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** The untouched texts of several documents, in the order of the ids. */
export function useDocumentTexts(ids: readonly string[]): DocumentTexts {
  return useQueries({ queries: ids.map((id) => ({ queryKey: documentTextKey(id) })), combine: combineTexts });
}

function combineTexts(results: UseQueryResult[]): DocumentTexts {
  return {
    texts: results.map(({ data }) => (typeof data === 'string' ? data : undefined)),
    isFailed: results.some(({ isError }) => isError),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
