/**
 * What a citation of a fact says. All of it is in words already, the date of the data within `statement`; `day` is
 * today (2026-11-22), `accessed` says it in words.
 */
export interface Citation {
  readonly key: string;
  readonly statement: string;
  readonly quote: string;
  readonly document: string;
  readonly url: string;
  readonly day: string;
  readonly accessed: string;
  readonly site: string;
  readonly sha256: string;
  /** Under which terms the quote may be used, with the address of the licence; empty where that is not known. */
  readonly terms: string;
}

/** The citation as plain text, the quoted sentence first. */
export function formatPlainCitation({ statement, quote, document, url, accessed, site, terms }: Citation): string {
  return [`“${quote}” (${statement}). ${document}. ${site}, ${url} (${accessed}).`, terms && `${terms}.`]
    .filter(Boolean)
    .join(' ');
}

/**
 * The citation as a BibTeX entry; braces and backslashes of the words are escaped, so that it always parses. It names
 * no year: a list of references would print that of the founding as the year in which this was published, which nobody
 * says.
 */
export function formatBibtex({ key, statement, quote, document, url, day, site, sha256, terms }: Citation): string {
  const fields = [
    ['title', statement],
    ['howpublished', site],
    ['url', url],
    ['urldate', day],
    ['note', [`“${quote}” — ${document}, SHA-256 ${sha256}`, terms].filter(Boolean).join('. ')],
  ] as const;
  const lines = fields.map(([name, text]) => `  ${name} = {${name === 'url' ? text : escapeBibtex(text)}}`);
  return `@misc{iom-explorer-${key.replace(/[^A-Za-z0-9-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

function escapeBibtex(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}%&#$_]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`));
}
