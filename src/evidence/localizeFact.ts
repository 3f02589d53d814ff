import type { TFunction } from 'i18next';
import type en from '../i18n/en.json';
import type { Evidence, Facts, FactValue, Statement } from '../facts/factsSchema';
import { findFactOrItem } from '../facts/statements';
import { compareValues } from '../facts/values';
import { formatList, formatMoney, formatNumber } from '../i18n/format';
import { isLanguage, type Language } from '../i18n/language';
import type { SinceRow, Tables, Translation } from '../tables/tablesSchema';

/**
 * Words for a reader of one language. `said`: a document says exactly this in that language (or it is the same in
 * every language); `translated`: the project's translation of what a document says in another one; `untranslated`:
 * there is none, so the original stands.
 */
export type LocalizedText =
  | { readonly status: 'said' | 'untranslated'; readonly text: string; readonly language: string }
  | {
      readonly status: 'translated';
      readonly text: string;
      readonly language: string;
      readonly original: string;
      readonly originalLanguage: string;
    };

/** The words of a fact or an item (`areas.2`); undefined where the facts have none of that id, or no words. */
export function localizeFact(
  facts: Facts,
  tables: Pick<Tables, 'translations'>,
  id: string,
  language: Language,
): LocalizedText | undefined {
  const statement = findFactOrItem(facts, id);
  return statement && localizeStatement(statement, tables, language);
}

/** The same for a fact or item at hand. A list of names has the words of its item in the reader's language. */
export function localizeStatement(
  statement: Statement,
  tables: Pick<Tables, 'translations'>,
  language: Language,
): LocalizedText | undefined {
  if ('items' in statement && statement.items?.some((item) => item.value.kind === 'name')) {
    const item =
      statement.items.find(({ value }) => value.kind === 'name' && value.language === language) ?? statement.items[0];
    return item && localizeStatement(item, tables, language);
  }
  if (statement.value.kind === 'reference') return localizeTitle(statement.value.title);
  if ('items' in statement && statement.items)
    return joinWords(
      statement.items.map((item) => localizeStatement(item, tables, language)),
      language,
    );
  // Where documents differ, readers of both languages read the same: what the value of the fact is.
  const spoken = listWords(findSupportingEvidence(statement));
  const own = findOwn(spoken, language);
  if (own) return { status: 'said', ...own };
  const [first] = spoken;
  const told = first && translate(first.text, first.language, language, tables.translations);
  // Words of their own language, which nothing there contradicts, are better than none.
  const like =
    told?.status === 'untranslated'
      ? findOwn(
          listWords(statement.evidence.filter(({ value }) => compareValues(value, statement.value) === 'incomparable')),
          language,
        )
      : undefined;
  return like ? { status: 'said', ...like } : told;
}

/**
 * The title of a reference is never translated, but read aloud in the language of its letters, whichever document cites
 * it.
 */
export function localizeTitle(title: string): LocalizedText {
  return {
    status: 'said',
    text: title,
    language: /\p{Script=Hangul}/u.test(title) ? 'ko' : /\p{Script=Latin}/u.test(title) ? 'en' : 'mul',
  };
}

/** The words of a list in one line; undefined where they are not all words, or of several languages. */
function joinWords(items: readonly (LocalizedText | undefined)[], readerLanguage: Language): LocalizedText | undefined {
  const words = items.filter((item) => item !== undefined);
  // What is the same in every language fits any list.
  const language = words.find((item) => item.language !== 'mul')?.language ?? words[0]?.language;
  if (language === undefined || words.length < items.length) return undefined;
  if (words.some((item) => item.language !== language && item.language !== 'mul')) return undefined;
  const join = (texts: readonly string[], of: string) => formatList(texts, isLanguage(of) ? of : readerLanguage);
  const text = join(
    words.map((item) => item.text),
    language,
  );
  const [translated] = words.filter((item) => item.status === 'translated');
  if (!translated)
    return { status: words.some((item) => item.status === 'untranslated') ? 'untranslated' : 'said', text, language };
  const original = join(
    words.map((item) => (item.status === 'translated' ? item.original : item.text)),
    translated.originalLanguage,
  );
  return { status: 'translated', text, language, original, originalLanguage: translated.originalLanguage };
}

function listWords(evidence: readonly Evidence[]): Spoken[] {
  return evidence.map(({ value }) => readWords(value)).filter((words) => words !== undefined);
}

function findOwn(spoken: readonly Spoken[], language: Language): Spoken | undefined {
  return spoken.find((words) => words.language === language || words.language === 'mul');
}

/** Words of a document or a table in the reader's language, by the project's table of translations. */
export function translate(
  text: string,
  from: string,
  to: Language,
  translations: readonly Translation[],
): LocalizedText {
  if (from === to) return { status: 'said', text, language: from };
  const found = translations.find((row) => row.from === from && row.to === to && row.text === text);
  return found
    ? { status: 'translated', text: found.translation, language: to, original: text, originalLanguage: from }
    : { status: 'untranslated', text, language: from };
}

/** The language that the tables of seeds/data/ are written in. */
export const TABLE_LANGUAGE = 'en';

/**
 * What a row says a fact was, like the values of the documents: money and counts in the reader's language, a name in
 * words.
 */
export function localizeSinceValue(
  row: SinceRow,
  fact: Statement | undefined,
  tables: Pick<Tables, 'translations'>,
  language: Language,
  t: TFunction,
): LocalizedText {
  const { value = '', money } = row;
  const said = (text: string): LocalizedText => ({ status: 'said', text, language });
  if (money) {
    const { figure, after } = formatMoney(money.amount, money.currency, language);
    return said(figure + after);
  }
  const unit = fact?.value.kind === 'quantity' ? fact.value.unit : undefined;
  const count = Number(value);
  return (unit === 'states' || unit === 'organizations') && Number.isFinite(count)
    ? said(t(`unit.${unit}`, { count, amount: formatNumber(count, language) }))
    : translate(value, TABLE_LANGUAGE, language, tables.translations);
}

interface Spoken {
  readonly text: string;
  readonly language: string;
}

function readWords(value: FactValue): Spoken | undefined {
  switch (value.kind) {
    // A code in capitals that is the text itself (an abbreviation) is the same in every language; a word (refugees) is
    // not.
    case 'text':
      return {
        text: value.text,
        language: value.code === value.text && /^\p{Lu}+$/u.test(value.text) ? 'mul' : value.language,
      };
    case 'event':
    case 'name':
      return { text: value.text, language: value.language };
    case 'quantity':
    case 'date':
    case 'list':
    case 'reference':
      return undefined;
  }
}

/** A view that has a name for when it stands in a frame. */
type FramedView = keyof (typeof en)['embed']['titles'][Language];

/** What a frame with this view is called, in the language of the embed, which need not be the page's. */
export function formatEmbedTitle(
  view: FramedView,
  language: Language,
  facts: Facts,
  tables: Pick<Tables, 'translations'>,
  t: TFunction,
): string {
  return t(`embed.titles.${language}.${view}`, {
    name: localizeFact(facts, tables, 'names', language)?.text ?? t('app.name'),
  });
}

/** The ids of the documents that say a fact, each once, in the order of its evidence. */
export function findSourceIds(statement: Statement): string[] {
  return [...new Set(statement.evidence.map(({ document }) => document))];
}

/** The evidence that says what the value of the fact is: all of it, and where documents differ, what says the same. */
export function findSupportingEvidence({
  agreement,
  value,
  evidence,
}: Pick<Statement, 'agreement' | 'value' | 'evidence'>): readonly Evidence[] {
  return agreement === 'differs' ? evidence.filter((each) => compareValues(each.value, value) === 'same') : evidence;
}
