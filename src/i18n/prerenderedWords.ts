/**
 * The texts that Intl makes differ from browser to browser: another name of a language, another sign between two words.
 */
const words = new Map<string, string>();
const ELEMENT = 'prerendered-words';

/**
 * What `make` makes of `key` with Intl; in a prerendered page, what it made when the page was built, so that what is
 * hydrated says what stands there. `kind` and `key` name the words.
 */
export function withPrerendered(kind: string, key: string, make: () => string): string {
  const name = `${kind} ${key}`;
  const known = words.get(name) ?? make();
  words.set(name, known);
  return known;
}

/** At build: the words that were made since the last call, as an element that travels with the page. */
export function writePrerenderedWords(): string {
  const json = JSON.stringify(Object.fromEntries(words)).replaceAll('<', String.raw`\u003c`);
  words.clear();
  return `<script type="application/json" id="${ELEMENT}">${json}</script>`;
}

/** In the browser, before the page is hydrated: the words that travelled with it. A page without them makes its own. */
export function readPrerenderedWords(page: Document): void {
  const text = page.getElementById(ELEMENT)?.textContent;
  const read: unknown = text === undefined ? {} : JSON.parse(text);
  for (const [name, value] of Object.entries(read ?? {})) if (typeof value === 'string') words.set(name, value);
}
