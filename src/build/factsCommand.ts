import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckTables } from '../facts/checks/checkTables';
import { readFacts } from '../facts/readFacts';
import { toCoverage, type Coverage } from '../facts/coverage';
import { readSeeds, readTables } from './readSeeds';
import type { Diagnostic, Facts, SourceDocument } from '../facts/factsSchema';
import { describeMessages, formatDiagnostic } from '../evidence/formatDiagnostic';
import { formatValue } from '../evidence/formatValue';
import { createI18n } from '../i18n/createI18n';
import en from '../i18n/en.json';

const USAGE = 'usage: npm run -s facts -- [--seeds DIR] [--json]';
const QUOTE_MAX_CHARACTERS = 72;
/** The report has the words that the pages have for a reader of English. */
const { t } = createI18n('en', en);
const NOT_UNDERSTOOD = new Set<Diagnostic['rule']>([
  'not-understood',
  'unreadable-number',
  'unreadable-date',
  'unknown-country',
  'miscounted-list',
  'nothing-read',
]);

// A reader that has seen enough (`| head`) closes the pipe, which is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
run();

/**
 * Reads the documents of a folder and prints facts.json or a report; sets the exit code to 1 where a file cannot be
 * read.
 */
function run(): void {
  const options = readOptions();
  if (options === undefined) return fail([USAGE]);
  const { files, failures: folderFailures } = readSeeds(options.seeds);
  const { tables, failures: tableFailures } = readOptionalTables(join(options.seeds, 'data'));
  const { facts, failures } = readFacts(files, tables);
  if (options.json) process.stdout.write(`${JSON.stringify(describeMessages(facts, t), undefined, 2)}\n`);
  else if (facts.documents.length > 0) {
    const texts = new Map(
      files.map(({ file, bytes }) => [file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
    );
    process.stdout.write(
      formatReport(facts, (document) => toCoverage(facts, document.id, texts.get(document.file) ?? '')),
    );
  }
  fail([...folderFailures, ...failures, ...tableFailures]);
}

function readOptions(): { seeds: string; json: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: { seeds: { type: 'string', default: 'seeds' }, json: { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** A folder of documents alone needs no tables; tables that cannot be read are not compared with. */
function readOptionalTables(folder: string): { tables?: CheckTables; failures: string[] } {
  if (!existsSync(folder)) return { failures: [] };
  const { tables, messages, warnings } = readTables(folder);
  for (const warning of warnings) console.error(`warning: ${warning}`);
  return messages.length > 0 ? { failures: messages } : { tables, failures: [] };
}

function fail(failures: readonly string[]): void {
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}

/**
 * What was read from documents, for a person: facts per document, coverage, what was left out and why, what was not
 * understood, what differs.
 */
function formatReport(facts: Facts, toCoverageOf: (document: SourceDocument) => Coverage): string {
  const messages = facts.messages.filter(({ severity }) => severity !== 'error');
  const problems = messages.filter(({ rule }) => NOT_UNDERSTOOD.has(rule));
  const findings = messages.filter(({ rule }) => !NOT_UNDERSTOOD.has(rule));
  const differing = facts.facts.filter(({ agreement }) => agreement === 'differs');
  return [
    ...facts.documents.flatMap((document) => [...formatDocument(facts, document, toCoverageOf(document)), '']),
    `Not understood: ${problems.length || 'nothing'}`,
    ...problems.flatMap((message) => formatMessage(message, facts)),
    '',
    `Differing: ${differing.map(({ id }) => id).join(', ') || 'nothing'}`,
    '',
    `Found by the checks: ${findings.length || 'nothing'}`,
    ...findings.flatMap((message) => formatMessage(message, facts)),
    '',
  ].join('\n');
}

function formatDocument(facts: Facts, document: SourceDocument, coverage: Coverage): string[] {
  const found = facts.facts.flatMap((fact) => {
    const evidence = fact.evidence.find((one) => one.document === document.id);
    return evidence ? [`  ${fact.id}: ${shorten(formatValue(evidence.value, 'en', t))} [${fact.agreement}]`] : [];
  });
  const share =
    coverage.articleCharacters === 0 ? 0 : Math.round((coverage.coveredCharacters / coverage.articleCharacters) * 100);
  return [
    `${document.file} (${document.id}, ${document.characters} characters)`,
    `  ${found.length} facts; ${share}% of the article is evidence; ` +
      `${coverage.unread.length} of ${coverage.sentences.length} sentences without a fact`,
    ...coverage.unread.map(({ quote }) => `    no fact: ${shorten(quote)}`),
    ...formatExcluded(document),
    ...found,
  ];
}

function formatExcluded({ excluded }: SourceDocument): string[] {
  const counts = new Map<string, { stretches: number; characters: number }>();
  for (const { reason, start, end } of excluded) {
    const { stretches, characters } = counts.get(reason) ?? { stretches: 0, characters: 0 };
    counts.set(reason, { stretches: stretches + 1, characters: characters + end - start });
  }
  return [...counts].map(
    ([reason, { stretches, characters }]) => `  excluded as ${reason}: ${stretches} (${characters} characters)`,
  );
}

function formatMessage(message: Diagnostic, facts: Facts): string[] {
  const { severity, rule, where, source } = message;
  const words = formatDiagnostic(message, facts, 'en', t);
  return [
    `  ${severity} ${rule}: ${words}${source ? ` (${source.file}:${source.line})` : ''}`,
    ...where.map(({ document, start, end, quote }) => `    ${document} ${start}-${end}: ${shorten(quote)}`),
  ];
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  const characters = Array.from(line);
  return characters.length > QUOTE_MAX_CHARACTERS ? `${characters.slice(0, QUOTE_MAX_CHARACTERS - 1).join('')}…` : line;
}
