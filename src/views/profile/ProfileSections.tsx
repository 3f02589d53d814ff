import type { ReactNode } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { PlainWords, TranslationMark } from '../../evidence/FactText';
import { translate } from '../../evidence/localizeFact';
import { DiffersMark, TableMark } from '../../evidence/SourceBadges';
import { findFactOrItem } from '../../facts/statements';
import { formatDate } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { MarginQuotes } from './MarginQuotes';
import { SentenceList, Sentences } from './SentenceText';
import {
  writeDefinition,
  writeElections,
  writeFoundingName,
  writeList,
  writeMission,
  writePartners,
  writePurpose,
  type ListFact,
  type Sentence,
  type Writer,
} from './sentences';

/** A frame in somebody's article has room for these. */
const DIGEST = ['mission', 'areas'];

/** The rest of what the documents say, a section a subject: sentences, or a sentence that leads to a list. */
export function ProfileSections({ writer, embedded }: { writer: Writer; embedded: boolean }) {
  const { facts, t } = writer;
  const elections = facts.facts.map(({ id }) => id).filter((id) => id.startsWith('election'));
  const sections = [
    textSection('definition', t('fact.definition'), [writeDefinition(writer)]),
    textSection('mission', t('fact.mission'), writeMission(writer), ['mission', 'services']),
    textSection('founding-purpose', t('fact.founding-purpose'), [writePurpose(writer)]),
    textSection(
      'founding-name',
      t('profile.firstName'),
      [writeFoundingName(writer)],
      ['founding-name'],
      <OtherNames />,
    ),
    listSection(writer, 'areas'),
    listSection(writer, 'activities'),
    listSection(writer, 'cross-cutting'),
    listSection(writer, 'people-served'),
    listSection(writer, 'constitution'),
    textSection('elections', t('fact.elections'), writeElections(writer), elections),
    textSection('partners', t('fact.partners'), [writePartners(writer)]),
    listSection(writer, 'references'),
  ].filter((section) => section !== undefined);
  return sections
    .filter(({ id }) => !embedded || DIGEST.includes(id))
    .map(({ id, title, notes, content }) => (
      <section key={id} className="profile-section" aria-labelledby={`profile-${id}`}>
        <h2 id={`profile-${id}`}>{title}</h2>
        <div className="profile-section-content">{content}</div>
        {!embedded && <MarginQuotes facts={notes} />}
      </section>
    ));
}

interface Section {
  readonly id: string;
  readonly title: string;
  /** The facts whose words in other documents stand in the margin. */
  readonly notes: readonly string[];
  readonly content: ReactNode;
}

function textSection(
  id: string,
  title: string,
  sentences: readonly Sentence[],
  notes: readonly string[] = [id],
  more?: ReactNode,
): Section | undefined {
  if (sentences.every((sentence) => sentence.length === 0)) return undefined;
  const content = (
    <>
      <p className="profile-statement">
        <Sentences sentences={sentences} />
      </p>
      {more}
    </>
  );
  return { id, title, notes, content };
}

function listSection(writer: Writer, id: ListFact): Section | undefined {
  const { lead, items } = writeList(writer, id);
  if (items.length === 0) return undefined;
  const numbered = id === 'areas' || id === 'references';
  return {
    id,
    title: writer.t(`fact.${id}`),
    notes: id === 'references' ? [] : [id],
    content: <SentenceList lead={lead} items={items} numbered={numbered} />,
  };
}

/** What the table of milestones says of the name that the documents give as the first; nothing where it says the same. */
function OtherNames() {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const founded = findFactOrItem(facts, 'founded')?.value;
  const name = findFactOrItem(facts, 'founding-name')?.value;
  const year = founded?.kind === 'date' ? founded.date.slice(0, 4) : undefined;
  const abbreviation = name?.kind === 'name' ? name.abbreviation : undefined;
  const others = tables.milestones.filter(
    ({ kind, date, fact }) =>
      kind === 'name' &&
      (date.slice(0, 4) === year || (abbreviation !== undefined && fact.includes(`(${abbreviation})`))),
  );
  if (others.length === 0) return null;
  return (
    <div className="profile-differs">
      <p>
        <DiffersMark silent /> {t('profile.firstNameDiffers')}
      </p>
      <ul>
        {others.map((milestone) => {
          const words = translate(milestone.fact, 'en', language, tables.translations);
          return (
            <li key={milestone.line}>
              <TableMark /> <span className="fact-items-date">{formatDate(milestone, language)}</span>{' '}
              <PlainWords words={words} fallback={milestone.fact} />
              <TranslationMark words={words} />
              <cite lang="en">{milestone.cited}</cite>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
