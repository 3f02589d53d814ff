import { useQuery, type UseQueryResult } from '@tanstack/react-query';

/** Where the text of a document is kept among the queries; the app says how it is loaded. */
export const documentTextKey = (id: string) => ['document', id] as const;

/** The untouched text of a document (`ko`), loaded when it is first asked for. */
export function useDocumentText(id: string): UseQueryResult<string> {
  return useQuery<string>({ queryKey: documentTextKey(id) });
}
