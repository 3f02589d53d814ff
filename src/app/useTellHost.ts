import { useEffect } from 'react';
import { tellHost } from '../embed/listenToHost';
import { parseAddress } from '../embed/parseEmbedOptions';
import { useUrlState } from '../ui/address';
import type { Page } from './page';

/** Tells the page around an embed which language is shown and what is selected, whenever that changes. */
export function useTellHost({ language }: Page): void {
  const { search, hash } = useUrlState();
  const query = search.toString();
  useEffect(() => tellHost(window, { type: 'language', language }), [language]);
  useEffect(() => tellHost(window, { type: 'select', select: parseAddress(query, hash) }), [query, hash]);
}
