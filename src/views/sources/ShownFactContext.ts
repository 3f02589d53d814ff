import { createContext } from 'react';

/** The fact that the address names, whose words are marked in the documents. */
export const ShownFactContext = createContext<string | undefined>(undefined);
