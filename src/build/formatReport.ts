import type { Diagnostic } from '../facts/diagnosticsSchema';
import type { Facts, SourceDocument } from '../facts/factsSchema';
import { describeValue } from '../facts/values';
import type { Coverage } from '../facts/coverage';

const QUOTE_MAX_CHARACTERS = 72;
const NOT_UNDERSTOOD = new Set<Diagnostic['rule']>([
  'not-understood',
  'unreadable-number',
  'unreadable-date',
  'unknown-country',
  'miscounted-list',
  'nothing-read',
]);

/**
 * What was read from documents, for a person: facts per document, coverage, what was left out and why, what was not
 * understood, what differs.
 */
export function formatReport(facts: Facts, toCoverageOf: (document: SourceDocument) => Coverage): string {
  const messages = facts.messages.filter(({ severity }) => severity !== 'error');
  const problems = messages.filter(({ rule }) => NOT_UNDERSTOOD.has(rule));
  const findings = messages.filter(({ rule }) => !NOT_UNDERSTOOD.has(rule));
  const differing = facts.facts.filter(({ agreement }) => agreement === 'differs');
  return [
    ...facts.documents.flatMap((document) => [...formatDocument(facts, document, toCoverageOf(document)), '']),
    `Not understood: ${problems.length || 'nothing'}`,
    ...problems.flatMap(formatMessage),
    '',
    `Differing: ${differing.map(({ id }) => id).join(', ') || 'nothing'}`,
    '',
    `Found by the checks: ${findings.length || 'nothing'}`,
    ...findings.flatMap(formatMessage),
    '',
  ].join('\n');
}

function formatDocument(facts: Facts, document: SourceDocument, coverage: Coverage): string[] {
  const found = facts.facts.flatMap((fact) => {
    const evidence = fact.evidence.find((one) => one.document === document.id);
    return evidence ? [`  ${fact.id}: ${shorten(describeValue(evidence.value))} [${fact.agreement}]`] : [];
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

function formatMessage({ severity, rule, reason, where, source }: Diagnostic): string[] {
  return [
    `  ${severity} ${rule}: ${reason}${source ? ` (${source.file}:${source.line})` : ''}`,
    ...where.map(({ document, start, end, quote }) => `    ${document} ${start}-${end}: ${shorten(quote)}`),
  ];
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  const characters = Array.from(line);
  return characters.length > QUOTE_MAX_CHARACTERS ? `${characters.slice(0, QUOTE_MAX_CHARACTERS - 1).join('')}…` : line;
}
