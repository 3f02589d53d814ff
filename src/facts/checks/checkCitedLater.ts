import type { Evidence, FactDate, Facts, Diagnostic } from '../factsSchema';
import { findDate } from '../findDate';
import { toQuotedSpan, type Check } from './check';

interface Reference {
  evidence: Evidence;
  retrieved: FactDate;
}
/** A date that a sentence says, with the pages that are cited for it. */
interface CitedDate {
  date: FactDate;
  facts: string[];
  evidence: Evidence[];
  references: Reference[];
}

/** A statement of a date that none of the pages cited for it can know: they were looked at before. One message a sentence. */
export const checkCitedLater: Check = ({ facts }) => {
  const references = readReferences(facts);
  const dates = new Map<string, CitedDate>();
  for (const fact of facts.facts) {
    for (const evidence of fact.evidence) {
      const date = findDate(evidence.value);
      const cited = (evidence.cites ?? []).flatMap((number) => references.get(`${evidence.document}:${number}`) ?? []);
      if (!date || cited.length === 0 || !cited.every(({ retrieved }) => isLater(date, retrieved))) continue;
      const key = JSON.stringify([evidence.document, date.date, evidence.cites]);
      const known = dates.get(key) ?? { date, facts: [], evidence: [], references: cited };
      dates.set(key, { ...known, facts: [...known.facts, fact.id], evidence: [...known.evidence, evidence] });
    }
  }
  return [...dates.values()].map(toMessage);
};

function toMessage({ date, facts, evidence, references }: CitedDate): Diagnostic {
  const retrieved =
    references
      .map((reference) => reference.retrieved.date)
      .toSorted()
      .at(-1) ?? '';
  return {
    rule: 'cited-before-said',
    severity: 'warning',
    facts,
    reason: `A statement of ${date.date} cites pages that were retrieved on ${retrieved}, before it`,
    values: { date: date.date, retrieved, count: references.length },
    where: [...evidence.map(toQuotedSpan), ...references.map((reference) => toQuotedSpan(reference.evidence))],
    expected: `pages retrieved in ${date.date} or later`,
    actual: `retrieved on ${retrieved}`,
  };
}

/** By document and number: numbers begin anew in every document. */
function readReferences(facts: Facts): Map<string, Reference> {
  const items = facts.facts.find(({ id }) => id === 'references')?.items ?? [];
  return new Map(
    items
      .flatMap((item) => item.evidence)
      .flatMap((evidence): [string, Reference][] => {
        const { value } = evidence;
        return value.kind === 'reference' && value.retrieved
          ? [[`${evidence.document}:${value.number}`, { evidence, retrieved: value.retrieved }]]
          : [];
      }),
  );
}

/** Whether all of the first date is after the second, as far as both are precise. */
function isLater(one: FactDate, other: FactDate): boolean {
  const length = Math.min(one.date.length, other.date.length);
  return one.date.slice(0, length) > other.date.slice(0, length);
}
