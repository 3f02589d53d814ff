import { createHash } from 'node:crypto';
import { franc } from 'franc-min';
import { decodeText } from '../documents/decodeText';
import { parseDocument, type ParsedDocument } from '../documents/parseDocument';
import { checkFacts } from './checks/checkFacts';
import type { CheckTables } from './checks/checkTables';
import { tokenizeSentences, type TokenizedSentence } from './clauses';
import { extractFacts } from './extractFacts';
import type { Extraction, ReadDocument } from './extraction';
import { LABELS } from './infoboxLabels';
import { SCHEMA_VERSION, type Diagnostic, type Facts, type SourceDocument } from './factsSchema';
import { mergeExtractions } from './mergeExtractions';
import { reportUncovered } from './reportUncovered';
import type { Language } from './tokens';

/** A file of `seeds/`: its name and its bytes, or the text of them with a byte order mark if there is one. */
export type SourceFile = { file: string; bytes: Uint8Array } | { file: string; text: string };

/**
 * Reads documents into facts.json. Never throws on what a file holds: one that is empty, is not UTF-8, is in another
 * language than Korean and English or says nothing of the organization becomes a diagnostic of severity `error` with
 * `values.file`, `line`, `column` and `reason`, and the others are read. `failures` says the same of each, as
 * `file:line:column: reason`: where there is one, the facts are not whole. The order of the files does not matter.
 */
export function readFacts(files: readonly SourceFile[], tables?: CheckTables): { facts: Facts; failures: string[] } {
  const documents: SourceDocument[] = [];
  const extractions: Extraction[] = [];
  const failures: Failure[] = [];
  const messages: Diagnostic[] = [];
  for (const source of files.toSorted((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)))) {
    const read = readFile(source);
    if ('rule' in read) {
      failures.push(read);
      continue;
    }
    const { language, parsed, sentences } = read;
    const count = documents.filter((one) => one.language === language).length;
    const document: ReadDocument = { ...parsed, language, id: count === 0 ? language : `${language}-${count + 1}` };
    const { id, raw, article, excluded } = document;
    const sha256 = createHash('sha256')
      .update('text' in source ? source.text : source.bytes)
      .digest('hex');
    documents.push({ id, file: source.file, language, sha256, characters: raw.length, article, excluded });
    const found = extractFacts(document, sentences);
    extractions.push(...found.extractions);
    messages.push(
      ...found.missed,
      ...reportUncovered(document, sentences, found.extractions),
      ...(found.extractions.length === 0 ? [reportNothing(document)] : []),
    );
  }
  const facts: Facts = { schemaVersion: SCHEMA_VERSION, documents, facts: mergeExtractions(extractions), messages };
  return {
    facts: { ...facts, messages: [...failures, ...messages, ...checkFacts(facts, tables)] },
    failures: failures.map(({ values: { file, line, column, reason } }) => `${file}:${line}:${column}: ${reason}`),
  };
}

type Failure = Diagnostic & { severity: 'error' };

/** The article of a file with the sentences that count, or why it is not read. */
function readFile(
  source: SourceFile,
): { language: Language; parsed: ParsedDocument; sentences: TokenizedSentence[] } | Failure {
  const fail = (rule: Failure['rule'], reason: string, line = 1, column = 1): Failure => {
    return { rule, severity: 'error', values: { file: source.file, line, column, reason }, facts: [], where: [] };
  };
  const decoded = 'text' in source ? { kind: 'text' as const, text: source.text } : decodeText(source.bytes);
  if (decoded.kind === 'problem') return fail('not-utf-8', decoded.reason, decoded.line, decoded.column);
  if (!/[^\s\p{Default_Ignorable_Code_Point}]/u.test(decoded.text)) return fail('empty-document', 'the file is empty');
  const parsed = parseDocument(decoded.text, LABELS);
  const { language } = parsed;
  if (language === 'und')
    return fail('unread-language', `the document is in ${nameLanguage(parsed)}, which is not read`);
  const sentences = tokenizeSentences(parsed, language);
  return sentences.length === 0
    ? fail('unrelated-document', 'the document says nothing of the International Organization for Migration')
    : { language, parsed, sentences };
}

/** The English name of the language of an article, by its letters and their neighbours. */
function nameLanguage({ blocks }: ParsedDocument): string {
  const code = franc(blocks.map(({ text }) => text).join('\n'), { minLength: 3 });
  const name =
    code === 'und' ? undefined : new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
  return name === undefined ? 'a language that cannot be told' : `${name} (${new Intl.Locale(code).language})`;
}

function reportNothing({ id, raw, article: [first] }: ReadDocument): Diagnostic {
  return {
    rule: 'nothing-read',
    severity: 'warning',
    facts: [],
    where: first ? [{ document: id, ...first, quote: raw.slice(first.start, first.end) }] : [],
  };
}
