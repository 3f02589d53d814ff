import factsUrl from '#data/facts.json?url';
import type { Facts, SourceDocument } from '../facts/factsSchema';
import { inTime, recoverOnce } from '../ui/recovery';
import type { SiteFiles } from '../views/ViewProps';
import { IS_SINGLE_FILE } from './location';

const files = import.meta.glob<string>('#data/documents/*.txt', { query: '?url', import: 'default', eager: true });

/** Where the untouched text of each document lies, by its id (`ko`). */
export const documentUrls: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([file, url]) => [file.slice(file.lastIndexOf('/') + 1, -'.txt'.length), url]),
);

/**
 * Where the data of the site lie, for readers who want the files. What a build publishes has the words of the messages,
 * which no page loads; the single file and the dev server have but one.
 */
export const siteFiles: SiteFiles = {
  facts: import.meta.env.DEV || IS_SINGLE_FILE ? factsUrl : `${import.meta.env.BASE_URL}data/facts.json`,
  documents: documentUrls,
};

/**
 * The untouched text of a document (`ko`): every span of the facts counts in it, so it must be the one that they were
 * read from. After a new deployment it is another, and the page is loaded anew.
 */
export async function loadDocumentText(facts: Facts, id: string): Promise<string> {
  const url = documentUrls[id];
  if (url === undefined) throw new Error(`No text of the document ${id} was built`);
  const { ok, status, bytes } = await inTime(async (signal) => {
    const response = await fetch(url, { signal });
    return { ok: response.ok, status: response.status, bytes: await response.arrayBuffer() };
  });
  // Response.text() would drop a byte order mark, and every span after it would be off by one.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const document = facts.documents.find((each) => each.id === id);
  if (ok && document && (await isText(document, bytes, text, facts))) return text;
  return recoverOnce(new Error(`${url}: ${status}, not the text that the facts were read from`));
}

/**
 * Some hosts answer for a file that is gone with a page of HTML. Outside a secure context no browser hashes: there the
 * quotes decide.
 */
async function isText(document: SourceDocument, bytes: ArrayBuffer, text: string, facts: Facts): Promise<boolean> {
  const subtle: SubtleCrypto | undefined = window.crypto.subtle;
  if (!subtle)
    return facts.facts
      .flatMap(({ evidence }) => evidence)
      .every(({ document: id, start, end, quote }) => id !== document.id || text.slice(start, end) === quote);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return document.sha256 === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
