import type { ReactNode } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { DiffersMark, TableMark } from '../../evidence/SourceBadges';
import { Cite, TableText } from '../../evidence/TableWords';
import type { Facts } from '../../facts/factsSchema';
import { FACTS, isListFact, SECTIONS, type FactId } from '../../facts/factTable';
import { formatDate } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { MarginQuotes } from './MarginQuotes';
import { SentenceList, Sentences } from './SentenceText';
import { readSentence, writeList, writeSentences, type Writer } from './sentences';

/** The rest of what the documents say, a section a fact in the order of the table of facts. An embed has the digest. */
export function ProfileSections({ writer, embedded }: { writer: Writer; embedded: boolean }) {
  const shown = SECTIONS.filter((id) => !embedded || FACTS[id].section?.digest);
  return shown.map((id) => {
    const content = buildContent(writer, id);
    return (
      content && (
        <section key={id} className="profile-section" aria-labelledby={`profile-${id}`}>
          <h2 id={`profile-${id}`}>{writer.t(`fact.${id}`)}</h2>
          <div className="profile-section-content">{content.shown}</div>
          {!embedded && <MarginQuotes facts={listQuoted(writer.facts, id)} text={content.text} />}
        </section>
      )
    );
  });
}

/**
 * A sentence that leads to a list, or sentences, and the same as it is read; undefined where no document gives the
 * fact.
 */
function buildContent(writer: Writer, id: FactId): { shown: ReactNode; text: string } | undefined {
  if (isListFact(id)) {
    const { lead, items } = writeList(writer, id);
    const numbered = FACTS[id].section?.as === 'numbered-list';
    if (items.length === 0) return undefined;
    return {
      shown: <SentenceList lead={lead} items={items} numbered={numbered} />,
      text: [lead, ...items.map((item) => item.text)].join(' '),
    };
  }
  const sentences = writeSentences(writer, id).filter((sentence) => sentence.length > 0);
  if (sentences.length === 0) return undefined;
  const shown = (
    <>
      <p className="profile-statement">
        <Sentences sentences={sentences} />
      </p>
      {id === 'founding-name' && <OtherNames />}
    </>
  );
  return { shown, text: sentences.map(readSentence).join(' ') };
}

/** The facts whose sentences in other documents stand in the margin of a section. */
function listQuoted({ facts }: Facts, id: FactId): string[] {
  if (id === 'references') return [];
  if (id === 'elections') return facts.map((fact) => fact.id).filter((fact) => fact.startsWith('election'));
  const { companion } = FACTS[id];
  return companion === undefined ? [id] : [id, companion];
}

/**
 * What the table of milestones says of the name that the documents give as the first; nothing where it says the same.
 */
function OtherNames() {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const message = facts.messages.find(
    ({ rule, facts: ids }) => rule === 'table-disagrees' && ids[0] === 'founding-name',
  );
  if (message?.rule !== 'table-disagrees') return null;
  const { source, values } = message;
  const others = tables.milestones.filter(
    ({ kind, line, date }) => line === source?.line || (kind === 'name' && date === values.later),
  );
  return (
    <div className="profile-differs">
      <p>
        <DiffersMark silent /> {t('profile.firstNameDiffers')}
      </p>
      <ul>
        {others.map((milestone) => (
          <li key={milestone.line}>
            <TableMark /> <span className="fact-items-date">{formatDate(milestone, language)}</span>{' '}
            <TableText text={milestone.fact} />
            <Cite words={milestone.cited} />
          </li>
        ))}
      </ul>
    </div>
  );
}
