import { useEffect } from 'react';
import type { Language } from '../i18n/language';
import { showHeadingFont } from './showHeadingFont';

const shown = new Set<string>();

/** Says what the page is called and which language it is in, and brings the heading face of a language that it was not built in. */
export function useDocumentHead(title: string, language: Language): void {
  useEffect(() => {
    document.title = title;
    const { documentElement } = document;
    // That of the page as it was built has come with it (see inlineBoot.ts).
    shown.add(documentElement.lang);
    documentElement.lang = language;
    if (shown.has(language)) return;
    shown.add(language);
    // The single file has no address for it: it holds the faces of all languages.
    const url = document.querySelector<HTMLScriptElement>('script[data-font]')?.dataset['font'];
    if (url !== undefined) showHeadingFont(url.replace(/\w+(?=\.woff2$)/, language));
  }, [title, language]);
}
