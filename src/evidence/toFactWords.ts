import type { Fact, FactItem, Facts, FactValue } from '../facts/factsSchema';
import type { Language } from '../i18n/language';
import type { Tables, Translation } from '../tables/tablesSchema';
import { findFactOrItem } from '../facts/findFact';
import { toToldEvidence } from './toToldEvidence';

/**
 * Words for a reader of one language. `said`: a document says exactly this in that language (or it is the same in
 * every language); `translated`: the project's translation of what a document says in another one; `untranslated`:
 * there is none, so the original stands.
 */
export type FactWords =
  | { readonly status: 'said' | 'untranslated'; readonly text: string; readonly language: string }
  | { readonly status: 'translated'; readonly text: string; readonly language: string; readonly original: string; readonly originalLanguage: string };

/** The words of a fact or an item (`areas.2`); undefined where the facts have none of that id, or no words. */
export function toFactWords(facts: Facts, tables: Pick<Tables, 'translations'>, id: string, language: Language): FactWords | undefined {
  const statement = findFactOrItem(facts, id);
  return statement && toStatementWords(statement, tables, language);
}

/** The same for a fact or item at hand. A list of names has the words of its item in the reader's language. */
export function toStatementWords(statement: Fact | FactItem, tables: Pick<Tables, 'translations'>, language: Language): FactWords | undefined {
  if ('items' in statement && statement.items?.some((item) => item.value.kind === 'name')) {
    const item = statement.items.find(({ value }) => value.kind === 'name' && value.language === language) ?? statement.items[0];
    return item && toStatementWords(item, tables, language);
  }
  // Where documents differ, readers of both languages are told the same: what the value of the fact is.
  const spoken = toToldEvidence(statement).map(({ value }) => toSpokenWords(value)).filter((words) => words !== undefined);
  const own = spoken.find((words) => words.language === language || words.language === 'mul');
  if (own) return { status: 'said', ...own };
  const [first] = spoken;
  return first && translate(first.text, first.language, language, tables.translations);
}

/** Words of a document or a table in the reader's language, by the project's table of translations. */
export function translate(text: string, from: string, to: Language, translations: readonly Translation[]): FactWords {
  if (from === to) return { status: 'said', text, language: from };
  const found = translations.find((row) => row.from === from && row.to === to && row.text === text);
  return found
    ? { status: 'translated', text: found.translation, language: to, original: text, originalLanguage: from }
    : { status: 'untranslated', text, language: from };
}

function toSpokenWords(value: FactValue): { text: string; language: string } | undefined {
  switch (value.kind) {
    // A code that is the text itself (an abbreviation) is the same in every language.
    case 'text': return { text: value.text, language: value.code === value.text ? 'mul' : value.language };
    case 'event': case 'name': return { text: value.text, language: value.language };
    case 'reference': return { text: value.title, language: 'mul' };
    case 'quantity': case 'date': case 'list': return undefined;
  }
}
