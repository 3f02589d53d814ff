import { createHash } from 'node:crypto';
import { franc } from 'franc-min';
import { decodeText } from '../documents/decodeText';
import { parseDocument, type ParsedDocument } from '../documents/parseDocument';
import { NO_TABLES, type CheckTables } from './checks/check';
import { checkFacts } from './checks/checkFacts';
import { isOnOrganization, namesOrganization } from './clauses';
import { extractFacts, type Extracted } from './extractFacts';
import type { Miscounted, Uncovered } from './extractors/extraction';
import { LABELS } from './factTable';
import type { Diagnostic, DiagnosticOf } from './diagnosticsSchema';
import { SCHEMA_VERSION, type Facts, type SourceDocument } from './factsSchema';
import { mergeExtractions, type DocumentExtractions } from './mergeExtractions';
import { reportUncovered } from './reportUncovered';
import type { Language } from './tokens';

/** A file of `seeds/`: its name and its bytes, or the text of them with a byte order mark if there is one. */
export type SourceFile = { file: string; bytes: Uint8Array } | { file: string; text: string };

/**
 * Reads documents into facts.json. Never throws on what a file holds: one that is empty, is not UTF-8, is in another
 * language than Korean and English or says nothing of the organization becomes a diagnostic of severity `error` with
 * `values.file`, `line` and `column`, and the others are read. `failures` says the same of each, as
 * `file:line:column: reason`: where there is one, the facts are not whole. The order of the files does not matter.
 */
export function readFacts(
  files: readonly SourceFile[],
  tables: CheckTables = NO_TABLES,
): { facts: Facts; failures: string[] } {
  const readings: DocumentExtractions[] = [];
  const documents: SourceDocument[] = [];
  const messages: Diagnostic[] = [];
  const failures: DiagnosticOf<FileRule>[] = [];
  for (const source of files.toSorted((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)))) {
    const read = readFile(source);
    if (read.kind === 'failure') {
      failures.push(read.diagnostic);
      continue;
    }
    const { document, language, extractions, missed } = read;
    const count = documents.filter((one) => one.language === language).length;
    const id = count === 0 ? language : `${language}-${count + 1}`;
    readings.push({ id, document, extractions });
    documents.push({
      id,
      file: source.file,
      language,
      sha256: createHash('sha256').update(read.bytes).digest('hex'),
      characters: document.raw.length,
      article: document.article,
      excluded: document.excluded,
    });
    messages.push(...missed.map((one) => toDiagnostic(id, document, one)));
    if (extractions.length === 0) messages.push(toNothingRead(id, document));
  }
  const facts: Facts = { schemaVersion: SCHEMA_VERSION, documents, facts: mergeExtractions(readings), messages };
  return {
    facts: { ...facts, messages: [...failures, ...messages, ...checkFacts(facts, tables)] },
    failures: failures.map(toFailure),
  };
}

type FileRule = 'not-utf-8' | 'empty-document' | 'unread-language' | 'unrelated-document';
type ReadFile =
  | { kind: 'failure'; diagnostic: DiagnosticOf<FileRule> }
  | ({ kind: 'read'; document: ParsedDocument; language: Language; bytes: Uint8Array } & Omit<Extracted, 'sentences'>);

function readFile(source: SourceFile): ReadFile {
  const fail = (rule: FileRule, reason: string, line = 1, column = 1): ReadFile => ({
    kind: 'failure',
    diagnostic: { rule, severity: 'error', reason, values: { file: source.file, line, column }, facts: [], where: [] },
  });
  const decoded = 'text' in source ? { kind: 'text' as const, text: source.text } : decodeText(source.bytes);
  if (decoded.kind === 'problem') return fail('not-utf-8', decoded.reason, decoded.line, decoded.column);
  const { text } = decoded;
  if (text.replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, '') === '')
    return fail('empty-document', 'the file is empty');
  const document = parseDocument(text, LABELS);
  const { language } = document;
  if (language === 'und')
    return fail('unread-language', `the document is in ${nameLanguage(document)}, which is not read`);
  const isOwn = isOnOrganization(document, language);
  const { extractions, missed, sentences } = extractFacts(document, language, isOwn);
  const own = isOwn ? sentences : sentences.filter((sentence) => sentence.isOwn);
  if (own.length === 0 || !namesOrganization(document))
    return fail('unrelated-document', 'the document says nothing of the International Organization for Migration');
  const uncovered = reportUncovered(document, language, own, [...extractions, ...missed]);
  const bytes = 'text' in source ? new TextEncoder().encode(source.text) : source.bytes;
  return { kind: 'read', document, language, bytes, extractions, missed: [...missed, ...uncovered] };
}

/** The English name of the language of an article, told by its letters and their neighbours. */
function nameLanguage({ blocks }: ParsedDocument): string {
  const code = franc(blocks.map(({ text }) => text).join('\n'), { minLength: 3 });
  const name =
    code === 'und' ? undefined : new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
  return name === undefined ? 'a language that cannot be told' : `${name} (${new Intl.Locale(code).language})`;
}

function toFailure({ reason, values: { file, line, column } }: DiagnosticOf<FileRule>): string {
  return `${file}:${line}:${column}: ${reason}`;
}

const REASONS: Readonly<Record<Uncovered['rule'], string>> = {
  'not-understood': 'Words that could not be read',
  'unreadable-date': 'A date that could not be read',
  'unreadable-number': 'A number that could not be read',
  'unknown-country': 'An election in a country that could not be told',
};

function toDiagnostic(
  id: string,
  { text, raw, toRawSpan }: ParsedDocument,
  missed: Uncovered | Miscounted,
): Diagnostic {
  const span = toRawSpan(missed.start, missed.end);
  const where = [{ document: id, ...span, quote: raw.slice(span.start, span.end) }];
  if (missed.rule === 'miscounted-list') {
    const { announced, read, fact } = missed;
    const reason = `The text announces ${announced} items of ${fact}, but ${read} were read`;
    return { rule: missed.rule, severity: 'warning', reason, values: { announced, read }, facts: [fact], where };
  }
  const words = text.slice(missed.start, missed.end);
  return {
    rule: missed.rule,
    severity: 'warning',
    reason: `${REASONS[missed.rule]}: ${words}`,
    values: { words },
    facts: missed.facts,
    where,
  };
}

function toNothingRead(id: string, { raw, article: [first] }: ParsedDocument): Diagnostic {
  return {
    rule: 'nothing-read',
    severity: 'warning',
    reason: 'The document names the organization, but no fact was read from it',
    values: {},
    facts: [],
    where: first ? [{ document: id, ...first, quote: raw.slice(first.start, first.end) }] : [],
  };
}
