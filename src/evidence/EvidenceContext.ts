import { createContext, use } from 'react';
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
