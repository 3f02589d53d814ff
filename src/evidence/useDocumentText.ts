import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';

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
  return useQueries({ queries: ids.map((id) => ({ queryKey: documentTextKey(id) })), combine: toTexts });
}

function toTexts(results: UseQueryResult[]): DocumentTexts {
  return {
    texts: results.map(({ data }) => (typeof data === 'string' ? data : undefined)),
    isFailed: results.some(({ isError }) => isError),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
