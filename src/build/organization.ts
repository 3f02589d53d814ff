import { localizeFact } from '../evidence/localizeFact';
import type { Facts } from '../facts/factsSchema';
import { findFact } from '../facts/statements';
import type { Language } from '../i18n/language';

/** schema.org's description of an organization, as JSON-LD. */
export interface Organization {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Organization';
  readonly name?: string;
  readonly alternateName?: readonly string[];
  readonly description?: string;
  readonly foundingDate?: string;
}

/**
 * The organization as the documents describe it, for search engines: only words that a document says in `language`
 * (names: in any), nothing translated, nothing on which the documents differ, nothing from elsewhere.
 */
export function toOrganization(facts: Facts, language: Language): Organization {
  const name = toSaid(facts, 'names', language);
  const alternateName = toAllNames(facts).filter((each) => each !== name);
  const description = toSaid(facts, 'definition', language);
  const founded = findFact(facts, 'founded');
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    ...(name !== undefined && { name }),
    ...(alternateName.length > 0 && { alternateName }),
    ...(description !== undefined && { description }),
    ...(founded?.value.kind === 'date' && founded.agreement !== 'differs' && { foundingDate: founded.value.date }),
  };
}

/** The names in every language, and the abbreviation, which is the same in all. */
function toAllNames(facts: Facts): string[] {
  const names =
    findFact(facts, 'names')?.items?.flatMap(({ value }) => (value.kind === 'name' ? [value.text] : [])) ?? [];
  const abbreviation = findFact(facts, 'abbreviation');
  const short =
    abbreviation?.value.kind === 'text' && abbreviation.agreement !== 'differs' ? [abbreviation.value.text] : [];
  return [...new Set([...names, ...short])];
}

function toSaid(facts: Facts, id: string, language: Language): string | undefined {
  if (findFact(facts, id)?.agreement === 'differs') return undefined;
  const words = localizeFact(facts, { translations: [] }, id, language);
  return words?.status === 'said' ? words.text : undefined;
}
