import { NO_TABLES, type CheckTables } from './checks/check';
import { checkFacts } from './checks/checkFacts';
import { decodeText } from '../documents/decodeText';
import { readDocument, type ParsedDocument } from '../documents/readDocument';
import { toSha256 } from '../documents/toSha256';
import { SCHEMA_VERSION, type Facts, type Diagnostic, type SourceDocument } from './factsSchema';
import { toDoubts, type Finding } from './finding';
import { findDoubtful } from './readers/findDoubtful';
import { readUnread } from './readUnread';
import { READERS } from './readers/readers';
import { toOwnView } from './readers/toOwnView';
import { toFacts, type ReadingOfDocument } from './toFacts';

/** A file of `seeds/`: its name and its bytes, or the text of them with a byte order mark if there is one. */
export type SourceFile = { file: string; bytes: Uint8Array } | { file: string; text: string };

/**
 * Reads documents into facts.json. Never throws on what a file holds: one that is empty, is not UTF-8 or says nothing
 * of the organization becomes a message of severity `error` with `values.file`, `line` and `column`, and the others
 * are read. `failures` says the same of each, as `file:line:column: reason`: where there is one, the facts are not whole.
 * The order of the files does not matter.
 */
export function readFacts(
  files: readonly SourceFile[],
  tables: CheckTables = NO_TABLES,
): { facts: Facts; failures: string[] } {
  const readings: ReadingOfDocument[] = [];
  const documents: SourceDocument[] = [];
  const messages: Diagnostic[] = [];
  for (const source of files.toSorted((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)))) {
    const decoded = readText(source);
    if (decoded.kind === 'problem') {
      messages.push(decoded.message);
      continue;
    }
    const { text, bytes } = decoded;
    if (text.replaceAll(/[\s\uFEFF\u200B]/gu, '') === '') {
      messages.push(toFileMessage(source.file, 'empty-document', 'the file is empty'));
      continue;
    }
    const view = toOwnView(readDocument(text));
    if (!view) {
      messages.push(
        toFileMessage(
          source.file,
          'unrelated-document',
          'the document says nothing of the International Organization for Migration',
        ),
      );
      continue;
    }
    const id = toId(view.language, documents);
    const findings = readView(view);
    const reading = { id, view, findings: [...findings, ...readUnread(view, findings)] };
    readings.push(reading);
    documents.push({
      id,
      file: source.file,
      language: view.language,
      sha256: toSha256(bytes),
      characters: text.length,
      article: view.article,
      excluded: view.excluded,
    });
    messages.push(
      ...reading.findings.flatMap((finding) => (finding.kind === 'problem' ? [toMessage(reading, finding)] : [])),
    );
  }
  const facts: Facts = { schemaVersion: SCHEMA_VERSION, documents, facts: toFacts(readings), messages };
  return {
    facts: { ...facts, messages: [...messages, ...checkFacts(facts, tables)] },
    failures: messages.filter(({ severity }) => severity === 'error').map(toFailure),
  };
}

function readView(view: ParsedDocument): Finding[] {
  const doubtful = new Set(findDoubtful(view));
  const read = (sentences: ParsedDocument['sentences']) => READERS.flatMap((reader) => reader({ ...view, sentences }));
  if (doubtful.size === 0) return read(view.sentences);
  return [
    ...read(view.sentences.filter((sentence) => !doubtful.has(sentence))),
    ...toDoubts(view, read([...doubtful])),
  ];
}

type Decoded = { kind: 'text'; text: string; bytes: Uint8Array } | { kind: 'problem'; message: Diagnostic };

function readText(source: SourceFile): Decoded {
  if ('text' in source) return { kind: 'text', text: source.text, bytes: new TextEncoder().encode(source.text) };
  const decoded = decodeText(source.bytes);
  return decoded.kind === 'text'
    ? { ...decoded, bytes: source.bytes }
    : {
        kind: 'problem',
        message: toFileMessage(source.file, 'not-utf-8', decoded.reason, decoded.line, decoded.column),
      };
}

function toFileMessage(file: string, rule: string, reason: string, line = 1, column = 1): Diagnostic {
  return { rule, severity: 'error', reason, values: { file, line, column }, facts: [], where: [] };
}

function toFailure({ reason, values }: Diagnostic): string {
  return `${values?.['file']}:${values?.['line']}:${values?.['column']}: ${reason}`;
}

function toMessage({ id, view }: ReadingOfDocument, finding: Extract<Finding, { kind: 'problem' }>): Diagnostic {
  const span = view.toRawSpan(finding.start, finding.end);
  return {
    rule: finding.rule,
    severity: 'warning',
    reason: finding.reason,
    values: finding.values,
    facts: finding.facts,
    where: [{ document: id, ...span, quote: view.raw.slice(span.start, span.end) }],
  };
}

function toId(language: string, documents: readonly SourceDocument[]): string {
  const count = documents.filter((one) => one.language === language).length;
  return count === 0 ? language : `${language}-${count + 1}`;
}
