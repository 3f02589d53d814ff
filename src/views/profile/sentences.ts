import type { TFunction } from 'i18next';
import { localizeStatement, type LocalizedText } from '../../evidence/localizeFact';
import type { FactId, ListFact } from '../../facts/factTable';
import { findFactOrItem } from '../../facts/statements';
import type { FactDate, Facts, Statement } from '../../facts/factsSchema';
import { formatDate, formatNumber, listParts } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { phraseForm, politeClause } from '../../i18n/phrases';
import type { Tables } from '../../tables/tablesSchema';

/** Words of a fact within a sentence: `text` is what is read, in the language and of the status of `words`. */
export interface FactPart {
  readonly fact: string;
  readonly text: string;
  readonly words: LocalizedText | undefined;
}
/** A piece of a sentence: plain words of the project, words of a fact, or the help on a term. */
export type SentencePart = string | FactPart | { readonly help: string };
/** A sentence of the project with the words of facts in it. */
export type Sentence = readonly SentencePart[];

/** What sentences are made from. */
export interface Writer {
  readonly facts: Facts;
  readonly tables: Pick<Tables, 'translations'>;
  readonly language: Language;
  readonly t: TFunction;
}

/**
 * What it is, since when, what it became and how many belong to it. A sentence whose facts no document gives is left
 * out.
 */
export function writeLead(writer: Writer): Sentence[] {
  const { language, t } = writer;
  const founded = dateOf(writer, 'founded');
  const foundingName = partOf(writer, 'founding-name');
  const related = findFactOrItem(writer.facts, 'un-related')?.value;
  const members = findFactOrItem(writer.facts, 'member-states')?.value;
  // Where a document says more than the bare type, its words come first, if there are any in this language.
  const what = (['standing', 'type'] as const)
    .map((id) => ({ id, part: partOf(writer, id) }))
    .find(({ id, part }) => part && (id === 'type' || part.words?.status !== 'untranslated'));
  return [
    what?.part &&
      fill(t(`profile.lead.${what.id}`, { ...subject(writer), article: articleOf(what.part) }), {
        what: [what.part],
        help: [{ help: 'type' }],
      }),
    founded &&
      foundingName &&
      fill(t('profile.lead.founded', { name: foundingName.text, at: founded.at }), {
        founded: [founded],
        name: [foundingName],
      }),
    related?.kind === 'event' &&
      fill(t('profile.lead.unRelated', { at: prepositionOf(writer, related) }), {
        date: [{ fact: 'un-related', text: formatDate(related, language), words: undefined }],
        help: [{ help: 'un-related' }],
      }),
    members?.kind === 'quantity' &&
      members.asOf &&
      fill(
        t('profile.lead.members', {
          date: formatDate(members.asOf, language),
          at: prepositionOf(writer, members.asOf),
        }),
        {
          members: [
            {
              fact: 'member-states',
              text: t('profile.lead.memberCount', { amount: formatNumber(members.amount, language) }),
              words: undefined,
            },
          ],
        },
      ),
  ].filter((sentence) => sentence !== undefined && sentence !== false);
}

/** Of when the page speaks: the latest date that the documents give, of anything but the pages they cite. */
export function writeAsOf(writer: Writer): Sentence {
  const { facts, language, t } = writer;
  const dated = facts.facts.flatMap((fact) => {
    const { value } = fact;
    if (value.kind === 'date' || value.kind === 'event') return [{ fact: fact.id, date: value }];
    return value.kind === 'quantity' && value.asOf ? [{ fact: fact.id, date: value.asOf }] : [];
  });
  const latest = dated.toSorted((one, other) => other.date.date.localeCompare(one.date.date))[0];
  if (!latest) return [t('profile.asOfUnknown')];
  return fill(t('profile.asOfDocuments'), {
    date: [{ fact: latest.fact, text: formatDate(latest.date, language), words: undefined }],
  });
}

/** What the documents say of a fact, in sentences of ours where there are some for it, else in their own clause. */
export function writeSentences(writer: Writer, id: FactId): Sentence[] {
  switch (id) {
    case 'mission':
      return writeMission(writer);
    case 'founding-purpose':
      return [writePurpose(writer)];
    case 'founding-name':
      return [writeFoundingName(writer)];
    case 'elections':
      return writeElections(writer);
    case 'partners':
      return [writePartners(writer)];
    default:
      return [clauseOf(writer, id, 'profile.sentence.clause')];
  }
}

/** The mission and how it is fulfilled; the second only where the first does not say it already. */
function writeMission(writer: Writer): Sentence[] {
  const { language, t } = writer;
  const mission = partOf(writer, 'mission');
  if (!mission) return [];
  const form = formOf(mission, language);
  const first =
    form === 'statement'
      ? clauseOf(writer, 'mission', 'profile.sentence.clause')
      : fill(t(`profile.sentence.mission.${form}`, subject(writer)), { mission: [mission] });
  const services = partOf(writer, 'services');
  if (!services || mission.text.includes(services.text)) return [first];
  const how = formOf(services, language) === 'thing' ? 'thing' : 'other';
  return [first, fill(t(`profile.sentence.services.${how}`), { services: [services] })];
}

/** Why and when it was founded. */
function writePurpose(writer: Writer): Sentence {
  const purpose = partOf(writer, 'founding-purpose');
  if (!purpose) return [];
  const founded = dateOf(writer, 'founded');
  const form = formOf(purpose, writer.language) !== 'aim' ? 'other' : founded ? 'aim' : 'undated';
  const at = founded?.at;
  return fill(writer.t(`profile.sentence.purpose.${form}`, { ...subject(writer), at }), {
    purpose: [purpose],
    founded: founded ? [founded] : [],
  });
}

/** What it was called first, with the short form that the documents give. */
function writeFoundingName(writer: Writer): Sentence {
  const name = partOf(writer, 'founding-name');
  return name ? fill(writer.t('profile.sentence.foundingName', { name: name.text }), { name: [name] }) : [];
}

/** With whom it works; in English the kinds of partner may be adjectives (governmental). */
function writePartners(writer: Writer): Sentence {
  const partners = itemsOf(writer, 'partners');
  const isKinds = writer.language === 'en' && partners.every(({ text }) => text.endsWith('al'));
  return fillList(writer, `profile.sentence.partners.${isKinds ? 'kinds' : 'names'}`, 'partners', partners);
}

/** The elections that it helped with: what the documents say of it, which ones they name, and who ran them. */
function writeElections(writer: Writer): Sentence[] {
  const role = clauseOf(writer, 'elections', 'profile.sentence.elections.role');
  const events = writer.facts.facts
    .filter(({ id, kind }) => id.startsWith('election-') && kind === 'event')
    .flatMap(({ id }) => partOf(writer, id) ?? []);
  const named = fillList(
    writer,
    `profile.sentence.elections.${role.length > 0 ? 'examples' : 'named'}`,
    'events',
    events,
  );
  const people = findFactOrItem(writer.facts, 'election-directors');
  const withCode = (code: string) =>
    itemsOf(writer, 'election-directors', (value) => value.kind === 'text' && value.code === code);
  const [directors, managers] = [withCode('director'), withCode('senior-manager')];
  const who = directors.length === 0 ? 'managers' : managers.length === 0 ? 'directors' : 'both';
  const ran =
    people && directors.length + managers.length > 0
      ? fill(
          writer.t(`profile.sentence.elections.${who}`, {
            director: directors.at(-1)?.text ?? '',
            manager: managers.at(-1)?.text ?? '',
          }),
          { directors: listParts(directors, writer.language), managers: listParts(managers, writer.language) },
        )
      : [];
  return [role, named, ran].filter((sentence) => sentence.length > 0);
}

/** The sentence that leads to a list, and the items of the list. */
export function writeList(writer: Writer, id: ListFact): { readonly lead: string; readonly items: FactPart[] } {
  const items = itemsOf(writer, id);
  const isThings = items.every((item) => formOf(item, writer.language) === 'thing');
  const key = id === 'activities' ? (`activities.${isThings ? 'thing' : 'other'}` as const) : id;
  return { lead: capitalize(writer.t(`profile.list.${key}`, { ...subject(writer), count: items.length })), items };
}

/** A sentence as it is read, for a test or a plain text. */
export function readSentence(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join('');
}

/** The words of a fact; undefined where no document gives it or it has none. */
function partOf(writer: Writer, id: string): FactPart | undefined {
  const statement = findFactOrItem(writer.facts, id);
  return statement && partOfStatement(writer, statement);
}

function partOfStatement({ tables, language }: Writer, statement: Statement): FactPart | undefined {
  const words = localizeStatement(statement, tables, language);
  if (!words) return undefined;
  const { value } = statement;
  const short = value.kind === 'name' ? value.abbreviation : undefined;
  const gap = words.language === 'ko' ? '' : ' ';
  return { fact: statement.id, text: short === undefined ? words.text : `${words.text}${gap}(${short})`, words };
}

function dateOf(writer: Writer, id: string): (FactPart & { readonly at: string }) | undefined {
  const value = findFactOrItem(writer.facts, id)?.value;
  if (value?.kind !== 'date') return undefined;
  return { fact: id, text: formatDate(value, writer.language), words: undefined, at: prepositionOf(writer, value) };
}

/** What English puts before a date, by its precision: “on” a day, “in” a month or a year. Korean puts nothing there. */
function prepositionOf({ t }: Writer, { precision }: Pick<FactDate, 'precision'>): string {
  return t(`membership.when.${precision}`, { date: '' }).trim();
}

function itemsOf(
  writer: Writer,
  id: string,
  isWanted: (value: Statement['value']) => boolean = () => true,
): FactPart[] {
  const list = findFactOrItem(writer.facts, id);
  const items = (list && 'items' in list ? list.items : undefined) ?? [];
  return items.filter(({ value }) => isWanted(value)).flatMap((item) => partOfStatement(writer, item) ?? []);
}

/**
 * A clause of a document in a sentence: as it stands or, in Korean, with the ending that a reader is spoken to with.
 */
function clauseOf(
  writer: Writer,
  id: string,
  key: 'profile.sentence.clause' | 'profile.sentence.elections.role',
): Sentence {
  const part = partOf(writer, id);
  if (!part) return [];
  const isOwn = part.words?.language === writer.language;
  const { words, ending } = politeClause(part.text, isOwn ? writer.language : 'en');
  const frame = isOwn || key === 'profile.sentence.clause' ? key : 'profile.sentence.elections.other';
  return fill(writer.t(frame, { ...subject(writer), ending }), { clause: [{ ...part, text: words }] });
}

/** The English article before a noun; nothing before words of another language. */
function articleOf({ text, words }: FactPart): string {
  if (words?.language !== 'en') return '';
  return /^[aeiou]/iu.test(text) ? 'an ' : 'a ';
}

function formOf({ text, words }: FactPart, language: Language) {
  const form = phraseForm({ text, language: words?.language ?? language });
  // An aim in the words of another language (“to help …”) is no part of a sentence of this one.
  return form === 'aim' && words !== undefined && words.language !== language ? 'other' : form;
}

/**
 * How a sentence calls the organization: by its abbreviation, which needs no article and is the same in both languages.
 */
function subject(writer: Writer): { readonly subject: string } {
  return { subject: partOf(writer, 'abbreviation')?.text ?? writer.t('profile.organization') };
}

type ListFrame =
  `profile.sentence.partners.${'kinds' | 'names'}` | `profile.sentence.elections.${'examples' | 'named'}`;

function fillList(writer: Writer, key: ListFrame, name: string, parts: readonly FactPart[]): Sentence {
  return parts.length === 0
    ? []
    : fill(writer.t(key, { ...subject(writer), last: parts.at(-1)?.text ?? '' }), {
        [name]: listParts(parts, writer.language),
      });
}

/**
 * A frame of the translations (`It was founded in <founded>.`) with its slots filled; a slot that nothing fills shows
 * its name.
 */
function fill(frame: string, places: Readonly<Record<string, readonly SentencePart[]>>): Sentence {
  return capitalize(frame)
    .split(/(<\w+>)/u)
    .flatMap((piece): readonly SentencePart[] => {
      const name = /^<(\w+)>$/u.exec(piece)?.[1];
      return name === undefined ? [piece] : (places[name] ?? [`⟦${name}⟧`]);
    })
    .filter((part) => part !== '');
}

/** A sentence may begin with words that stand within others, too. */
function capitalize(frame: string): string {
  return frame.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
