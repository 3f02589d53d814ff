import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink, PlainWords, TranslationMark } from '../../evidence/FactText';
import { findSourceIds } from '../../evidence/localizeFact';
import { GlossaryPopover } from '../../evidence/GlossaryPopover';
import { SourceBadges } from '../../evidence/SourceBadges';
import { findFactOrItem } from '../../facts/statements';
import type { Facts, Statement } from '../../facts/factsSchema';
import type { FactPart, Sentence } from './sentences';

/**
 * A sentence with its facts to be pressed. Where all of them have the same sources, their badges stand once, at its
 * end.
 */
export function SentenceText({ sentence }: { sentence: Sentence }) {
  const { facts } = useEvidence();
  const parts = sentence.flatMap((part) => (typeof part === 'object' && 'fact' in part ? [part] : []));
  const shared = findSharedSources(facts, parts);
  return (
    <>
      {sentence.map((part, index) => {
        if (typeof part === 'string') return part;
        if ('help' in part) return <GlossaryPopover key={index} fact={part.help} />;
        return <FactWords key={index} part={part} bare={shared !== undefined} />;
      })}
      {shared && <SharedBadges statement={shared} parts={parts} />}
    </>
  );
}

/** Sentences that follow each other in one paragraph. */
export function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  return sentences.map((sentence, index) => (
    <span key={index} className="sentence">
      {index > 0 && ' '}
      <SentenceText sentence={sentence} />
    </span>
  ));
}

/**
 * The sentence that leads to a list, and the list. Where all items have the same sources, these stand behind the
 * sentence.
 */
export function SentenceList({
  lead,
  items,
  numbered,
}: {
  lead: string;
  items: readonly FactPart[];
  numbered: boolean;
}) {
  const { facts } = useEvidence();
  const shared = items.length > 1 ? findSharedSources(facts, items) : undefined;
  const List = numbered ? 'ol' : 'ul';
  return (
    <>
      <p className="profile-statement">
        {lead}
        {shared && <SharedBadges statement={shared} parts={items} />}
      </p>
      <List className="fact-items" data-numbered={numbered || undefined}>
        {items.map((item) => (
          <li key={item.fact}>
            <FactWords part={item} bare={shared !== undefined} />
            <GlossaryPopover fact={item.fact} />
          </li>
        ))}
      </List>
    </>
  );
}

function FactWords({ part: { fact, text, words }, bare }: { part: FactPart; bare: boolean }) {
  return (
    <>
      <FactLink fact={fact} bare={bare}>
        <PlainWords words={words ? { ...words, text } : { status: 'said', text, language: 'mul' }} fallback={fact} />
      </FactLink>
      {!bare && words && <TranslationMark words={words} />}
    </>
  );
}

function SharedBadges({ statement, parts }: { statement: Statement; parts: readonly FactPart[] }) {
  const [first] = parts;
  return (
    <>
      <SourceBadges statement={statement} />
      {first?.words && <TranslationMark words={first.words} />}
    </>
  );
}

/**
 * A statement whose badges hold for all parts of a sentence; undefined where they differ in source or translation, or a
 * fact is in dispute.
 */
function findSharedSources(facts: Facts, parts: readonly FactPart[]): Statement | undefined {
  const statements = parts.map(({ fact }) => findFactOrItem(facts, fact));
  const [first] = statements;
  if (!first) return undefined;
  const key = sourceKey(first, parts[0]);
  const isShared = statements.every(
    (statement, index) => statement && statement.agreement !== 'differs' && sourceKey(statement, parts[index]) === key,
  );
  return isShared ? first : undefined;
}

function sourceKey(statement: Statement, part: FactPart | undefined): string {
  const isSaid = part?.words === undefined || part.words.status === 'said';
  return [...findSourceIds(statement).toSorted(), isSaid ? 'said' : part.words?.status].join(' ');
}
